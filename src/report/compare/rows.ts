import type { Paragraph, Passage } from '../../model.ts';
import type { Comparison } from './index.ts';

/** Paragraphs that stand side by side; null where one side has nothing there. */
export interface Row {
  readonly a: Paragraph | null;
  readonly b: Paragraph | null;
  /** What ties the two; null for a paragraph that only one article has. */
  readonly passage: Passage | null;
}

/** All paragraphs of both articles: in the order of the first, those of the second where their neighbours are. */
export function rowsOf({ a, b, pair }: Comparison): Row[] {
  const passages = pair?.passages ?? [];
  const matched = new Set(passages.map((passage) => passage.b.paragraph));
  const rows: Row[] = [];
  let next = 0;
  const catchUp = (end: number) => {
    for (; next < end; next++) if (!matched.has(next)) rows.push({ a: null, b: b.paragraphs[next], passage: null });
  };
  for (const [position, paragraph] of a.paragraphs.entries()) {
    const own = passages.filter((passage) => passage.a.paragraph === position);
    if (own.length === 0) rows.push({ a: paragraph, b: null, passage: null });
    for (const [order, passage] of own.entries()) {
      catchUp(passage.b.paragraph);
      rows.push({ a: order === 0 ? paragraph : null, b: b.paragraphs[passage.b.paragraph] ?? null, passage });
    }
  }
  catchUp(b.paragraphs.length);
  return rows;
}

import type { Paragraph } from '../../model.ts';
import { type List, listsOf } from './lists.ts';

/** Paragraphs that are written as one element: a list, the paragraphs of a quote, the rows of a table. */
export type Group =
  | { readonly form: 'list'; readonly list: List }
  | { readonly form: 'table'; readonly rows: readonly Row[] }
  | { readonly form: 'quote'; readonly paragraphs: readonly Paragraph[] }
  | { readonly form: 'paragraph' | 'heading' | 'preformatted'; readonly paragraph: Paragraph };

/** Cells by column; a column without one is empty. */
export type Row = readonly (Paragraph | null)[];

type Kind = Group['form'];

const mostColumns = 64;

/** Neighbours of one kind together, where that kind is written as one element; each other paragraph on its own. */
export function groupsOf(paragraphs: readonly Paragraph[]): Group[] {
  const runs: { readonly kind: Kind; readonly paragraphs: Paragraph[] }[] = [];
  let row = 0;
  for (const paragraph of paragraphs) {
    const kind = kindOf(paragraph);
    const last = runs.at(-1);
    const goesOn = last?.kind === kind && (kind === 'list' || kind === 'quote' || isSameTable(paragraph, row));
    if (last !== undefined && goesOn) last.paragraphs.push(paragraph);
    else runs.push({ kind, paragraphs: [paragraph] });
    row = paragraph.cell?.row ?? 0;
  }
  return runs.flatMap(({ kind, paragraphs: run }) => written(kind, run));
}

function kindOf({ form, cell }: Paragraph): Kind {
  if (cell !== undefined && cell.column < mostColumns) return 'table';
  if (form === 'item') return 'list';
  return form === 'quote' || form === 'heading' || form === 'preformatted' ? form : 'paragraph';
}

/** Rows count up within a table. */
function isSameTable({ cell }: Paragraph, row: number): boolean {
  return cell !== undefined && cell.row >= row;
}

function written(kind: Kind, run: readonly Paragraph[]): Group[] {
  if (kind === 'list') return listsOf(run).map((list) => ({ form: 'list', list }));
  if (kind === 'table') return [{ form: 'table', rows: rowsOf(run) }];
  if (kind === 'quote') return [{ form: 'quote', paragraphs: run }];
  return run.map((paragraph) => ({ form: kind, paragraph }));
}

/** Rows as wide as the widest; of two paragraphs that claim one cell the second begins a row. */
function rowsOf(run: readonly Paragraph[]): Row[] {
  const width = run.reduce((most, { cell }) => Math.max(most, (cell?.column ?? 0) + 1), 1);
  const rows: (Paragraph | null)[][] = [];
  let last = -1;
  for (const paragraph of run) {
    const { row, column } = paragraph.cell ?? { row: last + 1, column: 0 };
    if (row !== last || rows[rows.length - 1][column] !== null) rows.push(Array.from({ length: width }, () => null));
    rows[rows.length - 1][column] = paragraph;
    last = row;
  }
  return rows;
}

import type { Article } from '../../model.ts';
import { toJson } from '../escape.ts';
import type { Comparison } from './index.ts';
import { type Row, rowsOf } from './rows.ts';
import { runsOf, wordsOf } from './words.ts';

/** One object: who the two are, their pair record or null, and their paragraphs side by side with the words that changed. */
export function compareJson(comparison: Comparison): string {
  const { a, b, pair } = comparison;
  const rows = rowsOf(comparison).map(describeRow);
  return `${toJson({ version: 1, type: 'comparison', a: nameOf(a), b: nameOf(b), pair, rows })}\n`;
}

function nameOf({ id, path, outlet, title, published, agencies }: Article) {
  return { id, path, outlet, title, published, agencies };
}

function describeRow(row: Row) {
  const words = wordsOf(row, (text) => text);
  const [a, b] = (['a', 'b'] as const).map((side) =>
    row[side].length === 0
      ? null
      : { lines: [row[side][0].lines[0], row[side][row[side].length - 1].lines[1]], runs: runsOf(words[side]) },
  );
  return { kind: row.tie?.kind ?? null, score: row.tie?.score ?? null, a, b };
}

import { own } from './own.ts';
import { rowOf, type Table } from './table.ts';
import type { Likeness } from './vocabulary.ts';

/** Stretches of running text with at most two other blocks in a row between: the story is one, each whole-text card another. */
export interface Runs {
  /** The run each block stands in, -1 outside. */
  readonly of: Int32Array;
  /** First block of each run. */
  readonly first: readonly number[];
  readonly words: readonly number[];
  /** Mean likeness of a run's running text to the core, weighed by words, 0 to 1. */
  readonly depth: readonly number[];
  /** Mean share of the title's words in a run's running text, weighed by words, 0 to 1. */
  readonly title: readonly number[];
  readonly allWords: number;
}

const widestGap = 2;

export function findRuns(table: Table, rough: Float32Array, core: Likeness, titleShare: number): Runs {
  const of = new Int32Array(table.count).fill(-1);
  const words: number[] = [];
  const depth: number[] = [];
  const title: number[] = [];
  const first: number[] = [];
  let last = -9;
  for (let block = 0; block < table.count; block++) {
    if (rough[block] <= 2) continue;
    if (block - last > widestGap + 1) {
      words.push(0);
      depth.push(0);
      title.push(0);
      first.push(block);
    }
    const run = words.length - 1;
    for (let between = Math.max(last + 1, block - widestGap); between <= block; between++)
      if (of[between] < 0 && block - last <= widestGap + 1) of[between] = run;
    of[block] = run;
    const size = table.values[rowOf(table, block) + own.words];
    words[run] += size;
    depth[run] += size * core.depth[block];
    title[run] += size * table.values[rowOf(table, block) + titleShare];
    last = block;
  }
  return {
    of,
    words,
    depth: depth.map((sum, run) => sum / Math.max(1, words[run])),
    title: title.map((sum, run) => sum / Math.max(1, words[run])),
    first,
    allWords: words.reduce((sum, one) => sum + one, 0),
  };
}

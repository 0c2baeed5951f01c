import { contextNames } from './context-columns.ts';
import { own, ownNames } from './own.ts';
import type { PageShapes } from './shape.ts';
import { rowOf, type Table } from './table.ts';
import { compareWith } from './vocabulary.ts';

/** Columns before these. */
const first = ownNames.length + contextNames.length;

/**
 * What the first model's probabilities tell a second one: how likely the neighbours are, how much of the page is likelier,
 * how sure the page is as a whole, and the likeness to the words of the blocks it is sure of.
 */
export const second = {
  probability: first,
  near1: first + 1,
  near3: first + 2,
  near8: first + 3,
  likelier: first + 4,
  page: first + 5,
  sure: first + 6,
  doubt: first + 7,
  before: first + 8,
  after: first + 9,
  sinceSure: first + 10,
  untilSure: first + 11,
  fromFirst: first + 12,
  fromLast: first + 13,
  run: first + 14,
  runSure: first + 15,
  likeShare: first + 16,
  likeDepth: first + 17,
  cuts: first + 18,
} as const;
/** As weights name them: `p:near1` and not the `near1` of the page. */
export const secondNames = Object.keys(second).map((name) => `p:${name}`);

/** Probability from which a block is sure to be of the story, and up to which it belongs to no run of it. */
const sure = 0.7;
const loose = 0.3;
const far = 50;

/** Fills the columns of `secondNames`, the first of which is `first`. */
export function fillSecond(table: Table, shapes: PageShapes, p: Float64Array): void {
  const words = Float64Array.from(p, (_, block) => table.values[rowOf(table, block) + own.words]);
  fillNear(table, p);
  fillPage(table, p, words);
  fillDistances(table, p);
  fillRuns(table, p, words);
  const like = compareWith(shapes, (block) => p[block] >= sure);
  for (let block = 0; block < table.count; block++) {
    table.values[rowOf(table, block) + second.likeShare] = like.share[block];
    table.values[rowOf(table, block) + second.likeDepth] = like.depth[block];
  }
}

/** Mean probability of the blocks around each block, without its own. */
function fillNear(table: Table, p: Float64Array): void {
  const { values, count } = table;
  const sums = new Float64Array(count + 1);
  for (let block = 0; block < count; block++) sums[block + 1] = sums[block] + p[block];
  const meanAround = (block: number, radius: number) => {
    const start = Math.max(0, block - radius);
    const end = Math.min(count, block + radius + 1);
    return (sums[end] - sums[start] - p[block]) / Math.max(1, end - start - 1);
  };
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + second.probability] = p[block];
    values[row + second.near1] = meanAround(block, 1);
    values[row + second.near3] = meanAround(block, 3);
    values[row + second.near8] = meanAround(block, 8);
  }
}

function fillPage(table: Table, p: Float64Array, words: Float64Array): void {
  const { values, count } = table;
  let expected = 0;
  let certain = 0;
  let doubt = 0;
  for (let block = 0; block < count; block++) {
    expected += p[block] * words[block];
    doubt += p[block] * (1 - p[block]) * words[block];
    if (p[block] >= sure) certain += words[block];
  }
  const likelier = wordsLikelier(p, words);
  let before = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + second.likelier] = likelier[Math.floor(p[block] * steps)] / Math.max(1, expected);
    values[row + second.page] = expected;
    values[row + second.sure] = certain / Math.max(1, expected);
    values[row + second.doubt] = doubt / Math.max(1, expected);
    values[row + second.before] = before / Math.max(1, expected);
    before += p[block] * words[block];
    values[row + second.after] = 1 - before / Math.max(1, expected);
  }
}

/** Probabilities are told apart to the thousandth: sorting blocks into steps costs a tenth of sorting them. */
const steps = 1000;

/** Words of all blocks that are likelier than each step. */
function wordsLikelier(p: Float64Array, words: Float64Array): Float64Array {
  const likelier = new Float64Array(steps + 1);
  for (let block = 0; block < p.length; block++) likelier[Math.floor(p[block] * steps)] += words[block];
  let sum = 0;
  for (let step = steps; step >= 0; step--) {
    const here = likelier[step];
    likelier[step] = sum;
    sum += here;
  }
  return likelier;
}

/** How far the next sure blocks are, above and below, and the first and last of all. */
function fillDistances(table: Table, p: Float64Array): void {
  const { values, count } = table;
  const firstSure = p.findIndex((one) => one >= sure);
  const lastSure = p.findLastIndex((one) => one >= sure);
  let since = far;
  let cuts = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + second.sinceSure] = since;
    values[row + second.cuts] = Math.min(6, cuts);
    values[row + second.fromFirst] = firstSure < 0 ? 0 : block - firstSure;
    values[row + second.fromLast] = lastSure < 0 ? 0 : block - lastSure;
    since = p[block] >= sure ? 0 : Math.min(far, since + 1);
    if (p[block] >= sure) cuts = 0;
    else if (values[row + own.furniture] > 0) cuts++;
  }
  let until = far;
  for (let block = count - 1; block >= 0; block--) {
    values[rowOf(table, block) + second.untilSure] = until;
    until = p[block] >= sure ? 0 : Math.min(far, until + 1);
  }
}

/** The share of the page's expected words that the block's run of likely blocks has, and the run's mean probability. */
function fillRuns(table: Table, p: Float64Array, words: Float64Array): void {
  const { values, count } = table;
  let all = 0;
  for (let block = 0; block < count; block++) all += p[block] * words[block];
  for (let start = 0; start < count; ) {
    let end = start + 1;
    while (end < count && p[end] > loose === p[start] > loose) end++;
    let expected = 0;
    let size = 0;
    for (let block = start; block < end; block++) {
      expected += p[block] * words[block];
      size += words[block];
    }
    for (let block = start; block < end; block++) {
      values[rowOf(table, block) + second.run] = expected / Math.max(1, all);
      values[rowOf(table, block) + second.runSure] = expected / Math.max(1, size);
    }
    start = end;
  }
}

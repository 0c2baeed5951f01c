import { own } from './own.ts';
import type { PageShapes } from './shape.ts';
import { rowOf, type Table } from './table.ts';
import { compareWith } from './vocabulary.ts';

/**
 * What the first model's probabilities tell a second one: how likely the neighbours are, how much of the page is likelier,
 * how sure the page is as a whole, and the likeness to the words of the blocks it is sure of.
 */
export const secondNames = [
  'p',
  'p:near1',
  'p:near3',
  'p:near8',
  'p:likelier',
  'p:page',
  'p:sure',
  'p:doubt',
  'p:before',
  'p:after',
  'p:sinceSure',
  'p:untilSure',
  'p:fromFirst',
  'p:fromLast',
  'p:run',
  'p:runSure',
  'p:likeShare',
  'p:likeDepth',
  'p:cuts',
] as const;

type SecondName = (typeof secondNames)[number];

/** Probability from which a block is sure to be of the story, and up to which it belongs to no run of it. */
const sure = 0.7;
const loose = 0.3;
const far = 50;

/** Fills the columns of `secondNames`, the first of which is `first`. */
export function fillSecond(table: Table, shapes: PageShapes, p: Float64Array, first: number): void {
  const to = Object.fromEntries(secondNames.map((name, column) => [name, first + column])) as Record<
    SecondName,
    number
  >;
  const words = Float64Array.from(p, (_, block) => Math.expm1(table.values[rowOf(table, block) + own.words]));
  fillNear(table, p, to);
  fillPage(table, p, words, to);
  fillDistances(table, p, to);
  fillRuns(table, p, words, to);
  const like = compareWith(shapes, (block) => p[block] >= sure);
  for (let block = 0; block < table.count; block++) {
    table.values[rowOf(table, block) + to['p:likeShare']] = like.share[block];
    table.values[rowOf(table, block) + to['p:likeDepth']] = like.depth[block];
  }
}

type Places = Readonly<Record<SecondName, number>>;

function fillNear(table: Table, p: Float64Array, to: Places): void {
  const { values, count } = table;
  const sums = new Float64Array(count + 1);
  for (let block = 0; block < count; block++) sums[block + 1] = sums[block] + p[block];
  const windows = [
    [to['p:near1'], 1],
    [to['p:near3'], 3],
    [to['p:near8'], 8],
  ] as const;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + to.p] = p[block];
    for (const [column, radius] of windows) {
      const start = Math.max(0, block - radius);
      const end = Math.min(count, block + radius + 1);
      values[row + column] = (sums[end] - sums[start] - p[block]) / Math.max(1, end - start - 1);
    }
  }
}

function fillPage(table: Table, p: Float64Array, words: Float64Array, to: Places): void {
  const { values, count } = table;
  let expected = 0;
  let certain = 0;
  let doubt = 0;
  for (let block = 0; block < count; block++) {
    expected += p[block] * words[block];
    doubt += p[block] * (1 - p[block]) * words[block];
    if (p[block] >= sure) certain += words[block];
  }
  const order = Uint32Array.from(p.keys()).sort((a, b) => p[b] - p[a] || a - b);
  let likelier = 0;
  for (const block of order) {
    values[rowOf(table, block) + to['p:likelier']] = likelier / Math.max(1, expected);
    likelier += words[block];
  }
  let before = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + to['p:page']] = Math.log1p(expected);
    values[row + to['p:sure']] = certain / Math.max(1, expected);
    values[row + to['p:doubt']] = doubt / Math.max(1, expected);
    values[row + to['p:before']] = before / Math.max(1, expected);
    before += p[block] * words[block];
    values[row + to['p:after']] = 1 - before / Math.max(1, expected);
  }
}

/** How far the next sure blocks are, above and below, and the first and last of all. */
function fillDistances(table: Table, p: Float64Array, to: Places): void {
  const { values, count } = table;
  const first = p.findIndex((one) => one >= sure);
  const last = p.findLastIndex((one) => one >= sure);
  let since = far;
  let cuts = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + to['p:sinceSure']] = Math.log1p(Math.min(far, since));
    values[row + to['p:cuts']] = Math.min(6, cuts);
    values[row + to['p:fromFirst']] = first < 0 ? 0 : signedLog(block - first);
    values[row + to['p:fromLast']] = last < 0 ? 0 : signedLog(block - last);
    since = p[block] >= sure ? 0 : since + 1;
    if (p[block] >= sure) cuts = 0;
    else if (values[row + own.furniture] > 0) cuts++;
  }
  let until = far;
  for (let block = count - 1; block >= 0; block--) {
    values[rowOf(table, block) + to['p:untilSure']] = Math.log1p(Math.min(far, until));
    until = p[block] >= sure ? 0 : until + 1;
  }
}

function signedLog(distance: number): number {
  return Math.sign(distance) * Math.log1p(Math.abs(distance));
}

/** The share of the page's expected words that the block's run of likely blocks has, and the run's mean probability. */
function fillRuns(table: Table, p: Float64Array, words: Float64Array, to: Places): void {
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
      values[rowOf(table, block) + to['p:run']] = expected / Math.max(1, all);
      values[rowOf(table, block) + to['p:runSure']] = expected / Math.max(1, size);
    }
    start = end;
  }
}

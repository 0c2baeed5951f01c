import { type Cells, cellAt, eachCell, makeSums } from './cells.ts';
import { type FeatureTable, lastEntry } from './feature-table.ts';
import { indexHashes, placeIn } from './hash-index.ts';
import { type Paragraphs, wordsOf } from './paragraphs.ts';
import { makeScratch } from './scratch.ts';
import type { Steps } from './steps.ts';

/** Two paragraphs, by number, that say the same. */
export interface Alignment {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Words count for a little more than word pairs. With words alone, lists of names align; with pairs alone, reworded text does not. */
const wordShare = 0.55;
/** What a neighbour that matches on the diagonal adds; .15 instead of .1 was worth .002 of F1 on made families. */
const neighbourBonus = 0.15;
const strongNeighbour = 0.4;
/** Paragraphs that share less get no bonus. */
const weakest = 0.1;
/** Partners are kept from this score. */
const leastScore = 0.25;
/** And from this share of the best score of either paragraph, or it is the same words again: lines of a list are alike. */
const shareOfBestAlike = 0.95;
/** From this share, where the better partner leaves enough of the common words: a paragraph split in two, or merged. */
const shareOfBest = 0.4;
/** The share of the common words that the better partner must leave. F1 .98 against .95 without this test, on made families. */
const newShare = 0.5;
/** Paragraphs with less content than this, in weight, are crossheads and lines of dashes. */
const leastContent = 8;
/** A feature of more paragraphs than this on one side says nothing about place; keeps the work linear in lists. */
const commonest = 50;
/** Entries between two steps: ten milliseconds, where each is as common as may be. */
const stepSize = 1 << 10;

/** Pairs of paragraphs that match, in order of `a`, then `b`. A paragraph may match several: splits, merges, repeats. */
export function* alignParagraphs(a: Paragraphs, b: Paragraphs): Steps<Alignment[]> {
  const cells = withNeighbours(yield* scoreCells(a, b));
  const likely: Alignment[] = [];
  const bestOfA = new Map<number, Alignment>();
  const bestOfB = new Map<number, Alignment>();
  eachCell(cells, (from, to, score) => {
    if (score < leastScore) return;
    const alignment = { a: from, b: to, score };
    likely.push(alignment);
    if (score > (bestOfA.get(from)?.score ?? 0)) bestOfA.set(from, alignment);
    if (score > (bestOfB.get(to)?.score ?? 0)) bestOfB.set(to, alignment);
  });
  const holds = (alignment: Alignment, best: Alignment | undefined) =>
    best === undefined || best === alignment || stands(alignment, best, a, b);
  return likely
    .filter((one) => holds(one, bestOfA.get(one.a)) && holds(one, bestOfB.get(one.b)))
    .map((one) => ({ ...one, score: Math.min(1, one.score) }));
}

const pairScratch = makeScratch();
const betterScratch = makeScratch();

/** Whether a pair stands beside a better one of the same paragraph. */
function stands(pair: Alignment, best: Alignment, a: Paragraphs, b: Paragraphs): boolean {
  if (pair.score >= shareOfBestAlike * best.score) return true;
  if (pair.score < shareOfBest * best.score) return false;
  const inB = indexHashes(wordsOf(b, pair.b), pairScratch);
  const better = indexHashes(best.a === pair.a ? wordsOf(b, best.b) : wordsOf(a, best.a), betterScratch);
  let [common, added] = [0, 0];
  for (const word of wordsOf(a, pair.a)) {
    if (placeIn(inB, word) < 0) continue;
    common++;
    if (placeIn(better, word) < 0) added++;
  }
  return added >= newShare * common;
}

function* scoreCells(a: Paragraphs, b: Paragraphs): Steps<Cells> {
  const sums = makeSums(a.count, b.count);
  const addShared = (
    tableA: FeatureTable,
    tableB: FeatureTable,
    sizeA: Float64Array,
    sizeB: Float64Array,
    worth: (inA: number) => number,
  ) =>
    eachShared(tableA, tableB, (inA, inB) => {
      const from = tableA.paragraphs[inA];
      const to = tableB.paragraphs[inB];
      if (a.weightOfWords[from] >= leastContent && b.weightOfWords[to] >= leastContent)
        sums.add(from, to, worth(inA) / Math.min(sizeA[from], sizeB[to]));
    });
  yield* addShared(a.words, b.words, a.weightOfWords, b.weightOfWords, (inA) => wordShare * a.weights[inA]);
  yield* addShared(a.pairs, b.pairs, a.weightOfPairs, b.weightOfPairs, () => 1 - wordShare);
  return yield* sums.cells();
}

/** Calls back with the entries of each feature that both have, but for the commonest: each of one with each of the other. */
function* eachShared(a: FeatureTable, b: FeatureTable, found: (inA: number, inB: number) => void): Steps<void> {
  for (let from = 0; from < b.count; from += stepSize) {
    eachSharedFrom(a, b, from, Math.min(b.count, from + stepSize), found);
    if (b.count > stepSize) yield { what: 'words aligned', done: from, total: b.count };
  }
}

/** The same, of the features whose last entry in `b` is in [from, end). */
function eachSharedFrom(
  a: FeatureTable,
  b: FeatureTable,
  from: number,
  end: number,
  found: (inA: number, inB: number) => void,
): void {
  for (let last = from; last < end; last++) {
    if (b.ranks[last] === 0 || b.ranks[last] > commonest) continue;
    const lastInA = lastEntry(a, b.hashes[last]);
    if (lastInA < 0 || a.ranks[lastInA] > commonest) continue;
    for (let inB = last; inB >= 0; inB = b.earlier[inB] - 1) {
      for (let inA = lastInA; inA >= 0; inA = a.earlier[inA] - 1) found(inA, inB);
    }
  }
}

function withNeighbours(cells: Cells): Cells {
  const bonus = (row: number, column: number) => (cellAt(cells, row, column) > strongNeighbour ? neighbourBonus : 0);
  const values = cells.values.slice();
  let at = 0;
  eachCell(cells, (row, column, value) => {
    values[at++] = value < weakest ? 0 : value + bonus(row - 1, column - 1) + bonus(row + 1, column + 1);
  });
  return { ...cells, values };
}

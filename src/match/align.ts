import { type Cells, cellAt, eachCell, makeSums, type Sums } from './cells.ts';
import { type ParagraphFeatures, type Paragraphs, wordsOf } from './paragraphs.ts';
import { countShared, indexIn } from './sets.ts';

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

/** Pairs of paragraphs that match, in order of `a`, then `b`. A paragraph may match several: splits, merges, repeats. */
export function alignParagraphs(a: Paragraphs, b: Paragraphs): Alignment[] {
  const cells = withNeighbours(scoreCells(a, b));
  const bestOfA = new Map<number, Alignment>();
  const bestOfB = new Map<number, Alignment>();
  eachCell(cells, (from, to, score) => {
    if (score > (bestOfA.get(from)?.score ?? 0)) bestOfA.set(from, { a: from, b: to, score });
    if (score > (bestOfB.get(to)?.score ?? 0)) bestOfB.set(to, { a: from, b: to, score });
  });
  const kept: Alignment[] = [];
  eachCell(cells, (from, to, score) => {
    const holds = (best: Alignment | undefined) => best === undefined || stands({ a: from, b: to, score }, best, a, b);
    if (score >= leastScore && holds(bestOfA.get(from)) && holds(bestOfB.get(to))) {
      kept.push({ a: from, b: to, score: Math.min(1, score) });
    }
  });
  return kept;
}

/** Whether a pair stands beside a better one of the same paragraph. */
function stands(pair: Alignment, best: Alignment, a: Paragraphs, b: Paragraphs): boolean {
  if (pair.score >= shareOfBestAlike * best.score) return true;
  if (pair.score < shareOfBest * best.score) return false;
  const [inA, inB] = [wordsOf(a, pair.a), wordsOf(b, pair.b)];
  const common = inA.filter((word) => indexIn(inB, word) >= 0);
  const better = best.a === pair.a ? wordsOf(b, best.b) : wordsOf(a, best.a);
  return common.length - countShared(common, better) >= newShare * common.length;
}

function scoreCells(a: Paragraphs, b: Paragraphs): Cells {
  const [sizeA, sizeB] = [a.words.weightOfParagraph, b.words.weightOfParagraph];
  const sums = makeSums(sizeA.length, sizeB.length);
  addShared(a.words, b.words, wordShare, sizeA, sizeB, sums);
  addShared(a.pairs, b.pairs, 1 - wordShare, sizeA, sizeB, sums);
  return sums.cells();
}

/** Adds what each feature is worth to the cells of all paragraphs that have it, but for the commonest. */
function addShared(
  a: ParagraphFeatures,
  b: ParagraphFeatures,
  share: number,
  sizeA: Float64Array,
  sizeB: Float64Array,
  sums: Sums,
): void {
  const [hashesA, hashesB] = [a.hashes, b.hashes];
  let startA = 0;
  let startB = 0;
  while (startA < hashesA.length && startB < hashesB.length) {
    const hash = hashesA[startA];
    if (hash !== hashesB[startB]) {
      if (hash < hashesB[startB]) startA++;
      else startB++;
      continue;
    }
    const endA = endOf(hashesA, startA);
    const endB = endOf(hashesB, startB);
    const isCommon = endA - startA > commonest || endB - startB > commonest;
    for (let inA = startA; inA < endA && !isCommon; inA++) {
      const from = a.paragraphs[inA];
      if (sizeA[from] < leastContent) continue;
      const weight = share * a.weights[inA];
      for (let inB = startB; inB < endB; inB++) {
        const to = b.paragraphs[inB];
        if (sizeB[to] < leastContent) continue;
        sums.add(from, to, weight / Math.min(a.weightOfParagraph[from], b.weightOfParagraph[to]));
      }
    }
    startA = endA;
    startB = endB;
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

function endOf(hashes: Uint32Array, start: number): number {
  let end = start + 1;
  while (end < hashes.length && hashes[end] === hashes[start]) end++;
  return end;
}

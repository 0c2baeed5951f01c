import type { ParagraphFeatures } from './paragraphs.ts';

/** Two paragraphs, by number, that say the same. */
export interface Alignment {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** Features of one article's paragraphs. */
export interface Paragraphs {
  readonly words: ParagraphFeatures;
  readonly pairs: ParagraphFeatures;
}

/** Words and word pairs count alike. With words alone, lists of names align; with pairs alone, reworded text does not. */
const wordShare = 0.5;
/** What a neighbour that matches on the diagonal adds: F1 .96 against .94 without, on made families. */
const neighbourBonus = 0.1;
const strongNeighbour = 0.5;
/** Paragraphs below get no bonus. */
const weakest = 0.15;
/** Partners are kept from this score, and from this share of the best score of either paragraph. */
const leastScore = 0.3;
const shareOfBest = 0.6;
/** Paragraphs with less content than this, in weight, are crossheads and lines of dashes. */
const leastContent = 4;
/** A feature of more paragraphs than this on one side says nothing about place; keeps the work linear in lists. */
const commonest = 50;

type Row = Map<number, number>;

/** Pairs of paragraphs that match, in order of `a`, then `b`. A paragraph may match several: splits, merges, repeats. */
export function alignParagraphs(a: Paragraphs, b: Paragraphs): Alignment[] {
  const rows = scoreRows(a, b);
  const scored = rows.map((row, at) => withNeighbours(rows, row, at));
  const bestOfB = new Map<number, number>();
  for (const row of scored) for (const [to, score] of row) bestOfB.set(to, Math.max(score, bestOfB.get(to) ?? 0));
  return scored.flatMap((row, at) => {
    const bestOfA = [...row.values()].reduce((best, score) => Math.max(best, score), 0);
    return [...row]
      .filter(([to, score]) => score >= leastScore && score >= shareOfBest * Math.max(bestOfA, bestOfB.get(to) ?? 0))
      .sort(([one], [other]) => one - other)
      .map(([to, score]) => ({ a: at, b: to, score: Math.min(1, score) }));
  });
}

function scoreRows(a: Paragraphs, b: Paragraphs): Row[] {
  const size = a.words.weightOfParagraph.length;
  const rows: Row[] = Array.from({ length: size }, () => new Map());
  for (const kind of ['words', 'pairs'] as const) {
    const share = kind === 'words' ? wordShare : 1 - wordShare;
    eachSharedEntry(a[kind], b[kind], (inA, inB) => {
      const [from, to] = [a[kind].paragraphs[inA], b[kind].paragraphs[inB]];
      const smaller = Math.min(a[kind].weightOfParagraph[from], b[kind].weightOfParagraph[to]);
      rows[from].set(to, (rows[from].get(to) ?? 0) + (share * a[kind].weights[inA]) / smaller);
    });
  }
  const hasContent = (from: number, to: number) =>
    Math.min(a.words.weightOfParagraph[from], b.words.weightOfParagraph[to]) >= leastContent;
  return rows.map((row, from) => new Map([...row].filter(([to, score]) => score >= weakest && hasContent(from, to))));
}

function withNeighbours(rows: readonly Row[], row: Row, at: number): Row {
  const strong = (from: number, to: number) => ((rows[from]?.get(to) ?? 0) > strongNeighbour ? neighbourBonus : 0);
  return new Map([...row].map(([to, score]) => [to, score + strong(at - 1, to - 1) + strong(at + 1, to + 1)]));
}

/** Calls back with every combination of entries of equal hash, but for the commonest. */
function eachSharedEntry(a: ParagraphFeatures, b: ParagraphFeatures, found: (inA: number, inB: number) => void): void {
  let [startA, startB] = [0, 0];
  while (startA < a.hashes.length && startB < b.hashes.length) {
    const hash = a.hashes[startA];
    if (hash !== b.hashes[startB]) {
      if (hash < b.hashes[startB]) startA++;
      else startB++;
      continue;
    }
    const endA = endOf(a.hashes, startA);
    const endB = endOf(b.hashes, startB);
    if (endA - startA <= commonest && endB - startB <= commonest) {
      for (let inA = startA; inA < endA; inA++) for (let inB = startB; inB < endB; inB++) found(inA, inB);
    }
    [startA, startB] = [endA, endB];
  }
}

function endOf(hashes: Uint32Array, start: number): number {
  let end = start + 1;
  while (end < hashes.length && hashes[end] === hashes[start]) end++;
  return end;
}

import type { Block } from '../../model.ts';
import type { PageHits } from '../lexicons/index.ts';
import { shape } from './shape.ts';

/**
 * What a block tells by itself: its characters, its words' kinds, its place on the line, its repeats, the wording of
 * furniture in it. Written out, as the numbers of a literal cost nothing where they are used.
 */
export const own = {
  words: 0,
  characters: 1,
  lowerShare: 2,
  functionShare: 3,
  upperShare: 4,
  digitShare: 5,
  commasPerWord: 6,
  innerStops: 7,
  brackets: 8,
  codeShare: 9,
  codeSigns: 10,
  addresses: 11,
  clocks: 12,
  years: 13,
  ending: 14,
  start: 15,
  indent: 16,
  blanksBefore: 17,
  repeats: 18,
  seenBefore: 19,
  furniture: 20,
  rough: 21,
} as const;
export const ownNames = Object.keys(own);

/** How often each block's text stands on the page besides, and whether it stood before. */
export interface Repeats {
  readonly others: Uint16Array;
  readonly seen: Uint8Array;
}

export function countRepeats(identity: Int32Array): Repeats {
  const counts = new Map<number, number>();
  const seen = new Uint8Array(identity.length);
  for (let at = 0; at < identity.length; at++) {
    const before = identity[at] === 0 ? 0 : (counts.get(identity[at]) ?? 0);
    seen[at] = before > 0 ? 1 : 0;
    counts.set(identity[at], before + 1);
  }
  return {
    others: Uint16Array.from(identity, (one) => (one === 0 ? 0 : Math.min(99, (counts.get(one) ?? 1) - 1))),
    seen,
  };
}

/** Fills the columns that a block's shape tells. Shares are of the head of a long block, as its counts are. */
export function fillShape(to: Float32Array, start: number, tally: Float64Array): void {
  const words = tally[shape.words];
  const perWord = 1 / Math.max(1, words);
  const characters = Math.max(1, tally[shape.characters]);
  const perHead = 1 / Math.min(characters, 2400);
  to[start + own.words] = words;
  to[start + own.characters] = characters;
  to[start + own.lowerShare] = tally[shape.lowerWords] * perWord;
  to[start + own.functionShare] = tally[shape.functionWords] * perWord;
  to[start + own.upperShare] = tally[shape.upper] / Math.max(1, tally[shape.letters]);
  to[start + own.digitShare] = tally[shape.digits] * perHead;
  to[start + own.commasPerWord] = tally[shape.commas] * perWord;
  to[start + own.innerStops] = tally[shape.innerStops];
  to[start + own.brackets] = tally[shape.brackets];
  to[start + own.codeShare] = tally[shape.codeSigns] * perHead;
  to[start + own.codeSigns] = tally[shape.codeSigns];
  to[start + own.addresses] = tally[shape.addresses];
  to[start + own.clocks] = tally[shape.clocks];
  to[start + own.years] = tally[shape.years];
  to[start + own.ending] = tally[shape.ending];
  to[start + own.start] = tally[shape.start];
}

/** Fills the columns that the page tells: the block's place on its line, its repeats, its furniture wording. */
export function fillRest(
  to: Float32Array,
  start: number,
  { indent, blanksBefore }: Block,
  at: number,
  repeats: Repeats,
  hits: PageHits,
): void {
  to[start + own.indent] = Math.min(24, indent);
  to[start + own.blanksBefore] = Math.min(3, blanksBefore);
  to[start + own.repeats] = Math.min(5, repeats.others[at]);
  to[start + own.seenBefore] = repeats.seen[at];
  to[start + own.furniture] = countKinds(hits.line[at] | hits.start[at] | hits.end[at] | hits.within[at]);
  to[start + own.rough] = roughScore(to, start);
}

function countKinds(mask: number): number {
  let kinds = 0;
  for (let left = mask; left !== 0; left &= left - 1) kinds++;
  return kinds;
}

/**
 * A hand-made score of running text, about words for prose and negative for furniture: good enough to find the densest
 * stretch of a page, which gives the model the page's vocabulary.
 */
function roughScore(to: Float32Array, start: number): number {
  const words = to[start + own.words];
  if (to[start + own.codeShare] > 0.05) return -12;
  if (to[start + own.furniture] > 0 && words < 40) return -8;
  const lower = Math.max(to[start + own.functionShare] * 2, to[start + own.lowerShare] * 0.8);
  const ending = to[start + own.ending];
  if (words >= 8 && lower >= 0.4 && ending >= 1 && ending <= 2) return Math.min(words, 60) * 0.5;
  if (words >= 15 && lower >= 0.5 && ending !== 3) return Math.min(words, 60) * 0.3;
  return -2;
}

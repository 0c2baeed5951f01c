import { finish } from './hash.ts';
import { readWords } from './read-words.ts';

/** The words of a headline by hash, each with a bit of its own: what of it a part of the page tells is one number. */
export type HeadlineBits = ReadonlyMap<number, number>;

const mostWords = 31;
/** Shorter words of scripts with spaces stand in any text: "the", "with", "para". */
const fewestLetters = 4;

/** The first 31 words of four letters and more. A character of a script without spaces is a word. */
export function headlineBits(headline: string): HeadlineBits {
  const bits = new Map<number, number>();
  const { hashes, letters, count } = readWords(headline);
  for (let at = 0; at < count && bits.size < mostWords; at++) {
    const hash = finish(hashes[at]);
    if (!bits.has(hash) && (letters[at] >= fewestLetters || letters[at] === 0)) bits.set(hash, 1 << bits.size);
  }
  return bits;
}

/** Paragraphs of fewer words may be the headline itself: they tell nothing. */
export const fewestTelling = 12;

/**
 * A headline of so many words that stand in the page's paragraphs tells whose they are. Where less of it stands in a part of
 * the page than half of what stands in the rest, that part is no story of this page, however long: a column of teasers, a
 * second story that each page prints.
 */
const fewestTold = 3;

/** Whether one part of a page tells its headline and another less than half as much of it; bits of its words in both. */
export function isMostlyIn(part: number, other: number): boolean {
  const told = bitCount(part);
  return told >= fewestTold && 2 * bitCount(other) <= told;
}

/** How many bits of 32 are set. */
export function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

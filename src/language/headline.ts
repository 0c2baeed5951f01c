import { finish } from './hash.ts';
import { readWords } from './read-words.ts';

/**
 * The words of a headline by hash, each with a bit of its own: what of it a part of the page tells is one number. Open
 * addressing, since each word of the page is looked up: a map takes five times as long.
 */
export interface HeadlineBits {
  readonly count: number;
  readonly hashes: Uint32Array;
  /** 0 where free. */
  readonly bits: Uint32Array;
}

const mostWords = 31;
/** Twice as many as there are words. */
const places = 64;
const placeShift = 26;
/** Shorter words of scripts with spaces stand in any text: "the", "with", "para". */
const fewestLetters = 4;

/** The first 31 words of four letters and more. A character of a script without spaces is a word. */
export function headlineBits(headline: string): HeadlineBits {
  if (headline === '') return noHeadline;
  const hashes = new Uint32Array(places);
  const bits = new Uint32Array(places);
  let count = 0;
  const words = readWords(headline);
  for (let at = 0; at < words.count && count < mostWords; at++) {
    if (words.letters[at] !== 0 && words.letters[at] < fewestLetters) continue;
    const hash = finish(words.hashes[at]);
    const place = placeOf(hashes, bits, hash);
    if (bits[place] !== 0) continue;
    hashes[place] = hash;
    bits[place] = 1 << count++;
  }
  return { count, hashes, bits };
}

/** The headline of a page that has none. */
export const noHeadline: HeadlineBits = { count: 0, hashes: new Uint32Array(1), bits: new Uint32Array(1) };

/** The bit of a word, 0 where the headline does not have it. */
export function bitOf({ count, hashes, bits }: HeadlineBits, word: number): number {
  return count === 0 ? 0 : bits[placeOf(hashes, bits, word)];
}

function placeOf(hashes: Uint32Array, bits: Uint32Array, word: number): number {
  let place = word >>> placeShift;
  while (bits[place] !== 0 && hashes[place] !== word) place = (place + 1) % places;
  return place;
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

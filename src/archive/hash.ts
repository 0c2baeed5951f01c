import { addHash, finish } from '../language/hash.ts';
import { bitOf, type HeadlineBits, noHeadline } from '../language/headline.ts';
import { readWords } from '../language/read-words.ts';

/** What evidence needs of a text. */
export interface HashedText {
  /** 53 bits of its words in order, whatever their case, accents, spacing and punctuation; 0 for a text without words. */
  readonly hash: number;
  /** The same of its first eight words: a teaser is often cut short. */
  readonly opening: number;
  /** Two characters of a script without spaces count as one word. */
  readonly words: number;
  /** Bits of the headline's words in it. */
  readonly seen: number;
}

/** Two hashes that start apart make one of 53 bits. */
const oneStart = 0;
const otherStart = 1;
const openingWords = 8;
/** 2²¹: the low bits of the one half go below the high half, 53 bits in all. */
const lowBits = 0x200000;

/** Reads a text once. */
export function hashText(text: string, headline: HeadlineBits = noHeadline): HashedText {
  const { hashes, letters, count } = readWords(text);
  let one = oneStart;
  let other = otherStart;
  let halves = 0;
  let opening = 0;
  let seen = 0;
  for (let at = 0; at < count; at++) {
    const word = finish(hashes[at]);
    one = addHash(one, word);
    other = addHash(other, word);
    halves += letters[at] === 0 ? 1 : 2;
    seen |= bitOf(headline, word);
    if (opening === 0 && halves >= 2 * openingWords) opening = joined(one, other);
  }
  const hash = count === 0 ? 0 : joined(one, other);
  return { hash, opening: opening || hash, words: Math.ceil(halves / 2), seen };
}

/** One number for several, in order. */
export function hashNumbers(numbers: Iterable<number>): number {
  let one = oneStart;
  let other = otherStart;
  for (const number of numbers) {
    for (const half of [number % 2 ** 32, number / 2 ** 32]) {
      one = addHash(one, finish(half));
      other = addHash(other, finish(half));
    }
  }
  return joined(one, other);
}

function joined(one: number, other: number): number {
  return finish(one) * lowBits + (finish(other) % lowBits);
}

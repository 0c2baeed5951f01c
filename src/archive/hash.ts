import { eachWord } from '../language/each-word.ts';
import { addHash, finish } from '../language/hash.ts';
import { bitOf, type HeadlineBits, noHeadline } from '../language/headline.ts';

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

const openingWords = 8;
/** 2²¹: the low bits of the one half go below the high half, 53 bits in all. */
const lowBits = 0x200000;

/** Reads a text once; about 100 MB/s. */
export function hashText(text: string, headline: HeadlineBits = noHeadline): HashedText {
  const reading: Reading = { one: 0, other: 1, words: 0, opening: 0, seen: 0, headline };
  eachWord(text, (word, share) => addWord(reading, word, share));
  const hash = joined(reading);
  return { hash, opening: reading.opening || hash, words: Math.ceil(reading.words), seen: reading.seen };
}

/** One number for several, in order. */
export function hashNumbers(numbers: Iterable<number>): number {
  const reading: Reading = { one: 0, other: 1, words: 0, opening: 0, seen: 0, headline: noHeadline };
  for (const number of numbers) {
    addWord(reading, number % 2 ** 32, 1);
    addWord(reading, number / 2 ** 32, 1);
  }
  return joined(reading);
}

interface Reading {
  one: number;
  other: number;
  words: number;
  opening: number;
  seen: number;
  readonly headline: HeadlineBits;
}

function addWord(reading: Reading, hash: number, words: number): void {
  const word = finish(hash);
  reading.one = addHash(reading.one, word);
  reading.other = addHash(reading.other, word);
  reading.words += words;
  reading.seen |= bitOf(reading.headline, word);
  if (reading.opening === 0 && reading.words >= openingWords) reading.opening = joined(reading);
}

function joined({ one, other, words }: Reading): number {
  return words === 0 ? 0 : finish(one) * lowBits + (finish(other) % lowBits);
}

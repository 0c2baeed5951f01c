import {
  CASELESS,
  DIGIT,
  describe,
  IDEOGRAPH,
  IGNORED,
  kindMask,
  LOWER,
  UNNORMALISED,
  UPPER,
} from '../language/characters.ts';
import { addHash, addUnit, finish, hashStart } from '../language/hash.ts';

/** What evidence needs of a text. */
export interface HashedText {
  /** 53 bits of its words in order, whatever their case, accents, spacing and punctuation; 0 for a text without words. */
  readonly hash: number;
  /** The same of its first eight words: a teaser is often cut short. */
  readonly opening: number;
  /** Two characters of a script without spaces count as one word. */
  readonly words: number;
  /** Bits of the watched words in it. */
  readonly seen: number;
}

/** Words to look out for in texts, by hash, each with a bit of its own. */
export type Watched = ReadonlyMap<number, number>;

const none: Watched = new Map();
const mostWatched = 31;
/** Shorter words of scripts with spaces stand in any text: "the", "with", "para". */
const watchedLetters = 4;

/** The words of a headline, the first 31. A character of a script without spaces is a word. */
export function watchedIn(text: string): Watched {
  const bits = new Map<number, number>();
  eachWord(text, (word, share, letters) => {
    const hash = finish(word);
    if (bits.size < mostWatched && !bits.has(hash) && (letters >= watchedLetters || share < 1))
      bits.set(hash, 1 << bits.size);
  });
  return bits;
}

const openingWords = 8;
/** 2²¹: the low bits of the one half go below the high half, 53 bits in all. */
const lowBits = 0x200000;

/** Reads a text once; about 100 MB/s. */
export function hashText(text: string, watched: Watched = none): HashedText {
  const reading: Reading = { one: 0, other: 1, words: 0, opening: 0, seen: 0, watched };
  eachWord(text, (word, share) => addWord(reading, word, share));
  const hash = joined(reading);
  return { hash, opening: reading.opening || hash, words: Math.ceil(reading.words), seen: reading.seen };
}

/** Calls with the hash of each word, the share of a word that it counts as, and its letters. */
function eachWord(text: string, visit: (word: number, share: number, letters: number) => void): void {
  let word = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const entry = describe(text.charCodeAt(at));
    const kind = entry & kindMask;
    if (kind === IDEOGRAPH) {
      if (letters > 0) visit(word, 1, letters);
      visit(addUnit(hashStart, entry & 0xffff), 0.5, 1);
      letters = 0;
    } else if (isLetter(kind)) {
      word = addUnit(letters > 0 ? word : hashStart, entry & 0xffff);
      letters++;
    } else if (letters > 0 && kind !== IGNORED) {
      visit(word, 1, letters);
      letters = 0;
    }
  }
  if (letters > 0) visit(word, 1, letters);
}

/** One number for several, in order. */
export function hashNumbers(numbers: Iterable<number>): number {
  const reading: Reading = { one: 0, other: 1, words: 0, opening: 0, seen: 0, watched: none };
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
  readonly watched: Watched;
}

function addWord(reading: Reading, hash: number, words: number): void {
  const word = finish(hash);
  reading.one = addHash(reading.one, word);
  reading.other = addHash(reading.other, word);
  reading.words += words;
  if (reading.watched.size > 0) reading.seen |= reading.watched.get(word) ?? 0;
  if (reading.opening === 0 && reading.words >= openingWords) reading.opening = joined(reading);
}

function joined({ one, other, words }: Reading): number {
  return words === 0 ? 0 : finish(one) * lowBits + (finish(other) % lowBits);
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT || kind === UNNORMALISED;
}

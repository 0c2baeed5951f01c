import { CASELESS, DIGIT, describe, IDEOGRAPH, IGNORED, kindMask, LOWER, UNNORMALISED, UPPER } from './characters.ts';
import { addUnit, hashStart } from './hash.ts';

/** The words of the text that was read last, in order: arrays for all texts, as a call a word would cost more than reading it. */
export interface WordsRead {
  /** Hash of each word, not finished. */
  hashes: Int32Array;
  /** Its letters; 0 for a character of a script without spaces, two of which count as one word. */
  letters: Uint16Array;
  count: number;
}

const read: WordsRead = { hashes: new Int32Array(1 << 10), letters: new Uint16Array(1 << 10), count: 0 };

/** Reads a text once. What it gives is the same record every time. */
export function readWords(text: string): WordsRead {
  read.count = 0;
  let word = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const entry = code >= 97 && code <= 122 ? LOWER | code : describe(code);
    const kind = entry & kindMask;
    if (isLetter(kind)) {
      word = addUnit(letters > 0 ? word : hashStart, entry & 0xffff);
      letters++;
    } else if (kind !== IGNORED) {
      if (letters > 0) add(word, Math.min(letters, 0xffff));
      letters = 0;
      if (kind === IDEOGRAPH) add(addUnit(hashStart, entry & 0xffff), 0);
    }
  }
  if (letters > 0) add(word, Math.min(letters, 0xffff));
  return read;
}

function add(word: number, letters: number): void {
  if (read.count === read.hashes.length) grow();
  read.hashes[read.count] = word;
  read.letters[read.count++] = letters;
}

function grow(): void {
  const { hashes, letters } = read;
  read.hashes = new Int32Array(2 * hashes.length);
  read.hashes.set(hashes);
  read.letters = new Uint16Array(2 * letters.length);
  read.letters.set(letters);
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT || kind === UNNORMALISED;
}

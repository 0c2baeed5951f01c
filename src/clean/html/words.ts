import { describe } from '../../language/characters.ts';
import { BLANK, classOf, DIGIT, SURROGATE, UNSPACED, UPPER, WORD } from '../../language/classes.ts';
import { addUnit, finish, hashStart } from '../../language/hash.ts';

/** Counts and word hashes of one text, from one pass over its characters. */
export interface Words {
  /** Hashes of the lower-cased words, in order; a letter of a script without spaces is a word. */
  readonly hashes: Uint32Array;
  /** Lengths of the words in code units, up to 255. */
  readonly lengths: Uint8Array;
  readonly letters: number;
  /** Words that start with a capital, and words of two and more letters that are all capitals. */
  readonly capitalised: number;
  readonly shouted: number;
  readonly digits: number;
  /** `. , ; : ! ?` and their kin of other scripts. */
  readonly stops: number;
  readonly commas: number;
  /** Ends of sentences: a full stop, question or exclamation mark before a blank or the end. */
  readonly sentences: number;
  /** Bars, arrows and dots that divide the items of a line. */
  readonly dividers: number;
}

const stops = new Set(codes('.,;:!?。、，；：！？؛،؟।'));
const commas = new Set(codes(',，、،'));
const ends = new Set(codes('.!?…。！？؟।'));
const dividers = new Set(codes('|»›«‹•·©→▸►/'));

function codes(text: string): number[] {
  return [...text].map((one) => one.charCodeAt(0));
}

const inWords = WORD | SURROGATE;
let hashes = new Uint32Array(4096);
let lengths = new Uint8Array(4096);

export function readWords(text: string): Words {
  if (hashes.length < text.length) {
    hashes = new Uint32Array(text.length * 2);
    lengths = new Uint8Array(text.length * 2);
  }
  let words = 0;
  let letters = 0;
  let capitalised = 0;
  let shouted = 0;
  let digits = 0;
  let stopCount = 0;
  let commaCount = 0;
  let sentences = 0;
  let dividerCount = 0;
  let hash = hashStart;
  let length = 0;
  let capitals = 0;
  let capitalFirst = false;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const is = classOf(code);
    if ((is & inWords) !== 0 && (is & UNSPACED) === 0) {
      if (length === 0) capitalFirst = (is & UPPER) !== 0;
      if ((is & UPPER) !== 0) capitals++;
      if ((is & DIGIT) !== 0) digits++;
      hash = addUnit(hash, describe(code) & 0xffff);
      length++;
      continue;
    }
    if (length > 0) {
      hashes[words] = finish(hash);
      lengths[words++] = Math.min(255, length);
      letters += length;
      if (capitalFirst) capitalised++;
      if (capitals === length && length > 1) shouted++;
      hash = hashStart;
      length = 0;
      capitals = 0;
    }
    if ((is & UNSPACED) !== 0) {
      hashes[words] = finish(addUnit(hashStart, code));
      lengths[words++] = 1;
      letters++;
    } else if ((is & BLANK) === 0) {
      if (stops.has(code)) stopCount++;
      if (commas.has(code)) commaCount++;
      if (dividers.has(code)) dividerCount++;
      if (ends.has(code) && endsSentence(text, i, code)) sentences++;
    }
  }
  return {
    hashes: hashes.slice(0, words),
    lengths: lengths.slice(0, words),
    letters,
    capitalised,
    shouted,
    digits,
    stops: stopCount,
    commas: commaCount,
    sentences,
    dividers: dividerCount,
  };
}

const closers = new Set(codes(')]"\'”’»」』'));

function endsSentence(text: string, at: number, code: number): boolean {
  if (code >= 0x3000) return true;
  let next = at + 1;
  while (next < text.length && closers.has(text.charCodeAt(next))) next++;
  return next >= text.length || (classOf(text.charCodeAt(next)) & BLANK) !== 0;
}

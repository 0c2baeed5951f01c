import {
  APOSTROPHE,
  CASELESS,
  describe,
  IGNORED,
  kindMask,
  LOWER,
  SPACE,
  UNNORMALISED,
  UPPER,
} from '../language/characters.ts';
import { addUnit, dropUnit, finish, hashStart, hashWord } from '../language/hash.ts';
import { endingLength } from '../language/stem.ts';
import { isStop, type StopWords } from '../language/stopwords.ts';
import { wordFlags } from '../model.ts';
import { isMixed, unmix } from './confusables.ts';
import { push, type WordBuffer } from './word-buffer.ts';

/** Longer words are cut: no language has them, hostile files do. */
const longestWord = 128;
/** Folded code units of a word that holds more than letters. */
const units = new Uint16Array(longestWord);

/** Whether a word that ends before `next` holds more than letters of one script, or is too long. */
export function needsCare(next: number, scripts: number, length: number): boolean {
  const kind = next & kindMask;
  return kind === IGNORED || kind === APOSTROPHE || kind === UNNORMALISED || length > longestWord || isMixed(scripts);
}

export function isLetter(character: number): boolean {
  const kind = character & kindMask;
  return kind >= LOWER && kind <= CASELESS;
}

/** Words after which a hyphen stands for another word, as in "pre- and post-war"; by hand, from the languages' grammars. */
const afterHyphen = new Set(
  'and or to und oder bis sowie et ou y e o u och eller og en of i oraz lub и или до dan atau ve veya'
    .split(' ')
    .map(hashWord),
);

/** Whether a hyphen and a blank at `at` are what is left of a word broken at the end of a line: "har- bour". */
export function breaksWord(letters: Uint16Array, at: number, end: number): boolean {
  if ((letters[at] !== 0x2d && letters[at] !== 0x2010) || at + 2 >= end) return false;
  if ((describe(letters[at + 1]) & kindMask) !== SPACE) return false;
  let hash: number = hashStart;
  let next = at + 2;
  for (; next < end && (describe(letters[next]) & kindMask) === LOWER; next++)
    hash = addUnit(hash, describe(letters[next]) & 0xffff);
  return next > at + 2 && !afterHyphen.has(finish(hash));
}

/** Hash of a word without its ending. @param hash Of the word, not finished. */
export function stemOf(hash: number, letters: Uint16Array, end: number, ending: number): number {
  let stem = hash;
  for (let at = end - 1; at >= end - ending; at--) stem = dropUnit(stem, describe(letters[at]) & 0xffff);
  return finish(stem) || 1;
}

/**
 * Adds the word that starts at `from`, which may hold apostrophes, which belong to it, invisible characters, or letters of
 * several scripts; returns where it ends.
 */
export function addMarkedWord(
  buffer: WordBuffer,
  letters: Uint16Array,
  from: number,
  end: number,
  firstKind: number,
  stops: StopWords,
  isNormalised: boolean,
): number {
  let at = from;
  let length = 0;
  let scripts = 0;
  for (; at < end; at++) {
    const character = describe(letters[at]);
    if (!isLetter(character)) {
      const kind = character & kindMask;
      if (kind === IGNORED || (kind === UNNORMALISED && isNormalised)) continue;
      if (breaksWord(letters, at, end)) {
        at++;
        continue;
      }
      if (kind !== APOSTROPHE || at + 1 === end || !isLetter(describe(letters[at + 1]))) break;
    }
    if (length === longestWord) continue;
    scripts |= character;
    units[length++] = character & 0xffff;
  }
  if (isMixed(scripts)) unmix(units, length);
  let hash: number = hashStart;
  for (let unit = 0; unit < length; unit++) hash = addUnit(hash, units[unit]);
  const word = finish(hash);
  if (length < 2 || isStop(stops, word)) push(buffer, word, 0, 0);
  else
    push(
      buffer,
      word,
      stemOf(hash, units, length, endingLength(units, 0, length)),
      firstKind === UPPER ? wordFlags.capitalised : 0,
    );
  return at;
}

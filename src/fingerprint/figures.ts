import { APOSTROPHE, COMMA, DIGIT, describe, IGNORED, kindMask, SPACE, STOP } from '../language/characters.ts';
import { addUnit, finish, hashStart } from '../language/hash.ts';
import { wordFlags } from '../model.ts';
import { push, type WordBuffer } from './word-buffer.ts';

/** Adds the figure that starts at `from`: digits with points, colons and commas inside, without commas of thousands. */
export function addFigure(buffer: WordBuffer, letters: Uint16Array, from: number, end: number): number {
  let at = from;
  let groups = 0;
  let isMarked = false;
  let hash = hashStart;
  for (; at < end; at++) {
    const character = describe(letters[at]);
    const kind = character & kindMask;
    if (kind === IGNORED) continue;
    if (kind === SPACE || kind === APOSTROPHE) {
      // The thousands of French, Russian and Swiss figures: a first group of one to three digits, then groups of three.
      if (isMarked || at - from > 3 + 4 * groups || letters[from] === zero || !isThousand(letters, at + 1, end)) break;
      groups++;
      continue;
    }
    if (kind !== DIGIT && !((kind === COMMA || kind === STOP) && isDigit(letters, at + 1, end))) break;
    if (kind !== DIGIT) isMarked = true;
    if (letters[at] !== comma || !isThousand(letters, at + 1, end)) hash = addUnit(hash, character & 0xffff);
  }
  const figure = finish(hash);
  push(buffer, figure, figure, wordFlags.figure);
  return at;
}

/** Whether a figure is an hour and minutes: at the start of a paragraph the time of a live blog's post, no figure of the story. */
export function isClock(letters: Uint16Array, start: number, end: number): boolean {
  return end - start >= 4 && end - start <= 5 && letters[end - 3] === colon;
}

const comma = 0x2c;
const colon = 0x3a;
const zero = 0x30;

function isDigit(letters: Uint16Array, at: number, end: number): boolean {
  return at < end && (describe(letters[at]) & kindMask) === DIGIT;
}

/** Whether exactly three digits follow. */
function isThousand(letters: Uint16Array, at: number, end: number): boolean {
  return (
    isDigit(letters, at, end) &&
    isDigit(letters, at + 1, end) &&
    isDigit(letters, at + 2, end) &&
    !isDigit(letters, at + 3, end)
  );
}

import {
  APOSTROPHE,
  CASELESS,
  CLOSING,
  DIGIT,
  describe,
  IDEOGRAPH,
  kindMask,
  OPENING,
  SPACE,
  STOP,
  UPPER,
} from '../language/characters.ts';
import { isNotice, noticesTriggered } from './notices.ts';
import type { WordBuffer } from './word-buffer.ts';

/** The sentence being read. */
export interface Sentence {
  /** Where it begins in the text, and its first word. */
  at: number;
  first: number;
  /** Holds ©. */
  isSigned: boolean;
}

export const copyrightSign = 0xa9;

/** Ends a sentence; a notice is forgotten. */
export function endSentence(buffer: WordBuffer, text: string, sentence: Sentence, end: number): void {
  if (buffer.count > sentence.first) {
    const mask = noticesTriggered(buffer.words, sentence.first, buffer.count);
    if (sentence.isSigned || (mask !== 0 && isNotice(text.slice(sentence.at, end), mask)))
      buffer.count = sentence.first;
    else buffer.sentenceStarts[buffer.sentences++] = sentence.first;
  }
  sentence.at = end;
  sentence.first = buffer.count;
  sentence.isSigned = false;
}

/** Where the marks that may follow a full stop end: more stops, closing quotation marks and brackets. */
export function afterMarks(letters: Uint16Array, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const kind = describe(letters[at]) & kindMask;
    if (kind !== STOP && kind !== CLOSING && kind !== APOSTROPHE) break;
    at++;
  }
  return at;
}

/** Whether white space and a capital, a figure or a letter without case come next, one opening mark allowed. */
export function startsSentence(letters: Uint16Array, from: number, end: number): boolean {
  let at = from;
  while (at < end && (describe(letters[at]) & kindMask) === SPACE) at++;
  if (at === from || at === end) return at === end;
  const mark = describe(letters[at]) & kindMask;
  if ((mark === OPENING || mark === CLOSING || mark === APOSTROPHE) && at + 1 < end) at++;
  const kind = describe(letters[at]) & kindMask;
  return (
    kind === UPPER ||
    kind === DIGIT ||
    kind === CASELESS ||
    kind === IDEOGRAPH ||
    letters[at] === copyrightSign ||
    letters[at - 1] === copyrightSign
  );
}

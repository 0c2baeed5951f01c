import {
  DIGIT,
  describe,
  FULL_STOP,
  IDEOGRAPH,
  kindMask,
  LOWER,
  QUOTATION_MARK,
  SPACE,
  STOP,
  UNNORMALISED,
  UPPER,
} from '../language/characters.ts';
import { addUnit, finish, hashStart } from '../language/hash.ts';
import { opensSpeech, quotationSpans } from '../language/quotations.ts';
import { endingLength } from '../language/stem.ts';
import { isStop, type StopWords } from '../language/stopwords.ts';
import { wordFlags } from '../model.ts';
import { codesOf } from './codes.ts';
import { addFigure, isClock } from './figures.ts';
import { addMarkedWord, breaksWord, isLetter, needsCare, stemOf } from './marked-words.ts';
import { afterMarks, copyrightSign, endSentence, type Sentence, startsSentence } from './sentences.ts';
import { push, reserve, type WordBuffer } from './word-buffer.ts';

/**
 * Adds the words of a paragraph. One pass over its code units: no strings are made of them.
 *
 * @param following Start of the next paragraph, for quotations that run on.
 * @param stops     The language's function words; they get stem 0.
 */
export function addParagraph(buffer: WordBuffer, paragraph: string, following: string, stops: StopWords): void {
  const { count, sentences } = buffer;
  if (readParagraph(buffer, paragraph, following, stops, false)) return;
  buffer.count = count;
  buffer.sentences = sentences;
  readParagraph(buffer, paragraph.normalize('NFKC'), following, stops, true);
}

/** False where a character calls for a normalised text, unless it is one. */
function readParagraph(
  buffer: WordBuffer,
  text: string,
  following: string,
  stops: StopWords,
  isNormalised: boolean,
): boolean {
  reserve(buffer, text.length);
  const letters = codesOf(text);
  const end = text.length;
  const sentence: Sentence = { at: 0, first: buffer.count, isSigned: false };
  const firstWord = buffer.count;
  let quotations = opensSpeech(text) ? quotationSpans(text, following) : null;
  let quotation = 0;
  for (let at = 0; at < end; ) {
    while (quotations !== null && quotation < quotations.length && at >= quotations[quotation][1]) quotation++;
    const [opens, closes] = quotations?.[quotation] ?? [end, end];
    const flag = at >= opens ? wordFlags.quoted : 0;
    const limit = flag === 0 ? opens : closes;
    at = addPlainWords(buffer, letters, at, limit, end, flag, stops);
    if (at >= limit) continue;
    const first = describe(letters[at]);
    const kind = first & kindMask;
    if (kind >= LOWER && kind <= IDEOGRAPH) {
      const start = at;
      buffer.flags[buffer.count] = flag;
      if (kind === DIGIT) {
        const isFirst = buffer.count === firstWord;
        at = addFigure(buffer, letters, at, end);
        if (isFirst && isClock(letters, start, at)) buffer.flags[firstWord] &= ~wordFlags.figure;
      } else if (kind === IDEOGRAPH) at = addIdeograph(buffer, letters, at, end, stops);
      else at = addMarkedWord(buffer, letters, at, end, kind, stops, isNormalised);
      continue;
    }
    if (kind === UNNORMALISED && !isNormalised) return false;
    if (first & QUOTATION_MARK) quotations ??= quotationSpans(text, following);
    if (kind === STOP) {
      at = afterMarks(letters, at + 1, end);
      if (startsSentence(letters, at, end)) endSentence(buffer, text, sentence, at);
    } else {
      if (letters[at] === copyrightSign) sentence.isSigned = true;
      at++;
      if (kind === FULL_STOP) endSentence(buffer, text, sentence, at);
    }
  }
  endSentence(buffer, text, sentence, end);
  return true;
}

/**
 * Adds words as long as they are plain: letters of one script, with nothing but spaces between. Returns where something else
 * stands, or `limit` or more where no word before it is left. Nearly all words are read here, in place: with a call for each,
 * reading takes twice as long; and in a function of its own, since one that holds the rare branches too is compiled again and
 * again as they come up.
 *
 * @param limit Words start before it; the last may end after it, up to `end`.
 */
function addPlainWords(
  buffer: WordBuffer,
  letters: Uint16Array,
  from: number,
  limit: number,
  end: number,
  flag: number,
  stops: StopWords,
): number {
  const { words, stems, flags } = buffer;
  let count = buffer.count;
  let at = from;
  while (at < limit) {
    const start = at;
    let character = describe(letters[at]);
    const kind = character & kindMask;
    if (kind === SPACE) {
      at++;
      continue;
    }
    let hash: number = hashStart;
    let scripts = 0;
    while (isLetter(character)) {
      scripts |= character;
      hash = addUnit(hash, character & 0xffff);
      character = describe(letters[++at]);
    }
    if (at === start || at > end || needsCare(character, scripts, at - start) || breaksWord(letters, at, end)) {
      at = start;
      break;
    }
    const word = finish(hash);
    words[count] = word;
    if (at - start < 2 || isStop(stops, word)) {
      stems[count] = 0;
      flags[count++] = flag;
    } else {
      const ending = endingLength(letters, start, at);
      stems[count] = ending === 0 ? word || 1 : stemOf(hash, letters, at, ending);
      flags[count++] = kind === UPPER ? flag | wordFlags.capitalised : flag;
    }
  }
  buffer.count = count;
  return at;
}

/** Adds the two characters from `from` as a word: scripts without spaces have no better unit that is cheap. */
function addIdeograph(buffer: WordBuffer, letters: Uint16Array, from: number, end: number, stops: StopWords): number {
  const next = from + 1 < end ? describe(letters[from + 1]) : 0;
  const isPair = (next & kindMask) === IDEOGRAPH;
  const single = addUnit(hashStart, letters[from]);
  const pair = finish(isPair ? addUnit(single, next & 0xffff) : single);
  push(buffer, pair, isPair && !isStop(stops, pair) ? pair : 0, 0);
  return from + 1;
}

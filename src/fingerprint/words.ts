import {
  CASELESS,
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

/**
 * False where a character calls for a normalised text, unless it is one. Plain words are read in place: with a call for each,
 * and its arrays looked up again, reading takes twice as long.
 */
function readParagraph(
  buffer: WordBuffer,
  text: string,
  following: string,
  stops: StopWords,
  isNormalised: boolean,
): boolean {
  reserve(buffer, text.length);
  const { words, stems, flags } = buffer;
  const letters = codesOf(text);
  const end = text.length;
  const sentence: Sentence = { at: 0, first: buffer.count, isSigned: false };
  let quotations: ReturnType<typeof quotationSpans> | null = null;
  let quotation = 0;
  let quotationStart = end;
  let quotationEnd = end;
  if (opensSpeech(text)) {
    quotations = quotationSpans(text, following);
    [quotationStart, quotationEnd] = quotations[0] ?? [end, end];
  }
  const firstWord = buffer.count;
  let count = firstWord;
  for (let at = 0; at < end; ) {
    const first = describe(letters[at]);
    const kind = first & kindMask;
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind >= LOWER && kind <= IDEOGRAPH) {
      while (at >= quotationEnd && quotationEnd < end) {
        [quotationStart, quotationEnd] = quotations?.[++quotation] ?? [end, end];
      }
      flags[count] = at >= quotationStart ? wordFlags.quoted : 0;
      if (kind <= CASELESS) {
        const start = at;
        let hash: number = hashStart;
        let character = first;
        let scripts = 0;
        do {
          scripts |= character;
          hash = addUnit(hash, character & 0xffff);
          character = describe(letters[++at]);
        } while (isLetter(character));
        if (at > end || needsCare(character, scripts, at - start) || breaksWord(letters, at, end)) {
          buffer.count = count;
          at = addMarkedWord(buffer, letters, start, end, kind, stops, isNormalised);
          count = buffer.count;
          continue;
        }
        const word = finish(hash);
        words[count] = word;
        if (at - start < 2 || isStop(stops, word)) stems[count++] = 0;
        else {
          const ending = endingLength(letters, start, at);
          stems[count] = ending === 0 ? word || 1 : stemOf(hash, letters, at, ending);
          if (kind === UPPER) flags[count] |= wordFlags.capitalised;
          count++;
        }
        continue;
      }
      buffer.count = count;
      if (kind === DIGIT) {
        const start = at;
        at = addFigure(buffer, letters, at, end);
        if (count === firstWord && isClock(letters, start, at)) flags[count] &= ~wordFlags.figure;
      }
      if (kind === IDEOGRAPH) at = addIdeograph(buffer, letters, at, end, stops);
      count = buffer.count;
      continue;
    }
    if (kind === UNNORMALISED && !isNormalised) return false;
    if (first & QUOTATION_MARK && quotations === null) {
      quotations = quotationSpans(text, following);
      [quotationStart, quotationEnd] = quotations[0] ?? [end, end];
    }
    buffer.count = count;
    if (kind === STOP) {
      at = afterMarks(letters, at + 1, end);
      if (startsSentence(letters, at, end)) endSentence(buffer, text, sentence, at);
    } else {
      if (letters[at] === copyrightSign) sentence.isSigned = true;
      at++;
      if (kind === FULL_STOP) endSentence(buffer, text, sentence, at);
    }
    count = buffer.count;
  }
  buffer.count = count;
  endSentence(buffer, text, sentence, end);
  return true;
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

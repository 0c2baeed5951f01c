import {
  APOSTROPHE,
  CASELESS,
  CLOSING,
  COMMA,
  DIGIT,
  describe,
  FULL_STOP,
  IDEOGRAPH,
  IGNORED,
  kindMask,
  LOWER,
  OPENING,
  QUOTATION_MARK,
  SPACE,
  STOP,
  UNNORMALISED,
  UPPER,
} from '../language/characters.ts';
import { addUnit, dropUnit, finish, hashStart, hashWord } from '../language/hash.ts';
import { opensSpeech, quotationSpans } from '../language/quotations.ts';
import { endingLength } from '../language/stem.ts';
import { isStop, type StopWords } from '../language/stopwords.ts';
import { wordFlags } from '../model.ts';
import { isMixed, unmix } from './confusables.ts';
import { isNotice, noticesTriggered } from './notices.ts';

/** Words of the article being read, in buffers that grow and are used again for the next article. */
export interface WordBuffer {
  count: number;
  words: Uint32Array;
  stems: Uint32Array;
  flags: Uint8Array;
  sentences: number;
  /** First word of each sentence. */
  sentenceStarts: Uint32Array;
}

export function emptyBuffer(): WordBuffer {
  const size = 4096;
  return {
    count: 0,
    words: new Uint32Array(size),
    stems: new Uint32Array(size),
    flags: new Uint8Array(size),
    sentences: 0,
    sentenceStarts: new Uint32Array(size),
  };
}

/** Makes room for the words of a text this long; a word or a sentence takes at least one character. */
function reserve(buffer: WordBuffer, characters: number): void {
  if (buffer.count + characters + 1 <= buffer.words.length) return;
  const size = 2 * (buffer.count + characters + 1);
  buffer.words = grow(buffer.words, new Uint32Array(size));
  buffer.stems = grow(buffer.stems, new Uint32Array(size));
  buffer.flags = grow(buffer.flags, new Uint8Array(size));
  buffer.sentenceStarts = grow(buffer.sentenceStarts, new Uint32Array(size));
}

/** The code units of the text being read: reading them from an array is many times faster than from a string. */
let codes = new Uint16Array(4096);
let codeBytes = Buffer.from(codes.buffer);
const isBigEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 0;

/** One more code unit than the text has is 0, so that looking one ahead needs no test. */
function load(text: string): void {
  if (text.length >= codes.length) {
    codes = new Uint16Array(2 * text.length);
    codeBytes = Buffer.from(codes.buffer);
  }
  codeBytes.write(text, 0, 'utf16le');
  if (isBigEndian) codeBytes.subarray(0, 2 * text.length).swap16();
  codes[text.length] = 0;
}

function grow<Numbers extends Uint32Array | Uint8Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** Longer words are cut: no language has them, hostile files do. */
const longestWord = 128;
/** Folded code units of a word that holds more than letters. */
const units = new Uint16Array(longestWord);

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
  load(text);
  const { words, stems, flags } = buffer;
  const letters = codes;
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
        if (at > end || needsCare(character, scripts, at - start) || breaksWord(at, end)) {
          buffer.count = count;
          at = addMarkedWord(buffer, start, end, kind, stops, isNormalised);
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
        at = addFigure(buffer, at, end);
        if (count === firstWord && isClock(start, at)) flags[count] &= ~wordFlags.figure;
      }
      if (kind === IDEOGRAPH) at = addIdeograph(buffer, at, end, stops);
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
      at = afterMarks(at + 1, end);
      if (startsSentence(at, end)) endSentence(buffer, text, sentence, at);
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

/** Whether a word that ends before `next` holds more than letters of one script, or is too long. */
function needsCare(next: number, scripts: number, length: number): boolean {
  const kind = next & kindMask;
  return kind === IGNORED || kind === APOSTROPHE || kind === UNNORMALISED || length > longestWord || isMixed(scripts);
}

function isLetter(character: number): boolean {
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
function breaksWord(at: number, end: number): boolean {
  if ((codes[at] !== 0x2d && codes[at] !== 0x2010) || at + 2 >= end) return false;
  if ((describe(codes[at + 1]) & kindMask) !== SPACE) return false;
  let hash: number = hashStart;
  let next = at + 2;
  for (; next < end && (describe(codes[next]) & kindMask) === LOWER; next++)
    hash = addUnit(hash, describe(codes[next]) & 0xffff);
  return next > at + 2 && !afterHyphen.has(finish(hash));
}

/** Hash of a word without its ending. @param hash Of the word, not finished. */
function stemOf(hash: number, letters: Uint16Array, end: number, ending: number): number {
  let stem = hash;
  for (let at = end - 1; at >= end - ending; at--) stem = dropUnit(stem, describe(letters[at]) & 0xffff);
  return finish(stem) || 1;
}

/** The sentence being read. */
interface Sentence {
  /** Where it begins in the text, and its first word. */
  at: number;
  first: number;
  /** Holds ©. */
  isSigned: boolean;
}

const copyrightSign = 0xa9;

/** Ends a sentence; a notice is forgotten. */
function endSentence(buffer: WordBuffer, text: string, sentence: Sentence, end: number): void {
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
function afterMarks(from: number, end: number): number {
  let at = from;
  while (at < end) {
    const kind = describe(codes[at]) & kindMask;
    if (kind !== STOP && kind !== CLOSING && kind !== APOSTROPHE) break;
    at++;
  }
  return at;
}

/** Whether white space and a capital, a figure or a letter without case come next, one opening mark allowed. */
function startsSentence(from: number, end: number): boolean {
  let at = from;
  while (at < end && (describe(codes[at]) & kindMask) === SPACE) at++;
  if (at === from || at === end) return at === end;
  const mark = describe(codes[at]) & kindMask;
  if ((mark === OPENING || mark === CLOSING || mark === APOSTROPHE) && at + 1 < end) at++;
  const kind = describe(codes[at]) & kindMask;
  return (
    kind === UPPER ||
    kind === DIGIT ||
    kind === CASELESS ||
    kind === IDEOGRAPH ||
    codes[at] === copyrightSign ||
    codes[at - 1] === copyrightSign
  );
}

/**
 * Adds the word that starts at `from`, which may hold apostrophes, which belong to it, invisible characters, or letters of
 * several scripts; returns where it ends.
 */
function addMarkedWord(
  buffer: WordBuffer,
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
    const character = describe(codes[at]);
    if (!isLetter(character)) {
      const kind = character & kindMask;
      if (kind === IGNORED || (kind === UNNORMALISED && isNormalised)) continue;
      if (breaksWord(at, end)) {
        at++;
        continue;
      }
      if (kind !== APOSTROPHE || at + 1 === end || !isLetter(describe(codes[at + 1]))) break;
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

/** Adds the figure that starts at `from`: digits with points, colons and commas inside, without commas of thousands. */
function addFigure(buffer: WordBuffer, from: number, end: number): number {
  let at = from;
  let groups = 0;
  let isMarked = false;
  let hash = hashStart;
  for (; at < end; at++) {
    const character = describe(codes[at]);
    const kind = character & kindMask;
    if (kind === IGNORED) continue;
    if (kind === SPACE || kind === APOSTROPHE) {
      // The thousands of French, Russian and Swiss figures: a first group of one to three digits, then groups of three.
      if (isMarked || at - from > 3 + 4 * groups || codes[from] === zero || !isThousand(at + 1, end)) break;
      groups++;
      continue;
    }
    if (kind !== DIGIT && !((kind === COMMA || kind === STOP) && isDigit(at + 1, end))) break;
    if (kind !== DIGIT) isMarked = true;
    if (codes[at] !== comma || !isThousand(at + 1, end)) hash = addUnit(hash, character & 0xffff);
  }
  const figure = finish(hash);
  push(buffer, figure, figure, wordFlags.figure);
  return at;
}

/** Whether a figure is an hour and minutes: at the start of a paragraph the time of a live blog's post, no figure of the story. */
function isClock(start: number, end: number): boolean {
  return end - start >= 4 && end - start <= 5 && codes[end - 3] === colon;
}

const comma = 0x2c;
const colon = 0x3a;
const zero = 0x30;

/** Adds the two characters from `from` as a word: scripts without spaces have no better unit that is cheap. */
function addIdeograph(buffer: WordBuffer, from: number, end: number, stops: StopWords): number {
  const next = from + 1 < end ? describe(codes[from + 1]) : 0;
  const isPair = (next & kindMask) === IDEOGRAPH;
  const single = addUnit(hashStart, codes[from]);
  const pair = finish(isPair ? addUnit(single, next & 0xffff) : single);
  push(buffer, pair, isPair && !isStop(stops, pair) ? pair : 0, 0);
  return from + 1;
}

/** @param flag To be added to what the word's flags hold already. */
function push(buffer: WordBuffer, word: number, stem: number, flag: number): void {
  const at = buffer.count++;
  buffer.words[at] = word;
  buffer.stems[at] = stem;
  buffer.flags[at] |= flag;
}

function isDigit(at: number, end: number): boolean {
  return at < end && (describe(codes[at]) & kindMask) === DIGIT;
}

/** Whether exactly three digits follow. */
function isThousand(at: number, end: number): boolean {
  return isDigit(at, end) && isDigit(at + 1, end) && isDigit(at + 2, end) && !isDigit(at + 3, end);
}

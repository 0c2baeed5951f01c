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
  scriptMask,
  UNNORMALISED,
  UPPER,
} from '../language/characters.ts';
import { addUnit, finish, hashStart } from '../language/hash.ts';
import { quotationSpans } from '../language/quotations.ts';
import { stemLength } from '../language/stem.ts';
import type { StopWords } from '../language/stopwords.ts';
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

function grow<Buffer extends Uint32Array | Uint8Array>(from: Buffer, to: Buffer): Buffer {
  to.set(from);
  return to;
}

/** The word being read: its folded code units. Longer ones are cut: no language has them, hostile files do. */
const longestWord = 128;
const units = new Uint16Array(longestWord);
/** Hash of the word's first n units, so that its stem is hashed on the way. */
const hashes = new Int32Array(longestWord + 1);
hashes[0] = hashStart;

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
  const sentence: Sentence = { at: 0, first: buffer.count, isSigned: false };
  let quotations: ReturnType<typeof quotationSpans> | null = null;
  let quotation = 0;
  for (let at = 0; at < text.length; ) {
    const character = describe(text.charCodeAt(at));
    const kind = character & kindMask;
    if (kind === UNNORMALISED && !isNormalised) return false;
    if (character & QUOTATION_MARK) quotations ??= quotationSpans(text, following);
    if (kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT || kind === IDEOGRAPH) {
      const before = buffer.count;
      if (quotations !== null) {
        while (quotation < quotations.length && quotations[quotation][1] <= at) quotation++;
        buffer.flags[before] = quotation < quotations.length && quotations[quotation][0] <= at ? wordFlags.quoted : 0;
      } else {
        buffer.flags[before] = 0;
      }
      if (kind === DIGIT) at = addFigure(buffer, text, at);
      else if (kind === IDEOGRAPH) at = addIdeograph(buffer, text, at, stops);
      else at = addWord(buffer, text, at, kind, stops, isNormalised);
    } else if (kind === STOP) {
      at = afterMarks(text, at + 1);
      if (startsSentence(text, at)) endSentence(buffer, text, sentence, at);
    } else {
      if (kind === OPENING && text[at] === copyrightSign) sentence.isSigned = true;
      at++;
      if (kind === FULL_STOP) endSentence(buffer, text, sentence, at);
    }
  }
  endSentence(buffer, text, sentence, text.length);
  return true;
}

/** The sentence being read. */
interface Sentence {
  /** Where it begins in the text, and its first word. */
  at: number;
  first: number;
  /** Holds ©. */
  isSigned: boolean;
}

const copyrightSign = '©';

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
function afterMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = describe(text.charCodeAt(at)) & kindMask;
    if (kind !== STOP && kind !== CLOSING && kind !== APOSTROPHE) break;
    at++;
  }
  return at;
}

/** Whether white space and a capital, a figure or a letter without case come next, one opening mark allowed. */
function startsSentence(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && (describe(text.charCodeAt(at)) & kindMask) === SPACE) at++;
  if (at === from || at === text.length) return at === text.length;
  const mark = describe(text.charCodeAt(at)) & kindMask;
  if ((mark === OPENING || mark === CLOSING || mark === APOSTROPHE) && at + 1 < text.length) at++;
  const kind = describe(text.charCodeAt(at)) & kindMask;
  return (
    kind === UPPER ||
    kind === DIGIT ||
    kind === CASELESS ||
    kind === IDEOGRAPH ||
    text[at] === copyrightSign ||
    text[at - 1] === copyrightSign
  );
}

/** Adds the word that starts at `from`, apostrophes inside it included; returns where it ends. */
function addWord(
  buffer: WordBuffer,
  text: string,
  from: number,
  firstKind: number,
  stops: StopWords,
  isNormalised: boolean,
): number {
  let at = from;
  let length = 0;
  let scripts = 0;
  let hash: number = hashStart;
  for (; at < text.length; at++) {
    const character = describe(text.charCodeAt(at));
    const kind = character & kindMask;
    if (kind !== LOWER && kind !== UPPER && kind !== CASELESS) {
      if (kind === IGNORED || (kind === UNNORMALISED && isNormalised)) continue;
      if (kind !== APOSTROPHE || !isLetter(text, at + 1)) break;
    }
    if (length === longestWord) continue;
    scripts |= character & scriptMask;
    units[length++] = character & 0xffff;
    hash = addUnit(hash, character & 0xffff);
    hashes[length] = hash;
  }
  if (isMixed(scripts)) {
    unmix(units, length);
    for (let unit = 0; unit < length; unit++) hashes[unit + 1] = addUnit(hashes[unit], units[unit]);
  }
  const word = finish(hashes[length]);
  const isContent = length > 1 && !stops.has(word);
  const stem = isContent ? finish(hashes[stemLength(units, length)]) || 1 : 0;
  push(buffer, word, stem, isContent && firstKind === UPPER ? wordFlags.capitalised : 0);
  return at;
}

/** Adds the figure that starts at `from`: digits with points, colons and commas inside, without commas of thousands. */
function addFigure(buffer: WordBuffer, text: string, from: number): number {
  let at = from;
  let hash = hashStart;
  for (; at < text.length; at++) {
    const character = describe(text.charCodeAt(at));
    const kind = character & kindMask;
    if (kind === IGNORED) continue;
    if (kind !== DIGIT && !((kind === COMMA || kind === STOP) && isDigit(text, at + 1))) break;
    if (text[at] !== ',' || !isThousand(text, at + 1)) hash = addUnit(hash, character & 0xffff);
  }
  const figure = finish(hash);
  push(buffer, figure, figure, wordFlags.figure);
  return at;
}

/** Adds the two characters from `from` as a word: scripts without spaces have no better unit that is cheap. */
function addIdeograph(buffer: WordBuffer, text: string, from: number, stops: StopWords): number {
  const next = from + 1 < text.length ? describe(text.charCodeAt(from + 1)) : 0;
  const isPair = (next & kindMask) === IDEOGRAPH;
  const single = addUnit(hashStart, text.charCodeAt(from));
  const pair = finish(isPair ? addUnit(single, next & 0xffff) : single);
  push(buffer, pair, isPair && !stops.has(pair) ? pair : 0, 0);
  return from + 1;
}

/** @param flag To be added to what the word's flags hold already. */
function push(buffer: WordBuffer, word: number, stem: number, flag: number): void {
  const at = buffer.count++;
  buffer.words[at] = word;
  buffer.stems[at] = stem;
  buffer.flags[at] |= flag;
}

function isLetter(text: string, at: number): boolean {
  const kind = at < text.length ? describe(text.charCodeAt(at)) & kindMask : 0;
  return kind === LOWER || kind === UPPER || kind === CASELESS;
}

function isDigit(text: string, at: number): boolean {
  return at < text.length && (describe(text.charCodeAt(at)) & kindMask) === DIGIT;
}

/** Whether exactly three digits follow. */
function isThousand(text: string, at: number): boolean {
  return isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);
}

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
  normalise,
  OPENING,
  SPACE,
  STOP,
  scriptMask,
  UPPER,
} from '../language/characters.ts';
import { addUnit, finish, hashStart } from '../language/hash.ts';
import { quotationSpans } from '../language/quotations.ts';
import { stemLength } from '../language/stem.ts';
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
const units = new Uint16Array(longestWord + 1);

/**
 * Adds the words of a paragraph. One pass over its code units: no strings are made of them.
 *
 * @param following Start of the next paragraph, for quotations that run on.
 * @param stops     Hashes of the language's function words; they get stem 0.
 */
export function addParagraph(
  buffer: WordBuffer,
  paragraph: string,
  following: string,
  stops: ReadonlySet<number>,
): void {
  const text = normalise(paragraph);
  const quotations = quotationSpans(text, following);
  const hasSign = text.includes('©');
  reserve(buffer, text.length);
  let sentenceAt = 0;
  let first = buffer.count;
  let quotation = 0;
  const endSentence = (at: number) => {
    if (buffer.count === first) return;
    const mask = noticesTriggered(buffer.words, first, buffer.count);
    const notice =
      (mask !== 0 && isNotice(text.slice(sentenceAt, at), mask)) ||
      (hasSign && text.slice(sentenceAt, at).includes('©'));
    if (notice) buffer.count = first;
    else buffer.sentenceStarts[buffer.sentences++] = first;
    first = buffer.count;
    sentenceAt = at;
  };
  for (let at = 0; at < text.length; ) {
    const kind = describe(text.charCodeAt(at)) & kindMask;
    if (kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT || kind === IDEOGRAPH) {
      while (quotation < quotations.length && quotations[quotation][1] <= at) quotation++;
      const isQuoted = quotation < quotations.length && quotations[quotation][0] <= at;
      const before = buffer.count;
      if (kind === DIGIT) at = addFigure(buffer, text, at);
      else if (kind === IDEOGRAPH) at = addIdeograph(buffer, text, at, stops);
      else at = addWord(buffer, text, at, kind, stops);
      if (isQuoted) buffer.flags[before] |= wordFlags.quoted;
    } else if (kind === STOP) {
      at = afterMarks(text, at + 1);
      if (startsSentence(text, at)) endSentence(at);
    } else {
      at++;
      if (kind === FULL_STOP) endSentence(at);
    }
  }
  endSentence(text.length);
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
    text[at] === '©' ||
    text[at - 1] === '©'
  );
}

/** Adds the word that starts at `from`, apostrophes inside it included; returns where it ends. */
function addWord(
  buffer: WordBuffer,
  text: string,
  from: number,
  firstKind: number,
  stops: ReadonlySet<number>,
): number {
  let at = from;
  let length = 0;
  let scripts = 0;
  for (; at < text.length; at++) {
    const character = describe(text.charCodeAt(at));
    const kind = character & kindMask;
    if (kind === IGNORED) continue;
    if (kind !== LOWER && kind !== UPPER && kind !== CASELESS && !(kind === APOSTROPHE && isLetter(text, at + 1)))
      break;
    scripts |= character & scriptMask;
    if (length < longestWord) units[length++] = character & 0xffff;
  }
  if (isMixed(scripts)) unmix(units, length);
  const word = hashUnits(length);
  const isContent = length > 1 && !stops.has(word);
  push(
    buffer,
    word,
    isContent ? hashUnits(stemLength(units, length)) : 0,
    isContent && firstKind === UPPER ? wordFlags.capitalised : 0,
  );
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
function addIdeograph(buffer: WordBuffer, text: string, from: number, stops: ReadonlySet<number>): number {
  const next = from + 1 < text.length ? describe(text.charCodeAt(from + 1)) : 0;
  const isPair = (next & kindMask) === IDEOGRAPH;
  const single = addUnit(hashStart, text.charCodeAt(from));
  const pair = finish(isPair ? addUnit(single, next & 0xffff) : single);
  push(buffer, pair, isPair && !stops.has(pair) ? pair : 0, 0);
  return from + 1;
}

function push(buffer: WordBuffer, word: number, stem: number, flags: number): void {
  const at = buffer.count++;
  buffer.words[at] = word;
  buffer.stems[at] = stem;
  buffer.flags[at] = flags;
}

function hashUnits(length: number): number {
  let hash = hashStart;
  for (let at = 0; at < length; at++) hash = addUnit(hash, units[at]);
  return finish(hash) || 1;
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

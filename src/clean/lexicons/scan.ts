import { characterKinds, isLetter, kindOf } from './letters.ts';
import type { Phrases } from './phrases.ts';

/** Kinds of wording found in one line, a bit mask each; see `bits`. */
export interface Hits {
  /** Wording that is the whole line. */
  line: number;
  /** Wording that opens the line, or is all of it. */
  start: number;
  /** Wording that closes the line, or is all of it. */
  end: number;
  /** Wording that needs no place, wherever it stands. */
  within: number;
}

/** Finds wording in one pass over a line. */
export interface Scanner {
  /** Fills `hits`, which the caller owns, so that a page's lines need no record each. */
  readonly scan: (line: string, hits: Hits) => void;
}

/** Longer lines are prose or worse: only their edges are looked at, so that cost per character falls with length. */
const wholeLineLimit = 400;
const edge = 120;
const tableSize = 1 << 16;
const { letter, unspaced } = characterKinds;

/**
 * Phrases by the hash of their first characters: a chain for each of five characters, of three where a phrase is shorter,
 * and of two. No phrase is a string of its own until one of its hash turns up.
 */
interface Index {
  /** First phrase of each hash, counted from 1; 0 for none. */
  readonly long: Uint16Array;
  readonly middle: Uint16Array;
  readonly short: Uint16Array;
  /** A bit for each hash of three characters that a longer phrase starts with: it fits the nearest cache, the rest does not. */
  readonly openings: Uint8Array;
  /** The next phrase of the same hash, by phrase. */
  readonly next: Uint16Array;
  /** Where each phrase starts in `texts`, and one more: the end and its line feed. */
  readonly starts: Uint32Array;
  readonly texts: string;
  /** By phrase: masks of the kinds it stands for. */
  readonly line: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly within: Uint32Array;
  /** Index of the last letter from the phrase's start, -1 without one. */
  readonly lastLetter: Int16Array;
  /** Ends in a letter of a script with spaces: the next character must not be a letter. */
  readonly bounded: Uint8Array;
}

export function scannerOf(phrases: Phrases): Scanner {
  const index = indexOf(phrases);
  return { scan: (line, hits) => scan(index, line, hits) };
}

function indexOf({ texts, places, masks }: Phrases): Index {
  const size = places.length + 1;
  const index: Index = {
    long: new Uint16Array(tableSize),
    middle: new Uint16Array(tableSize),
    short: new Uint16Array(tableSize),
    openings: new Uint8Array(tableSize >> 3),
    next: new Uint16Array(size),
    starts: new Uint32Array(size + 1),
    texts,
    line: new Uint32Array(size),
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    within: new Uint32Array(size),
    lastLetter: new Int16Array(size),
    bounded: new Uint8Array(size),
  };
  for (let phrase = 1, at = 0; phrase < size; phrase++) {
    const lineFeed = texts.indexOf('\n', at);
    const after = lineFeed < 0 ? texts.length : lineFeed;
    index.starts[phrase] = at;
    const [line, start, end, within] = masks[places[phrase - 1]];
    index.line[phrase] = line;
    index.start[phrase] = start;
    index.end[phrase] = end;
    index.within[phrase] = within;
    chain(index, phrase, after);
    at = after + 1;
    index.starts[phrase + 1] = at;
  }
  return index;
}

/** Puts a phrase first in the chain of its hash. */
function chain(index: Index, phrase: number, after: number): void {
  const { texts, starts, next, bounded, lastLetter } = index;
  const at = starts[phrase];
  const length = after - at;
  const table = length < 3 ? index.short : length < 5 ? index.middle : index.long;
  const key = length < 3 ? hashOfTwo(texts, at, after) : hashOfThree(texts, at);
  const slot = slotOf(length < 5 ? key : hashOfFive(key, texts, at));
  if (length >= 3) index.openings[slotOf(key) >> 3] |= 1 << (slotOf(key) & 7);
  next[phrase] = table[slot];
  table[slot] = phrase;
  bounded[phrase] = kindOf(texts.charCodeAt(after - 1)) === letter ? 1 : 0;
  let last = after - 1;
  while (last >= at && !isLetter(texts.charCodeAt(last))) last--;
  lastLetter[phrase] = last - at;
}

function hashOfTwo(text: string, at: number, end: number): number {
  return text.charCodeAt(at) * 31 + (at + 1 < end ? text.charCodeAt(at + 1) : 0);
}

function hashOfThree(text: string, at: number): number {
  return text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2);
}

/** The same of five characters, from that of three. */
function hashOfFive(three: number, text: string, at: number): number {
  return (Math.imul(three, 961) + text.charCodeAt(at + 3) * 31 + text.charCodeAt(at + 4)) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (tableSize - 1);
}

function scan(index: Index, line: string, hits: Hits): void {
  hits.line = hits.start = hits.end = hits.within = 0;
  const text = lower(line);
  const first = firstLetter(text);
  const last = lastLetter(text);
  if (first > last) return;
  // No label ends in a comma; a link that was torn from its sentence does.
  const closing = text.endsWith(',') ? text.length : last;
  const cut = text.length > wholeLineLimit;
  scanRange(index, text, 0, cut ? edge : last + 1, first, closing, hits);
  if (cut) scanRange(index, text, text.length - edge, last + 1, first, closing, hits);
}

function scanRange(
  index: Index,
  text: string,
  from: number,
  to: number,
  first: number,
  last: number,
  hits: Hits,
): void {
  const { long, middle, short, openings } = index;
  const { length } = text;
  let inside = false;
  for (let at = from; at < to; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind >= unspaced || (kind === letter && !inside)) {
      if (at + 3 <= length) {
        const three = hashOfThree(text, at);
        const slot = slotOf(three);
        if ((openings[slot >> 3] & (1 << (slot & 7))) !== 0) {
          if (middle[slot] !== 0) compare(index, middle[slot], text, at, first, last, hits);
          const more = at + 5 <= length ? long[slotOf(hashOfFive(three, text, at))] : 0;
          if (more !== 0) compare(index, more, text, at, first, last, hits);
        }
      }
      if (at <= first || at === last - 1) {
        const few = short[slotOf(hashOfTwo(text, at, length))];
        if (few !== 0) compare(index, few, text, at, first, last, hits);
      }
    }
    inside = kind === letter;
  }
}

/** Notes the phrases of a chain that stand at a place of the text. */
function compare(
  index: Index,
  chained: number,
  text: string,
  at: number,
  first: number,
  last: number,
  hits: Hits,
): void {
  const opens = at <= first;
  for (let phrase = chained; phrase !== 0; phrase = index.next[phrase]) {
    const closes = at + index.lastLetter[phrase] >= last;
    if ((!opens && !closes && index.within[phrase] === 0) || !stands(index, phrase, text, at)) continue;
    const line = index.line[phrase];
    if (opens && closes) hits.line |= line;
    if (opens) hits.start |= closes ? line : index.start[phrase];
    if (closes) hits.end |= opens ? line : index.end[phrase];
    hits.within |= index.within[phrase];
  }
}

function stands({ texts, starts, bounded }: Index, phrase: number, text: string, at: number): boolean {
  const start = starts[phrase];
  const end = at + starts[phrase + 1] - 1 - start;
  if (end > text.length) return false;
  for (let own = start, other = at; other < end; own++, other++)
    if (texts.charCodeAt(own) !== text.charCodeAt(other)) return false;
  return bounded[phrase] === 0 || end === text.length || !isLetter(text.charCodeAt(end));
}

/** Lower case in every locale alike; the dot that a Turkish capital İ leaves behind goes. */
function lower(line: string): string {
  const text = line.toLowerCase();
  return text.includes('\u0307') ? text.replaceAll('\u0307', '') : text;
}

function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}

function lastLetter(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isLetter(text.charCodeAt(at))) at--;
  return at;
}

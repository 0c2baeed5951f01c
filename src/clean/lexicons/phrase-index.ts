import { characterKinds, isLetter, kindOf } from './letters.ts';
import type { Phrases } from './phrases.ts';

const tableSize = 1 << 16;
const anywhere = 0x7fff;
const { letter } = characterKinds;

/**
 * Phrases by the hash of their first characters: a chain for each of five characters, of three where a phrase is shorter,
 * and of two. No phrase is a string of its own until one of its hash turns up.
 */
export interface Index {
  /** First phrase of each hash, counted from 1; 0 for none. */
  readonly long: Uint16Array;
  readonly middle: Uint16Array;
  readonly short: Uint16Array;
  /** A bit for each hash of three characters that a phrase of three and more starts with: it fits the nearest cache, the rest does not. */
  readonly openings: Uint8Array;
  /** The next phrase of the same hash, by phrase. */
  readonly next: Uint16Array;
  /** Where each phrase starts in `texts`, and one more: the end and its line feed. */
  readonly starts: Uint32Array;
  readonly texts: Uint16Array;
  /** By phrase: masks of the kinds it stands for. */
  readonly line: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly within: Uint32Array;
  /** Index of the last letter from the phrase's start, -1 without one. */
  readonly lastLetter: Int16Array;
  /** The highest of these from a phrase to the end of its chain; `anywhere` where wording of the chain needs no place. */
  readonly reach: Int16Array;
  /** Ends in a letter of a script with spaces: the next character must not be a letter. */
  readonly bounded: Uint8Array;
}

export function indexOf({ texts, places, masks }: Phrases): Index {
  const codes = codesOf(texts);
  const size = places.length + 1;
  const index: Index = {
    long: new Uint16Array(tableSize),
    middle: new Uint16Array(tableSize),
    short: new Uint16Array(tableSize),
    openings: new Uint8Array(tableSize >> 3),
    next: new Uint16Array(size),
    starts: new Uint32Array(size + 1),
    texts: codes,
    line: new Uint32Array(size),
    start: new Uint32Array(size),
    end: new Uint32Array(size),
    within: new Uint32Array(size),
    lastLetter: new Int16Array(size),
    reach: new Int16Array(size),
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

/** Code units in an array: comparing them is several times as fast as comparing those of a string. */
function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
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
  bounded[phrase] = kindOf(texts[after - 1]) === letter ? 1 : 0;
  let last = after - 1;
  while (last >= at && !isLetter(texts[last])) last--;
  lastLetter[phrase] = last - at;
  index.reach[phrase] = Math.max(index.within[phrase] === 0 ? last - at : anywhere, index.reach[next[phrase]]);
}

export function hashOfTwo(codes: Uint16Array, at: number, end: number): number {
  return codes[at] * 31 + (at + 1 < end ? codes[at + 1] : 0);
}

export function hashOfThree(codes: Uint16Array, at: number): number {
  return codes[at] * 961 + codes[at + 1] * 31 + codes[at + 2];
}

/** The same of five characters, from that of three. */
export function hashOfFive(three: number, codes: Uint16Array, at: number): number {
  return (Math.imul(three, 961) + codes[at + 3] * 31 + codes[at + 4]) | 0;
}

/** Where the phrases of a hash begin in a table. */
export function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (tableSize - 1);
}

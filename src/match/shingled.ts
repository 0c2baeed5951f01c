import { addHash, finish } from '../language/hash.ts';
import { type Signature, wordFlags } from '../model.ts';
import { memberOf, type Postings } from './postings.ts';
import { sortPairs } from './radix.ts';
import { makeScratch } from './scratch.ts';

/** A text as its shingles: all runs of so many words, quoted ones included. */
export interface Shingled {
  /** Words in a shingle. */
  readonly width: number;
  /** Hash of the shingle at each position; a text too short has none. */
  readonly hashes: Uint32Array;
  /** The hashes sorted, equal ones in order of position, and the position of each. */
  readonly sorted: Uint32Array;
  readonly positions: Uint32Array;
  /** The set of the shingles that stand somewhere without a quoted word, and a position of each. */
  readonly plain: Uint32Array;
  readonly plainPositions: Uint32Array;
  /** Number of different shingles. */
  readonly distinct: number;
}

const hashesScratch = makeScratch();

/** How many shingles a text of so many words has. */
export function countShingles(words: number, width: number): number {
  return Math.max(0, words - width + 1);
}

/** The hash of each run of `width` words. Valid until the next call. */
export function shingleHashes({ words }: Signature, width: number): Uint32Array {
  const count = countShingles(words.length, width);
  const hashes = hashesScratch(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let word = at; word < at + width; word++) hash = addHash(hash, words[word]);
    hashes[at] = finish(hash);
  }
  return hashes.subarray(0, count);
}

const plainScratch = makeScratch();
const placesOfPlain = makeScratch();

export function shingle(signature: Signature, width: number): Shingled {
  const hashes = shingleHashes(signature, width).slice();
  const sorted = hashes.slice();
  const positions = new Uint32Array(hashes.length);
  for (let at = 0; at < positions.length; at++) positions[at] = at;
  sortPairs(sorted, positions, sorted.length);
  const plain = plainScratch(sorted.length);
  const places = placesOfPlain(sorted.length);
  let count = 0;
  let distinct = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) distinct++;
    if (count > 0 && plain[count - 1] === sorted[at]) continue;
    if (isQuoted(signature.flags, positions[at], width)) continue;
    plain[count] = sorted[at];
    places[count++] = positions[at];
  }
  return {
    width,
    hashes,
    sorted,
    positions,
    plain: plain.slice(0, count),
    plainPositions: places.slice(0, count),
    distinct,
  };
}

function isQuoted(flags: Uint8Array, start: number, width: number): boolean {
  for (let word = start; word < start + width; word++) if (flags[word] & wordFlags.quoted) return true;
  return false;
}

/** Families that have the shingle at each position of an article. */
export function familiesByPosition(
  { starts, places, groups }: Postings,
  groupFrequency: Uint32Array,
  article: number,
): Uint32Array {
  const own = places.subarray(starts[article], starts[article + 1]);
  return own.map((place) => (place === 0 ? 1 : groupFrequency[groups[memberOf(place)]]));
}

/** Where a text's shingles stand in another. */
export interface Meeting {
  /** One more than the first position in the other, by position; 0 where it is not there. Valid until the next meeting. */
  readonly places: Uint32Array;
  /** Different shingles that both have, and that the text itself has. */
  readonly shared: number;
  readonly distinct: number;
}

const placesScratch = makeScratch();

export function meet(a: Shingled, b: Shingled): Meeting {
  const places = placesScratch(a.hashes.length);
  let shared = 0;
  let distinct = 0;
  let there = 0;
  for (let at = 0; at < a.sorted.length; ) {
    const hash = a.sorted[at];
    while (there < b.sorted.length && b.sorted[there] < hash) there++;
    const isThere = there < b.sorted.length && b.sorted[there] === hash;
    const place = isThere ? b.positions[there] + 1 : 0;
    distinct++;
    if (isThere) shared++;
    for (; at < a.sorted.length && a.sorted[at] === hash; at++) places[a.positions[at]] = place;
  }
  return { places, shared, distinct };
}

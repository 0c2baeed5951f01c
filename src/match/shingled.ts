import { hashSequence } from '../language/hash.ts';
import type { Archive } from './archive.ts';
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
  /** Families that have the shingle, by position. */
  readonly families: Uint32Array;
}

export function shingle(archive: Archive, article: number): Shingled {
  const { words } = archive.signatures[article];
  const width = archive.shingleWords;
  const hashes = new Uint32Array(Math.max(0, words.length - width + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashSequence(words, at, width);
  const sorted = hashes.slice();
  const positions = new Uint32Array(hashes.length);
  for (let at = 0; at < positions.length; at++) positions[at] = at;
  sortPairs(sorted, positions, sorted.length);
  return { width, hashes, sorted, positions, families: familiesByPosition(archive, article, sorted, positions) };
}

/** Families that have each of an article's features: `shingles`, then `quotedShingles`. */
export function familiesByFeature({ signatures, postings, groupFrequency }: Archive, article: number): Uint32Array {
  const { shingles, quotedShingles } = signatures[article];
  const families = new Uint32Array(shingles.length + quotedShingles.length).fill(1);
  for (let posting = postings.starts[article]; posting < postings.starts[article + 1]; posting++) {
    families[postings.feature[posting]] = groupFrequency[postings.group[posting]];
  }
  return families;
}

function familiesByPosition(
  archive: Archive,
  article: number,
  sorted: Uint32Array,
  positions: Uint32Array,
): Uint32Array {
  const { shingles, quotedShingles } = archive.signatures[article];
  const byFeature = familiesByFeature(archive, article);
  const families = new Uint32Array(sorted.length);
  let plain = 0;
  let quoted = 0;
  for (let at = 0; at < sorted.length; at++) {
    while (plain < shingles.length && shingles[plain] < sorted[at]) plain++;
    while (quoted < quotedShingles.length && quotedShingles[quoted] < sorted[at]) quoted++;
    families[positions[at]] = byFeature[shingles[plain] === sorted[at] ? plain : shingles.length + quoted];
  }
  return families;
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

import { addHash, finish } from '../language/hash.ts';
import { type Signature, wordFlags } from '../model.ts';
import { type HashIndex, indexHashes, placeIn } from './hash-index.ts';
import { memberOf, type Postings } from './postings.ts';
import { makeScratch } from './scratch.ts';
import { copyNumbers, newMarks, newNumbers } from './slab.ts';

/** A text as its shingles: all runs of so many words, quoted ones included. */
export interface Shingled {
  /** Words in a shingle. */
  readonly width: number;
  /** Hash of the shingle at each position; a text too short has none. */
  readonly hashes: Uint32Array;
  readonly index: HashIndex;
  /** By position, 1 where the shingle stands for the first time: each is marked once. */
  readonly isFirst: Uint8Array;
  /** The same, of those alone that stand somewhere without a quoted word. */
  readonly plain: Uint8Array;
  /** Number of different shingles, and of the plain ones. */
  readonly distinct: number;
  readonly plainCount: number;
}

const hashesScratch = makeScratch();

/** How many shingles a text of so many words has. */
export function countShingles(words: number, width: number): number {
  return Math.max(0, words - width + 1);
}

/** The hash of each run of `width` words. Valid until the next call. */
export function shingleHashes({ words }: Pick<Signature, 'words'>, width: number): Uint32Array {
  const count = countShingles(words.length, width);
  const hashes = hashesScratch(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let word = at; word < at + width; word++) hash = addHash(hash, words[word]);
    hashes[at] = finish(hash);
  }
  return hashes.subarray(0, count);
}

export function shingle({ words, flags }: Pick<Signature, 'words' | 'flags'>, width: number): Shingled {
  const found = shingleHashes({ words }, width);
  const hashes = copyNumbers(found, found.length);
  const index = indexHashes(hashes);
  const isFirst = newMarks(hashes.length);
  for (let slot = 0; slot < index.slots.length; slot++) if (index.slots[slot] !== 0) isFirst[index.slots[slot] - 1] = 1;
  const plain = markPlain({ index, isFirst, width }, (word) => (flags[word] & wordFlags.quoted) !== 0);
  return { width, hashes, index, isFirst, plain, distinct: countOnes(isFirst), plainCount: countOnes(plain) };
}

/** By position, 1 where a shingle stands for the first time that stands somewhere without any of the barred words. */
export function markPlain(
  { index, isFirst, width }: Pick<Shingled, 'index' | 'isFirst' | 'width'>,
  isBarred: (word: number) => boolean,
): Uint8Array {
  const { hashes } = index;
  const plain = newMarks(hashes.length);
  let lastBarred = -1;
  for (let word = 0; word < hashes.length + width - 1; word++) {
    if (isBarred(word)) lastBarred = word;
    const at = word - width + 1;
    if (at >= 0 && lastBarred < at) plain[isFirst[at] === 1 ? at : placeIn(index, hashes[at])] = 1;
  }
  return plain;
}

export function countOnes(marks: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < marks.length; at++) count += marks[at];
  return count;
}

/** Calls back with the positions, in either text, of each shingle that is marked in both; in the order of `a`. */
export function eachMarked(
  a: HashIndex,
  marksOfA: Uint8Array,
  b: HashIndex,
  marksOfB: Uint8Array,
  found: (inA: number, inB: number) => void,
): void {
  for (let at = 0; at < marksOfA.length; at++) {
    if (marksOfA[at] === 0) continue;
    const there = placeIn(b, a.hashes[at]);
    if (there >= 0 && marksOfB[there] === 1) found(at, there);
  }
}

/** Families that have the shingle at each position of an article. */
export function familiesByPosition(
  { starts, places }: Postings,
  memberFrequency: Uint32Array,
  article: number,
): Uint32Array {
  const start = starts[article];
  const families = newNumbers(starts[article + 1] - start);
  for (let at = 0; at < families.length; at++) {
    const place = places[start + at];
    families[at] = place === 0 ? 1 : memberFrequency[memberOf(place)];
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

/** Looks the shingles of `a` up in `b`: to be asked where `b` is the one that was looked at before, as tables are many. */
export function meet({ hashes, isFirst, distinct }: Shingled, b: Shingled): Meeting {
  const places = placesScratch(hashes.length);
  let shared = 0;
  for (let at = 0; at < hashes.length; at++) {
    places[at] = placeIn(b.index, hashes[at]) + 1;
    if (places[at] !== 0) shared += isFirst[at];
  }
  return { places, shared, distinct };
}

/** The same, looking the shingles of `b` up in `a`: half the time where `a` is the one that was looked at before. */
export function meetBack({ hashes, isFirst, index, distinct }: Shingled, b: Shingled): Meeting {
  const places = placesScratch(hashes.length).fill(0, 0, hashes.length);
  let shared = 0;
  for (let at = 0; at < b.hashes.length; at++) {
    if (b.isFirst[at] === 0) continue;
    const place = placeIn(index, b.hashes[at]);
    if (place < 0) continue;
    places[place] = at + 1;
    shared++;
  }
  for (let at = 0; at < hashes.length; at++) if (isFirst[at] === 0) places[at] = places[placeIn(index, hashes[at])];
  return { places, shared, distinct };
}

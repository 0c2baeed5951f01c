import { makeScratch } from './scratch.ts';
import { copyNumbers, newNumbers } from './slab.ts';

/** Hashes, and where each stands: open addressing, since sorting them takes five times as long as looking them up here. */
export interface HashIndex {
  readonly hashes: Uint32Array;
  /** One more than the first place of a hash, 0 where free. */
  readonly slots: Uint32Array;
  readonly mask: number;
}

/** @param lend Gives the slots, with anything in them; new ones when absent. */
export function indexHashes(hashes: Uint32Array, lend?: (size: number) => Uint32Array): HashIndex {
  const size = 1 << (33 - Math.clz32(hashes.length));
  const slots = lend === undefined ? newNumbers(size) : lend(size).fill(0, 0, size);
  const mask = size - 1;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at];
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
    if (slots[slot] === 0) slots[slot] = at + 1;
  }
  return { hashes, slots, mask };
}

/** Where a hash stands first, -1 where it does not. */
export function placeIn({ hashes, slots, mask }: HashIndex, hash: number): number {
  let slot = hash & mask;
  while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
  return slots[slot] - 1;
}

/** A set of hashes, in any order, with a number beside each. */
export interface Marked {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

const slotsScratch = makeScratch();

/** The set of hashes[0, count), each with the value of its first occurrence; both are changed. */
export function firstOfEach(hashes: Uint32Array, values: Uint32Array, count: number): Marked {
  const size = 1 << (33 - Math.clz32(count));
  const slots = slotsScratch(size).fill(0, 0, size);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    const hash = hashes[at];
    let slot = hash & (size - 1);
    while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & (size - 1);
    if (slots[slot] !== 0) continue;
    hashes[kept] = hash;
    values[kept++] = values[at];
    slots[slot] = kept;
  }
  return { hashes: copyNumbers(hashes, kept), values: copyNumbers(values, kept) };
}

const lastSlots = makeScratch();
let lastIndex: HashIndex | null = null;
const thereScratch = makeScratch();

/**
 * Calls back with the places, in either list, of each hash that two sets share, in the order of the first.
 *
 * @param one Either of the two: the one that the next sets are likely to be compared with too, whose index is kept.
 */
export function eachShared(
  a: Uint32Array,
  b: Uint32Array,
  one: Uint32Array,
  found: (inA: number, inB: number) => void,
): void {
  const index = lastIndex?.hashes === one ? lastIndex : indexHashes(one, lastSlots);
  lastIndex = index;
  const places = thereScratch(a.length);
  if (one === b) for (let at = 0; at < a.length; at++) places[at] = placeIn(index, a[at]) + 1;
  else {
    places.fill(0, 0, a.length);
    for (let at = 0; at < b.length; at++) {
      const place = placeIn(index, b[at]);
      if (place >= 0) places[place] = at + 1;
    }
  }
  for (let at = 0; at < a.length; at++) if (places[at] !== 0) found(at, places[at] - 1);
}

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

/**
 * Calls back with the places, in either list, of each hash that two sets share, in the order of the first. In copies the next
 * one stands where the one before leads, so that most need not be looked up.
 */
export function eachShared(a: Uint32Array, b: Uint32Array, found: (inA: number, inB: number) => void): void {
  const index = indexHashes(b, slotsScratch);
  let last = -1;
  for (let at = 0; at < a.length; at++) {
    const there = last >= 0 && last + 1 < b.length && b[last + 1] === a[at] ? last + 1 : placeIn(index, a[at]);
    if (there >= 0) found(at, there);
    last = there;
  }
}

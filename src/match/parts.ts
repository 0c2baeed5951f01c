import { makeScratch } from './scratch.ts';
import type { Steps } from './steps.ts';

/** Hashes cut into parts by their first bits; within a part they keep their order. */
export interface Parts {
  readonly hashes: Uint32Array;
  /** Where each stood. */
  readonly places: Uint32Array;
  /** First of each part, then the number of all. */
  readonly starts: Uint32Array;
}

/** About so many in a part: what is done with one stays in the processor's cache. */
const partSize = 1 << 14;
/** With more parts, writing to all of them in turn leaves the cache. */
const mostPartBits = 11;
/** Hashes between two steps. */
const stepSize = 1 << 20;

/** Time is linear; memory 8 bytes a hash. */
export function* cutByHash(all: Uint32Array): Steps<Parts> {
  const shift = 32 - Math.min(mostPartBits, Math.max(1, 32 - Math.clz32(all.length / partSize)));
  const starts = new Uint32Array(2 ** (32 - shift) + 1);
  for (let from = 0; from < all.length; from += stepSize) {
    countParts(all.subarray(from, from + stepSize), shift, starts);
    yield { what: 'shingles counted', done: from, total: all.length };
  }
  for (let part = 1; part < starts.length; part++) starts[part] += starts[part - 1];
  const next = starts.slice();
  const parts = { hashes: new Uint32Array(all.length), places: new Uint32Array(all.length), starts };
  for (let from = 0; from < all.length; from += stepSize) {
    fillParts(parts, next, shift, all, from, Math.min(all.length, from + stepSize));
    yield { what: 'shingles sorted', done: from, total: all.length };
  }
  return parts;
}

/** @param starts Counts of each part, in the place after its own. */
function countParts(some: Uint32Array, shift: number, starts: Uint32Array): void {
  for (let at = 0; at < some.length; at++) starts[(some[at] >>> shift) + 1]++;
}

/** @param next Where the next hash of each part goes. */
function fillParts(
  { hashes, places }: Parts,
  next: Uint32Array,
  shift: number,
  all: Uint32Array,
  from: number,
  end: number,
): void {
  for (let at = from; at < end; at++) {
    const hash = all[at];
    const to = next[hash >>> shift]++;
    hashes[to] = hash;
    places[to] = at;
  }
}

const tableScratch = makeScratch();
const nextScratch = makeScratch();

/** Flag of a link: the same hash stands before, too. */
export const hasPrevious = 0x8000_0000;

/**
 * Links equal hashes of a part: by place in it, one more than the next place of the same hash, 0 where none follows; with
 * flags. Valid until the next call. A third of the time of sorting them.
 */
export function linkEqual(hashes: Uint32Array): Uint32Array {
  const mask = (1 << (33 - Math.clz32(hashes.length))) - 1;
  // Open addressing: one more than the last place of each hash so far, 0 where free.
  const table = tableScratch(mask + 1).fill(0, 0, mask + 1);
  const next = nextScratch(hashes.length).fill(0, 0, hashes.length);
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at];
    let slot = hash & mask;
    while (table[slot] !== 0 && hashes[table[slot] - 1] !== hash) slot = (slot + 1) & mask;
    if (table[slot] !== 0) {
      next[table[slot] - 1] |= at + 1;
      next[at] = hasPrevious;
    }
    table[slot] = at + 1;
  }
  return next;
}

/** The place that a link leads to, -1 where none follows. */
export function followLink(link: number): number {
  return (link & ~hasPrevious) - 1;
}

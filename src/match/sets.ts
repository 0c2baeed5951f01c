import { sortPairs } from './radix.ts';

/** A sorted set of hashes with a number beside each. */
export interface Marked {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

/** Number of values that two sorted sets share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let there = 0;
  const end = b.length;
  for (let at = 0; at < a.length && there < end; at++) {
    const value = a[at];
    while (there < end && b[there] < value) there++;
    if (there < end && b[there] === value) {
      shared++;
      there++;
    }
  }
  return shared;
}

/** Calls back with the indexes, in either set, of each value that two sorted sets share, ascending. */
export function eachShared(a: Uint32Array, b: Uint32Array, found: (inA: number, inB: number) => void): void {
  let there = 0;
  const end = b.length;
  for (let at = 0; at < a.length && there < end; at++) {
    const value = a[at];
    while (there < end && b[there] < value) there++;
    if (there < end && b[there] === value) found(at, there++);
  }
}

/** Sorted copy with each value once. */
export function toSet(values: Uint32Array): Uint32Array {
  const sorted = values.slice().sort();
  let kept = 0;
  for (let at = 0; at < sorted.length; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at];
  return sorted.slice(0, kept);
}

/** Index of a value in a sorted set, -1 where it is not there. */
export function indexIn(set: Uint32Array, value: number): number {
  let low = 0;
  let high = set.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (set[middle] === value) return middle;
    if (set[middle] < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The set of the hashes that are kept, with the value of the first occurrence of each. */
export function firstOfEach(
  hashes: Uint32Array,
  numberOf: (at: number) => number,
  isKept: (at: number) => boolean = () => true,
): Marked {
  const keys = new Uint32Array(hashes.length);
  const order = new Uint32Array(hashes.length);
  let count = 0;
  for (let at = 0; at < hashes.length; at++) {
    if (!isKept(at)) continue;
    keys[count] = hashes[at];
    order[count++] = at;
  }
  sortPairs(keys, order, count);
  let kept = 0;
  for (let at = 0; at < count; at++) {
    if (at > 0 && keys[at] === keys[at - 1]) continue;
    keys[kept] = keys[at];
    order[kept++] = numberOf(order[at]);
  }
  return { hashes: keys.slice(0, kept), values: order.slice(0, kept) };
}

import { copyNumbers } from './slab.ts';

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

/** Index of a value in a sorted set, or in its part [from, end), -1 where it is not there. */
export function indexIn(set: Uint32Array, value: number, from = 0, end = set.length): number {
  let low = from;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (set[middle] === value) return middle;
    if (set[middle] < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The set of values[0, count), which are sorted in place. */
export function setOf(values: Uint32Array, count: number): Uint32Array {
  const sorted = values.subarray(0, count).sort();
  let kept = 0;
  for (let at = 0; at < count; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at];
  return copyNumbers(sorted, kept);
}

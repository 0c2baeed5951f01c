import { makeScratch } from './scratch.ts';

const counts = new Uint32Array(1 << 13);
const most = 1 << 13;
const sparesOfFew = [makeScratch(), makeScratch()] as const;
/** A bucket with more keys shows that they are no even hashes: sorting by insertion would take long. */
const fullest = 32;

/**
 * Sorts keys[0, count) with the values beside them, in place; equal keys keep their order. Many times faster than sorting
 * with a comparison, and than 64-bit numbers that hold both. Time is linear.
 */
export function sortPairs(keys: Uint32Array, values: Uint32Array, count: number): void {
  if (count < most) {
    if (!sortHashes(keys, values, count)) sortFew(keys, values, count);
    return;
  }
  const spareKeys = new Uint32Array(count);
  const spareValues = new Uint32Array(count);
  pass(keys, values, spareKeys, spareValues, count, 0, 11);
  pass(spareKeys, spareValues, keys, values, count, 11, 11);
  pass(keys, values, spareKeys, spareValues, count, 22, 11);
  keys.set(spareKeys);
  values.set(spareValues);
}

/**
 * One bucket a key, by its first bits; the few that fall together are put in order by insertion. Half the time of four passes
 * of 8 bits. False, and nothing is done, where the keys are not even enough.
 */
function sortHashes(keys: Uint32Array, values: Uint32Array, count: number): boolean {
  const bits = Math.max(1, 32 - Math.clz32(count));
  const buckets = 1 << bits;
  const shift = 32 - bits;
  counts.fill(0, 0, buckets);
  let most = 0;
  for (let at = 0; at < count; at++) {
    const size = ++counts[keys[at] >>> shift];
    if (size > most) most = size;
  }
  if (most > fullest) return false;
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = counts[bucket];
    counts[bucket] = sum;
    sum += size;
  }
  const spareKeys = sparesOfFew[0](count);
  const spareValues = sparesOfFew[1](count);
  for (let at = 0; at < count; at++) {
    const key = keys[at];
    const to = counts[key >>> shift]++;
    spareKeys[to] = key;
    spareValues[to] = values[at];
  }
  for (let at = 0; at < count; at++) {
    const key = spareKeys[at];
    const value = spareValues[at];
    let to = at;
    for (; to > 0 && keys[to - 1] > key; to--) {
      keys[to] = keys[to - 1];
      values[to] = values[to - 1];
    }
    keys[to] = key;
    values[to] = value;
  }
  return true;
}

function sortFew(keys: Uint32Array, values: Uint32Array, count: number): void {
  const spareKeys = sparesOfFew[0](count);
  const spareValues = sparesOfFew[1](count);
  pass(keys, values, spareKeys, spareValues, count, 0, 8);
  pass(spareKeys, spareValues, keys, values, count, 8, 8);
  pass(keys, values, spareKeys, spareValues, count, 16, 8);
  pass(spareKeys, spareValues, keys, values, count, 24, 8);
}

function pass(
  fromKeys: Uint32Array,
  fromValues: Uint32Array,
  keys: Uint32Array,
  values: Uint32Array,
  count: number,
  shift: number,
  bits: number,
): void {
  const mask = (1 << bits) - 1;
  counts.fill(0, 0, mask + 1);
  for (let at = 0; at < count; at++) counts[(fromKeys[at] >>> shift) & mask]++;
  let sum = 0;
  for (let bucket = 0; bucket <= mask; bucket++) {
    const size = counts[bucket];
    counts[bucket] = sum;
    sum += size;
  }
  for (let at = 0; at < count; at++) {
    const to = counts[(fromKeys[at] >>> shift) & mask]++;
    keys[to] = fromKeys[at];
    values[to] = fromValues[at];
  }
}

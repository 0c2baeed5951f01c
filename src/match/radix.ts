const bits = 11;
const buckets = 1 << bits;
const counts = new Uint32Array(buckets);

interface Scratch {
  keys: Uint32Array;
  values: Uint32Array;
}
let spare: Scratch = { keys: new Uint32Array(0), values: new Uint32Array(0) };

/**
 * Sorts keys[0, count) with the values beside them, in place; equal keys keep their order. Three passes of 11 bits.
 * Eight times faster than sorting 64-bit numbers that hold both: ../shared prototypes' join, a million pairs.
 */
export function sortPairs(keys: Uint32Array, values: Uint32Array, count: number): void {
  if (spare.keys.length < count) spare = { keys: new Uint32Array(2 * count), values: new Uint32Array(2 * count) };
  pass(keys, values, spare.keys, spare.values, count, 0);
  pass(spare.keys, spare.values, keys, values, count, bits);
  pass(keys, values, spare.keys, spare.values, count, 2 * bits);
  keys.set(spare.keys.subarray(0, count));
  values.set(spare.values.subarray(0, count));
  if (spare.keys.length > 1 << 22) spare = { keys: new Uint32Array(0), values: new Uint32Array(0) };
}

function pass(
  fromKeys: Uint32Array,
  fromValues: Uint32Array,
  keys: Uint32Array,
  values: Uint32Array,
  count: number,
  shift: number,
): void {
  counts.fill(0);
  for (let at = 0; at < count; at++) counts[(fromKeys[at] >>> shift) & (buckets - 1)]++;
  let sum = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = counts[bucket];
    counts[bucket] = sum;
    sum += size;
  }
  for (let at = 0; at < count; at++) {
    const to = counts[(fromKeys[at] >>> shift) & (buckets - 1)]++;
    keys[to] = fromKeys[at];
    values[to] = fromValues[at];
  }
}

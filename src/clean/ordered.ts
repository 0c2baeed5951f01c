/**
 * Numbers of single precision as integers in the same order. Of integers the sign of a difference tells which is less, without a
 * branch: at a tree's splits a processor guesses wrong every third time, which costs more than all else there.
 *
 * The bits of a positive float are such an integer already. Magnitudes below 2^-64 count as 0 and those from 2^32 on are one, so
 * that no difference is beyond 32 bits.
 */
const nothing = (127 - 64) << 23;
const most = (96 << 23) - 1;

/** Lower and higher than every number and threshold: what a missing value counts as. */
export const lowest = -most - 1;
export const highest = most + 1;

/** Of the bits of a float that is no NaN. */
export function orderOfBits(bits: number): number {
  const magnitude = (bits & 0x7fffffff) - nothing;
  if (magnitude <= 0) return 0;
  const order = Math.min(magnitude, most);
  return bits < 0 ? -order : order;
}

const one = new Float32Array(1);
const bitsOfOne = new Int32Array(one.buffer);

/** Of a threshold in double precision: a float is up to it where the float's order is up to this. */
export function orderOfThreshold(threshold: number): number {
  one[0] = threshold;
  // Rounded up, it is one float too far.
  if (one[0] > threshold) bitsOfOne[0] += one[0] > 0 ? -1 : 1;
  const order = orderOfBits(bitsOfOne[0]);
  return order === 0 && threshold < 0 ? -1 : order;
}

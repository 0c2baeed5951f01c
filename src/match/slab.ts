/**
 * Small arrays that live as long as others made with them, cut from shared buffers of a megabyte: with a buffer for each, an
 * article has fifteen, and asking for them and freeing them took a twelfth of the time of matching.
 */
const slabBytes = 1 << 20;
let slab = new ArrayBuffer(0);
let used = 0;

/** Where so many zero bytes are, in `slab`. */
function take(bytes: number): number {
  if (used + bytes > slab.byteLength) {
    slab = new ArrayBuffer(Math.max(slabBytes, bytes));
    used = 0;
  }
  const at = used;
  used += (bytes + 3) & ~3;
  return at;
}

/** So many zeros. */
export function newNumbers(length: number): Uint32Array {
  const at = take(4 * length);
  return new Uint32Array(slab, at, length);
}

/** So many zeros of a byte each. */
export function newMarks(length: number): Uint8Array {
  const at = take(length);
  return new Uint8Array(slab, at, length);
}

/** A copy of the first `length` numbers. */
export function copyNumbers(numbers: Uint32Array, length: number): Uint32Array {
  const copy = newNumbers(length);
  // A loop is faster than a view and `set` for a few hundred.
  for (let at = 0; at < length; at++) copy[at] = numbers[at];
  return copy;
}

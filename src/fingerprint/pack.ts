/** Signatures share buffers of this many bytes: with one for each article, a tenth of the time went into freeing them. */
const slabBytes = 1 << 20;
let slab = new ArrayBuffer(0);
let used = 0;

/** Copies of arrays, side by side in one buffer, together with those of other articles. */
export function pack(parts: readonly Uint32Array[], bytes: Uint8Array): { parts: Uint32Array[]; bytes: Uint8Array } {
  let length = 0;
  for (const part of parts) length += part.length;
  const size = 4 * (length + Math.ceil(bytes.length / 4));
  if (used + size > slab.byteLength) {
    slab = new ArrayBuffer(Math.max(slabBytes, size));
    used = 0;
  }
  const buffer = slab;
  let at = used;
  used += size;
  const copies = parts.map((part) => {
    const copy = new Uint32Array(buffer, at, part.length);
    copy.set(part);
    at += 4 * part.length;
    return copy;
  });
  const bytesCopy = new Uint8Array(buffer, at, bytes.length);
  bytesCopy.set(bytes);
  return { parts: copies, bytes: bytesCopy };
}

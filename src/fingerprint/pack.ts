/**
 * Copies of arrays, side by side in one buffer: a signature is one allocation, whatever its parts, and crosses to another
 * thread as one.
 */
export function pack(parts: readonly Uint32Array[], bytes: Uint8Array): { parts: Uint32Array[]; bytes: Uint8Array } {
  let length = 0;
  for (const part of parts) length += part.length;
  const buffer = new ArrayBuffer(4 * length + bytes.length);
  let at = 0;
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

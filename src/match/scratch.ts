/**
 * A buffer that is lent again and again and grows to the largest size asked for. What it holds is valid until it is lent
 * again. Matching spent a third of its time collecting short-lived typed arrays before these were used.
 */
export function makeScratch(): (size: number) => Uint32Array {
  let buffer = new Uint32Array(1024);
  return (size) => {
    if (buffer.length < size) buffer = new Uint32Array(2 * size);
    return buffer;
  };
}

/** The same of bytes. */
export function makeByteScratch(): (size: number) => Uint8Array {
  let buffer = new Uint8Array(1024);
  return (size) => {
    if (buffer.length < size) buffer = new Uint8Array(2 * size);
    return buffer;
  };
}

/** The same of floating-point numbers. */
export function makeFloatScratch(): (size: number) => Float64Array {
  let buffer = new Float64Array(1024);
  return (size) => {
    if (buffer.length < size) buffer = new Float64Array(2 * size);
    return buffer;
  };
}

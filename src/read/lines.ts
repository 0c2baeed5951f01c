/** Whole lines of a stream of records. */
export interface Batch {
  /** Ends with a line feed, or with the stream. */
  readonly bytes: Uint8Array;
  /** Number of its first line, from 1. */
  readonly firstLine: number;
  /** The one line of the batch was longer than allowed and is left out: `bytes` is empty. */
  readonly tooLong: boolean;
}

const lineFeed = 0x0a;

/** Cuts a stream of bytes into batches of whole lines; holds one piece and at most `maxBytes` of an unfinished line. */
export async function* batchLines(pieces: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Batch> {
  let firstLine = 1;
  let skipping = false;
  let open: Uint8Array[] = [];
  let openBytes = 0;
  for await (const piece of pieces) {
    const end = piece.lastIndexOf(lineFeed) + 1;
    const start = skipping && end > 0 ? piece.indexOf(lineFeed) + 1 : 0;
    if (end > 0) {
      if (skipping) firstLine += 1;
      const bytes = join([...open, piece.subarray(start, end)]);
      if (bytes.length > 0) yield { bytes, firstLine, tooLong: false };
      firstLine += countLines(bytes);
      [open, openBytes, skipping] = [[], 0, false];
    }
    if (skipping) continue;
    open.push(piece.subarray(end));
    openBytes += piece.length - end;
    if (openBytes <= maxBytes) continue;
    yield { bytes: new Uint8Array(0), firstLine, tooLong: true };
    [open, openBytes, skipping] = [[], 0, true];
  }
  if (openBytes > 0) yield { bytes: join(open), firstLine, tooLong: false };
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const filled = parts.filter((part) => part.length > 0);
  return filled.length === 1 ? filled[0] : Buffer.concat(filled);
}

function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return count;
}

/** The lines of a batch with their numbers, without the line feed. */
export function* linesOf(batch: Batch): Generator<{ readonly line: number; readonly bytes: Buffer }> {
  const bytes = Buffer.from(batch.bytes.buffer, batch.bytes.byteOffset, batch.bytes.byteLength);
  let line = batch.firstLine;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    yield { line, bytes: bytes.subarray(start, end) };
    start = end + 1;
  }
}

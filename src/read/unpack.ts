import { Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { CopydeskError } from '../errors.ts';
import { codeOf } from './words.ts';

/** Packed input up to this size is first tried in one go, 3 times faster than a stream for pages of usual size. */
const smallBytes = 1 << 20;
/** What one go may unpack to; anything larger goes through the stream, which stops when its reader does. */
const smallUnpackedBytes = 1 << 23;

/** Whether bytes start as gzip does, whatever the file is called. */
function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/**
 * Opens gzip; other bytes pass as they are. Never inflates more than its reader asks for, so a bomb costs one piece.
 *
 * @throws {CopydeskError} `GZIP_BROKEN` when the packed data is damaged or cut off.
 */
export async function* unpack(pieces: AsyncGenerator<Buffer>, path: string): AsyncGenerator<Buffer> {
  const first = await pieces.next();
  if (first.done) return;
  if (!isGzip(first.value)) {
    yield first.value;
    return yield* pieces;
  }
  try {
    const second = await pieces.next();
    const small = second.done && first.value.length <= smallBytes ? tryAtOnce(first.value) : null;
    if (small !== null) return yield small;
    yield* gunzip([first.value, ...(second.done ? [] : [second.value])], pieces);
  } catch (cause) {
    if (!codeOf(cause).startsWith('Z_')) throw cause;
    const says = codeOf(cause) === 'Z_BUF_ERROR' ? 'gzip data is cut off' : 'gzip data is damaged';
    throw new CopydeskError('GZIP_BROKEN', `${says}; test it with gzip -t to see where`, { path, cause });
  }
}

/** The unpacked bytes, or null when they are more than one go may have. */
function tryAtOnce(packed: Buffer): Buffer | null {
  try {
    return gunzipSync(packed, { maxOutputLength: smallUnpackedBytes });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return null;
    throw error;
  }
}

async function* gunzip(start: readonly Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  const packed = async function* () {
    yield* start;
    yield* rest;
  };
  const source = Readable.from(packed(), { objectMode: false });
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  source.on('error', (error) => unpacked.destroy(error));
  try {
    yield* source.pipe(unpacked);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

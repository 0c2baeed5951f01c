import { isUtf8 } from 'node:buffer';
import { CopydeskError } from '../errors.ts';
import type { SourceFormat } from '../model.ts';
import { bytesOf } from './bytes.ts';
import { decode, decodeAs, markOf, wideEncoding } from './encoding.ts';
import type { Input, ReadOptions } from './index.ts';
import { linesOf } from './lines.ts';
import { binaryKind, unsupportedKind } from './magic.ts';
import { sniffFormat } from './sniff.ts';
import { unpack } from './unpack.ts';

/** Bytes of the start that tell format and charset, exactly: how the bytes arrive must not matter. */
const headBytes = 1 << 16;

/** An input whose start has been looked at. */
export interface Opened {
  readonly format: Exclude<SourceFormat, 'warc'>;
  /** Charset of the start, where it is not valid UTF-8: the one to use for records that are not either. */
  readonly encoding: string | null;
  /** All bytes, the start included, unpacked. Reading on past an error ends the stream. */
  readonly pieces: AsyncGenerator<Buffer>;
}

/**
 * Opens an input, unpacks it, and tells what it is from its first 64 KB.
 *
 * @throws {CopydeskError} `FILE_EMPTY`, `FILE_BINARY`, `FILE_UNSUPPORTED`, `GZIP_BROKEN`, `ENCODING_UNKNOWN`, `FILE_UNREADABLE`.
 */
export async function openInput({ path }: Input, options: ReadOptions): Promise<Opened> {
  const pieces = unpack(bytesOf(path), path);
  try {
    const { head, whole, taken } = await takeHead(pieces);
    const wide = options.encoding === null ? (markOf(head)?.encoding ?? wideEncoding(head)) : options.encoding;
    const kind = isWide(wide?.toLowerCase() ?? null) ? null : binaryKind(head);
    if (kind !== null) throw new CopydeskError('FILE_BINARY', `skipped, not text but ${kind}`, { path });
    const look = lookOf(head);
    const start = await decode(look, options.encoding);
    if (whole && look === head && start.text.trim() === '')
      throw new CopydeskError('FILE_EMPTY', 'skipped, empty', { path });
    const other = options.from === 'auto' ? unsupportedKind(start.text) : null;
    if (other !== null) throw new CopydeskError('FILE_UNSUPPORTED', `skipped, ${other}`, { path });
    const format = options.from === 'auto' ? sniffFormat(start.text, path, whole) : options.from;
    const encoding =
      format === 'ndjson' && options.encoding === null ? await encodingOfLines(head, start.encoding) : start.encoding;
    return { format, encoding: encoding === 'utf-8' ? null : encoding, pieces: joined(taken, pieces) };
  } catch (error) {
    await pieces.return(undefined);
    throw error;
  }
}

/** All of the head where it may be JSON, whose first record must be whole; enough of it to see markup for all else. */
function lookOf(head: Buffer): Buffer {
  const opening = head.toString('latin1', 0, openingBytes).trimStart();
  return head.length <= lookBytes || opening === '' || json.test(opening) ? head : head.subarray(0, lookBytes);
}
const openingBytes = 256;
const lookBytes = 1 << 14;
/** Blank space, marks and NULs of wide charsets aside. */
const json = /^[^\x20-\x7e]{0,8}[{[]/u;

/** The charset of those lines that are not UTF-8: streams put together from several sources hold both. */
async function encodingOfLines(head: Buffer, found: string): Promise<string> {
  if (isWide(found) || found === 'iso-2022-jp' || isUtf8(head)) return found;
  const lines = [...linesOf({ bytes: head, firstLine: 1, tooLong: false })].map(({ bytes }) => bytes);
  const others = lines.slice(0, -1).filter((bytes) => !isUtf8(bytes));
  return others.length === 0 ? found : (await decode(Buffer.concat(others), null)).encoding;
}

async function takeHead(pieces: AsyncGenerator<Buffer>): Promise<{ head: Buffer; whole: boolean; taken: Buffer[] }> {
  const taken: Buffer[] = [];
  let bytes = 0;
  while (bytes <= headBytes) {
    const piece = await pieces.next();
    if (piece.done) break;
    taken.push(piece.value);
    bytes += piece.value.length;
  }
  const start = taken.length === 1 ? taken[0] : Buffer.concat(taken);
  return { head: start.subarray(0, headBytes), whole: bytes <= headBytes, taken };
}

async function* joined(taken: Buffer[], rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    for (let piece = taken.shift(); piece !== undefined; piece = taken.shift()) yield piece;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}

/**
 * All bytes of a document.
 *
 * @throws {CopydeskError} `FILE_TOO_LARGE` as soon as there are more than `maxBytes`; no more is read or unpacked then.
 */
export async function readAll(pieces: AsyncGenerator<Buffer>, path: string, maxBytes: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    parts.push(piece);
    bytes += piece.length;
    if (bytes > maxBytes) throw tooLarge('file', maxBytes, path);
  }
  return parts.length === 1 ? parts[0] : Buffer.concat(parts);
}

export function tooLarge(what: 'file' | 'line', maxBytes: number, path: string, line?: number): CopydeskError {
  const says = `skipped, the ${what} has more than ${maxBytes} bytes once unpacked; raise --max-bytes to read it`;
  return new CopydeskError('FILE_TOO_LARGE', says, { path, ...(line === undefined ? {} : { line }) });
}

/** Whether a charset writes a line feed in more than one byte. */
export function isWide(encoding: string | null): encoding is string {
  return encoding !== null && /^utf-(?:16|32)/u.test(encoding);
}

/** The same bytes in UTF-8, where a charset has line feeds of more than one byte, so that they can be cut into lines. */
export async function* inNarrowUtf8(pieces: AsyncGenerator<Buffer>, encoding: string | null): AsyncGenerator<Buffer> {
  if (!isWide(encoding)) return yield* pieces;
  const width = encoding.startsWith('utf-16') ? 2 : 4;
  let rest = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = Buffer.concat([rest, piece]);
    const end = wholeUnits(bytes, width, encoding);
    rest = bytes.subarray(end);
    yield Buffer.from((await decodeAs(bytes.subarray(0, end), encoding)).text);
  }
  if (rest.length > 0) yield Buffer.from((await decodeAs(rest, encoding)).text);
}

/** Length without a code unit, or the first half of a surrogate pair, that the end cuts off. */
function wholeUnits(bytes: Buffer, width: number, encoding: string): number {
  const end = bytes.length - (bytes.length % width);
  if (width === 4 || end === 0) return end;
  const high = encoding === 'utf-16le' ? bytes[end - 1] : bytes[end - 2];
  return high >= 0xd8 && high <= 0xdb ? end - 2 : end;
}

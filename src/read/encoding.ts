import { isUtf8 } from 'node:buffer';
import { CopydeskError } from '../errors.ts';
import { latin1Pieces, looksMangled } from './mojibake.ts';

/** Text and the lower-case name of the charset it was in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Charset that a byte order mark states, and the length of the mark; null without one. */
export function markOf(bytes: Uint8Array): { encoding: string; length: number } | null {
  const found = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return found ? { encoding: found[0], length: found[1].length } : null;
}

/** Bytes of the start that tell UTF-16 without a mark from binary data. */
const wideBytes = 1024;

/** `utf-16le` or `utf-16be` for text that is mostly Latin in it, though no mark says so; null for all else. */
export function wideEncoding(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, wideBytes);
  const pairs = start.length >> 1;
  if (pairs < 4 || !start.includes(0)) return null;
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index++) if (start[index] === 0) zeros[index & 1] += 1;
  if (zeros[1] > pairs * 0.4 && zeros[0] < pairs * 0.05) return 'utf-16le';
  return zeros[0] > pairs * 0.4 && zeros[1] < pairs * 0.05 ? 'utf-16be' : null;
}

/**
 * Decodes a whole document. `given` wins; then a byte order mark; then UTF-8 where the bytes are valid in it, whatever
 * they declare, since text in another charset hardly ever is and wrong declarations are common (57 of 343 pages of an older news set,
 * 23 of 41 Chinese ones); then what the page declares; then a guess from the bytes.
 *
 * @throws {CopydeskError} `ENCODING_UNKNOWN` when `given` is no charset.
 */
export async function decode(bytes: Buffer, given: string | null): Promise<Decoded> {
  if (given !== null) return decodeAs(bytes, given);
  const mark = markOf(bytes);
  if (mark !== null) return decodeAs(bytes.subarray(mark.length), mark.encoding);
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  if (isPlainUtf8(bytes))
    return looksMangled(bytes) ? mended(bytes.toString()) : { text: bytes.toString(), encoding: 'utf-8' };
  const { detectEncoding } = await import('./charset.ts');
  return decodeAs(bytes, detectEncoding(bytes));
}

/** Most broken characters, of those beyond ASCII, of a text that was mended. */
const mostBroken = 0.02;

/** Text that was read as Latin-1 and saved so, read again in its own charset; as it is where no charset makes sense of it. */
async function mended(text: string): Promise<Decoded> {
  const { detectEncoding, decoderOf } = await import('./charset.ts');
  const pieces = latin1Pieces(text);
  const encoding = detectEncoding(Buffer.concat(pieces.filter((piece) => typeof piece !== 'string')));
  const decoder = encoding === 'windows-1252' ? null : decoderOf(encoding);
  const asItIs = { text, encoding: 'utf-8' };
  if (decoder === null) return asItIs;
  const again = pieces.map((piece) => (typeof piece === 'string' ? piece : decoder.decode(piece))).join('');
  const broken = again.split('\uFFFD').length - 1;
  const beyond = again.length - again.replace(/[^\x00-\x7f]/gu, '').length;
  return broken > beyond * mostBroken ? asItIs : { text: again, encoding: decoder.encoding };
}

/** Valid UTF-8 without the escape sequences of the seven-bit charsets of East Asia. */
function isPlainUtf8(bytes: Buffer): boolean {
  return isUtf8(bytes) && !bytes.includes(0x1b);
}

/** Decodes in a named charset; bytes that are not valid in it become U+FFFD. */
export async function decodeAs(bytes: Buffer, name: string): Promise<Decoded> {
  if (name === 'utf-8') return { text: bytes.toString(), encoding: name };
  const { decoderOf } = await import('./charset.ts');
  const decoder = decoderOf(name);
  if (decoder === null) throw unknownEncoding(name);
  return { text: decoder.decode(bytes), encoding: decoder.encoding };
}

/** @throws {CopydeskError} `ENCODING_UNKNOWN` when a name given by the user is no charset. */
export async function checkEncoding(name: string | null): Promise<void> {
  if (name === null) return;
  const { decoderOf } = await import('./charset.ts');
  if (decoderOf(name) === null) throw unknownEncoding(name);
}

function unknownEncoding(name: string): CopydeskError {
  return new CopydeskError(
    'ENCODING_UNKNOWN',
    `unknown encoding "${name}"; try utf-8, windows-1252, gb18030 or another name from the web's list`,
  );
}

/**
 * Text as the parsers want it: lines end in LF alone, so that line numbers are an editor's, and no NUL is left, which no
 * reader would see.
 */
export function tidy(text: string): string {
  const lines = text.includes('\r') ? text.replace(lineEnds, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
}
const lineEnds = /\r\n?/gu;

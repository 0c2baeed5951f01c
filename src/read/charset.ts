/** Everything about charsets other than UTF-8; loaded only when a file needs it. */
import { isUtf8 } from 'node:buffer';
import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import chardet from 'chardet';
import { getEncoding } from 'encoding-sniffer';
import iconv from 'iconv-lite';

export interface Decoder {
  readonly encoding: string;
  readonly decode: (bytes: Buffer) => string;
}

/**
 * A decoder for a charset by any of its names; null for unknown ones. The web's charsets are decoded as the Encoding
 * standard says, so `iso-8859-1` is windows-1252 and the same bytes give the same text on every build of Node; others,
 * such as cp850 and UTF-32, by iconv-lite.
 */
export function decoderOf(label: string): Decoder | null {
  const name = labelToName(label);
  if (name !== null && name !== 'replacement' && name !== 'x-user-defined') {
    const decoder = new TextDecoder(name, { ignoreBOM: false });
    return { encoding: name.toLowerCase(), decode: (bytes) => decoder.decode(bytes) };
  }
  if (!iconv.encodingExists(label)) return null;
  return { encoding: label.toLowerCase(), decode: (bytes) => iconv.decode(bytes, label) };
}

/** Bytes of the start in which a page's declaration is looked for; the standard says 1024, but many pages are late. */
const declarationBytes = 1 << 14;
const undeclared = 'x-user-defined';
/** Bytes around non-ASCII ones that the guess looks at; it reads 2 MB/s. */
const sampleBytes = 1 << 13;

/** Lower-case name of the charset of bytes without a mark: nearly valid UTF-8, else as declared, else a guess. */
export function detectEncoding(bytes: Buffer): string {
  const declared = declaredEncoding(bytes);
  const escapes = declared === 'iso-2022-jp' || bytes.includes('\x1b$');
  if (escapes && bytes.includes(0x1b)) return 'iso-2022-jp';
  if (isMostlyUtf8(bytes)) return 'utf-8';
  return declared !== null && declared !== 'utf-8' && !isMostlyBroken(bytes, declared) ? declared : guess(bytes);
}

/** What a `<meta>` or an XML declaration says; null where nothing is said. */
function declaredEncoding(bytes: Buffer): string | null {
  const start = bytes.subarray(0, declarationBytes);
  const found = getEncoding(start, { maxBytes: declarationBytes, defaultEncoding: undeclared });
  return found === undeclared ? null : found.toLowerCase();
}

/** Five characters of several bytes for each broken byte: UTF-8 with a flaw, or cut off at its end. */
function isMostlyUtf8(bytes: Buffer): boolean {
  let whole = 0;
  let broken = 0;
  const text = bytes.subarray(0, endOfWhole(bytes)).toString();
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) broken += 1;
    else if (unit > 0x7f) whole += 1;
  }
  return whole === 0 ? isUtf8(bytes) : broken * 5 <= whole;
}

/** Length without a character that the end of the file cuts in two. */
function endOfWhole(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if (byte >= 0xc0) return bytes.length - back;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

/** A tenth of the non-ASCII bytes of the sample make no sense in the charset. */
function isMostlyBroken(bytes: Buffer, encoding: string): boolean {
  const decoder = decoderOf(encoding);
  if (decoder === null) return true;
  const text = decoder.decode(sampleOf(bytes));
  const broken = text.split('\uFFFD').length - 1;
  const beyond = text.length - text.replace(/[^\x00-\x7f]/gu, '').length;
  return broken * 10 > beyond;
}

/** The charset that the library finds likeliest, windows-1252 where it has no idea. */
function guess(bytes: Buffer): string {
  const found = chardet.detect(sampleOf(bytes));
  const name = found === null ? null : labelToName(found);
  return name === null || wide.test(name) || name === 'UTF-8' ? 'windows-1252' : name.toLowerCase();
}
const wide = /^utf-(?:16|32)|^replacement/iu;

/**
 * Stretches that hold non-ASCII bytes, up to a limit: markup says nothing about the charset. They begin and end beside an
 * ASCII byte, which no charset has before the end of a character.
 */
function sampleOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let index = 0; index < bytes.length && length < sampleBytes; index++) {
    if (bytes[index] < 0x80) continue;
    let end = Math.min(index + stretchBytes, bytes.length);
    while (end < bytes.length && bytes[end - 1] >= 0x80) end += 1;
    parts.push(bytes.subarray(wordStart(bytes, index), end));
    length += end - index;
    index = end - 1;
  }
  return Buffer.concat(parts);
}
const stretchBytes = 200;

/** Start of the ASCII letters just before an index: guesses for European languages look at letters in threes. */
function wordStart(bytes: Buffer, index: number): number {
  let start = index;
  while (start > 0 && index - start < 20 && isLetterOrSpace(bytes[start - 1])) start -= 1;
  return start;
}

function isLetterOrSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

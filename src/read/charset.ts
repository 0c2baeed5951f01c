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

/**
 * The charset that the library finds likeliest, windows-1252 where it has no idea. Quotation marks, dashes and the odd
 * accent in English stand alone among ASCII bytes, and then only charsets of Latin letters come into question: with so
 * little to go on the library takes 14 in 626 such texts for Japanese or Baltic.
 */
function guess(bytes: Buffer): string {
  const sample = sampleOf(bytes);
  const beyond = sample.filter((byte) => byte >= 0x80);
  if (beyond.every((byte) => punctuation.has(byte))) return 'windows-1252';
  const sparse = beyond.length * sparseness < sample.length;
  const found = chardet.analyse(sample).find(({ name }) => !sparse || latin.test(name));
  const name = found === undefined ? null : labelToName(found.name);
  return name === null || notGuessed.test(name) ? 'windows-1252' : name.toLowerCase();
}
const sparseness = 12;
const latin = /^(?:iso-8859-[129]|windows-125[024])$/iu;
const notGuessed = /^(?:utf-|replacement)/iu;
/** … ‘ ’ “ ” • – — ™, no-break space, £ § © « ® ° · » ½ in windows-1252; most are the same in its sisters. */
const punctuation = new Set([
  0x80, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xad, 0xae, 0xb0, 0xb7,
  0xbb, 0xbd,
]);

/**
 * Stretches that hold non-ASCII bytes, up to a limit, without the markup between them, which reads like English. They
 * begin and end beside an ASCII byte, which no charset has before the end of a character.
 */
function sampleOf(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let index = 0; index < bytes.length && length < sampleBytes; index++) {
    if (bytes[index] < 0x80) continue;
    const end = endOfStretch(bytes, index);
    parts.push(bytes.subarray(wordStart(bytes, index), end), space);
    length += end - index;
    index = end - 1;
  }
  return Buffer.concat(parts);
}
const space = Buffer.from(' ');

/** End of the words around non-ASCII bytes: a tag, or 20 ASCII bytes in a row. */
function endOfStretch(bytes: Buffer, start: number): number {
  let ascii = 0;
  let end = start;
  while (end < bytes.length && ascii < contextBytes && !(bytes[end] === tagStart && bytes[end - 1] < 0x80)) {
    ascii = bytes[end] < 0x80 ? ascii + 1 : 0;
    end += 1;
    if (end - start > longStretchBytes && ascii > 0) break;
  }
  return end;
}
const contextBytes = 20;
const longStretchBytes = 400;
const tagStart = 0x3c;

/** Start of the ASCII letters just before an index: guesses for European languages look at letters in threes. */
function wordStart(bytes: Buffer, index: number): number {
  let start = index;
  while (start > 0 && index - start < contextBytes && isLetterOrSpace(bytes[start - 1])) start -= 1;
  return start;
}

function isLetterOrSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

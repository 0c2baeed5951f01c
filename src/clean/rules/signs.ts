import type { Page } from '../../model.ts';

/** Signs that shapes of lines are made of, a bit each. `0` stands for all digits, and a sign for those that mean the same. */
const signs = '{}[]=;<>\\|_()"\':.,$&/*@!#-0»©';
/** Those that programs are full of and prose is not. */
const marks = '{}[]=;<>\\|_';
/** Those that start a part of a selector. */
const joints = '.#:[';
/** Only this much of a line is looked at: minified scripts show what they are long before, and rules speak of shorter lines. */
export const looked = 1200;

/** Bits of all signs of a text. */
export function bitsOf(text: string): number {
  let bits = 0;
  for (const sign of text) bits |= 1 << signs.indexOf(sign);
  return bits;
}

const digit = bitsOf('0');
/** Of ASCII: each sign's bit, and what else it is. */
const kinds = new Int32Array(128).fill(digit, 0x30, 0x3a);
for (const sign of signs.slice(0, -2)) kinds[sign.charCodeAt(0)] = bitsOf(sign);
const isMark = new Uint8Array(128);
for (const mark of marks) isMark[mark.charCodeAt(0)] = 1;
const isJoint = new Uint8Array(128);
for (const joint of joints) isJoint[joint.charCodeAt(0)] = 1;
const others: ReadonlyMap<number, number> = new Map([
  ...[...'›»→·•'].map((sign) => [sign.charCodeAt(0), bitsOf('»')] as const),
  ...[...'©ⓒ'].map((sign) => [sign.charCodeAt(0), bitsOf('©')] as const),
]);
/** What lines hold of signs, a value each. */
export interface Signs {
  /** A bit for each sign that stands in it, see {@link bitsOf}. */
  readonly bits: Int32Array;
  /** How many marks, and values after a colon. */
  readonly marks: Uint16Array;
  /** How many signs with which a part of a selector may start: those with something after them. */
  readonly joints: Uint16Array;
}

/** The page asked for last: rules and shapes of code ask for one after the other. */
let last: { readonly page: Page; readonly signs: Signs } | null = null;

/** Signs of all blocks of a page. */
export function signsOf(page: Page): Signs {
  if (last?.page !== page) last = { page, signs: readSigns(page) };
  return last.signs;
}

function readSigns({ blocks }: Page): Signs {
  const found = {
    bits: new Int32Array(blocks.length),
    marks: new Uint16Array(blocks.length),
    joints: new Uint16Array(blocks.length),
  };
  for (let at = 0; at < blocks.length; at++) readLine(blocks[at].text, at, found);
  return found;
}

function readLine(line: string, block: number, found: Signs): void {
  const end = Math.min(line.length, looked);
  let bits = 0;
  for (let at = 0; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code === space || (code >= 97 && code <= 122)) continue;
    if (code >= 128) bits |= otherSign(code);
    else if (kinds[code] !== 0) {
      bits |= kinds[code];
      found.marks[block] += isMark[code];
      if (isJoint[code] === 0) continue;
      if (code === colon && isValue(line, at + 1)) found.marks[block]++;
      if (at + 1 < end && line.charCodeAt(at + 1) !== space) found.joints[block]++;
    }
  }
  found.bits[block] = bits;
}

const space = 0x20;
const colon = 0x3a;

/** Signs beyond ASCII; letters, which are nearly all of them, are told by their range. */
function otherSign(code: number): number {
  if (code < 0x100 || (code >= 0x2000 && code < 0x2500)) return others.get(code) ?? 0;
  return isDigit(code) ? digit : 0;
}

/** Digits of ASCII, Arabic, Persian and Devanagari. */
export function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f)
  );
}

/** A quote or bracket, straight after the colon or after one space. */
function isValue(line: string, at: number): boolean {
  const code = line.charCodeAt(at) === space ? line.charCodeAt(at + 1) : line.charCodeAt(at);
  return code === 0x22 || code === 0x27 || code === 0x5b || code === 0x7b;
}

/** The bit of the sign of ASCII at a place of a text; 0 where none stands there. */
export function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? kinds[code] : 0;
}

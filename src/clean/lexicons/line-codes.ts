import { characterKinds, kindOf } from './letters.ts';

/**
 * The line at hand as code units, in small letters in every locale alike, and the kind of each. Arrays for all lines, since one a
 * line would cost more than reading it.
 */
export let codes = new Uint16Array(1 << 12);
export let kinds = new Uint8Array(1 << 12);

/** What one look at a line tells besides: how much of the arrays it fills, its first letter and its last one. */
export interface LineRead {
  length: number;
  first: number;
  last: number;
}

const read: LineRead = { length: 0, first: 0, last: -1 };
const { letter, unspaced } = characterKinds;
/** The dot that a Turkish capital İ leaves behind in small letters: it goes. */
const dotAbove = 0x307;

/** Fills the arrays with a line. The record that it gives is the same every time. */
export function readLine(line: string): LineRead {
  if (line.length > codes.length) grow(line.length);
  let length = 0;
  let first = -1;
  let last = -1;
  for (let at = 0; at < line.length; at++) {
    const raw = line.charCodeAt(at);
    if (raw === dotAbove) continue;
    const code = raw >= 97 && raw <= 122 ? raw : smallOf(raw);
    const kind = kindOf(code);
    codes[length] = code;
    kinds[length] = kind;
    if (kind === letter || kind === unspaced) {
      if (first < 0) first = length;
      last = length;
    }
    length++;
  }
  read.length = length;
  read.first = first < 0 ? length : first;
  read.last = last;
  return read;
}

function grow(length: number): void {
  codes = new Uint16Array(2 * length);
  kinds = new Uint8Array(2 * length);
}

/** By code unit: its small letter; 0 until it is asked for. */
const smallLetters = new Uint16Array(0x10000);

/** Of İ the letter without its dot; halves of characters beyond the basic plane, of which no wording is made, stay as they are. */
function smallOf(code: number): number {
  const known = smallLetters[code];
  if (known !== 0) return known;
  const small = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  smallLetters[code] = small;
  return small;
}

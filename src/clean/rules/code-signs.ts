/** Signs that shapes of program text are made of, a bit each. */
const signs = '{}[]=;<>\\|_()"\':.,$&/*@!#-';
/** Those that programs are full of and prose is not. */
const marks = '{}[]=;<>\\|_';
/** Those that start a part of a selector. */
const joints = '.#:[';

const isMark = 1 << 29;
const isJoint = 1 << 30;
/** By ASCII code: the sign's own bit, and whether it is a mark or a joint. */
const kinds = new Int32Array(128);
for (const sign of signs) kinds[sign.charCodeAt(0)] |= 1 << signs.indexOf(sign);
for (const mark of marks) kinds[mark.charCodeAt(0)] |= isMark;
for (const joint of joints) kinds[joint.charCodeAt(0)] |= isJoint;

/** Bits of all signs of a text. */
export function bitsOf(text: string): number {
  let bits = 0;
  for (const sign of text) bits |= 1 << signs.indexOf(sign);
  return bits;
}

/** The bit of the sign at a place of a text; 0 where none stands there. */
export function signAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 128 ? kinds[code] : 0;
}

/** What a line holds of signs. */
export interface Signs {
  /** A bit for each sign that stands in it, see {@link bitsOf}. */
  bits: number;
  /** How many marks, and values after a colon. */
  marks: number;
  /** How many signs with which a part of a selector may start: those with something after them. */
  joints: number;
}

/** Reads the first characters of a line once into `found`, which the caller owns. */
export function readSigns(line: string, most: number, found: Signs): void {
  const end = Math.min(line.length, most);
  let bits = 0;
  let marks = 0;
  let joints = 0;
  for (let at = 0; at < end; at++) {
    const code = line.charCodeAt(at);
    if (code >= 97 || code === space) {
      // Small letters, and what lies beyond them: `{`, `|` and `}` are signs.
      if (code < 123 || code > 125) continue;
    }
    const kind = kinds[code];
    if (kind === 0) continue;
    bits |= kind;
    if (kind & isMark) marks++;
    if (kind & isJoint) {
      if (code === colon && isValue(line, at + 1)) marks++;
      if (at + 1 < end && line.charCodeAt(at + 1) !== space) joints++;
    }
  }
  found.bits = bits;
  found.marks = marks;
  found.joints = joints;
}

const space = 0x20;
const colon = 0x3a;

/** A quote or bracket, straight after the colon or after one space. */
function isValue(line: string, at: number): boolean {
  const code = line.charCodeAt(at) === space ? line.charCodeAt(at + 1) : line.charCodeAt(at);
  return code === 0x22 || code === 0x27 || code === 0x5b || code === 0x7b;
}

import type { Ruled } from '../../model.ts';

/** Inline text between two block boundaries, as it is collected. */
export interface Run {
  text: string;
  /** Lines of the first and last character that is seen; 0 while there is none. */
  firstLine: number;
  lastLine: number;
  /** Characters that are seen; the next three count those inside links, bold and italic elements. */
  characters: number;
  linkCharacters: number;
  boldCharacters: number;
  italicCharacters: number;
  links: number;
  hasTime: boolean;
  hidden: boolean;
  words: readonly string[];
  /** Safe HTML; null until the first element that is worth keeping. */
  html: string | null;
  /** Its markup is not kept. */
  plain: boolean;
  afterBreak: boolean;
  /** What a rule of the user says of the text. */
  ruled: Ruled | null;
  /** Text between the same boundaries of which the rules say something else; it makes blocks of its own. */
  others: readonly Run[];
}

const none: readonly string[] = [];
const noOthers: readonly Run[] = [];

export function emptyRun(afterBreak: boolean): Run {
  return {
    text: '',
    firstLine: 0,
    lastLine: 0,
    characters: 0,
    linkCharacters: 0,
    boldCharacters: 0,
    italicCharacters: 0,
    links: 0,
    hasTime: false,
    hidden: false,
    words: none,
    html: null,
    plain: false,
    afterBreak,
    ruled: null,
    others: noOthers,
  };
}

/** Makes a run that gave no block the next one. */
export function restart(run: Run, afterBreak: boolean): void {
  run.text = '';
  run.firstLine = 0;
  run.lastLine = 0;
  run.characters = 0;
  run.linkCharacters = 0;
  run.boldCharacters = 0;
  run.italicCharacters = 0;
  run.links = 0;
  run.hasTime = false;
  run.hidden = false;
  run.words = none;
  run.html = null;
  run.plain = false;
  run.afterBreak = afterBreak;
  run.ruled = null;
  run.others = noOthers;
}

/** The run, or the one of its others, that text of the same verdict goes to; a run without text takes any. */
export function runFor(run: Run, ruled: Ruled | null): Run {
  if (run.characters === 0) run.ruled = ruled;
  if (run.ruled === ruled) return run;
  const found = run.others.find((one) => one.ruled === ruled);
  if (found !== undefined) return found;
  const other = emptyRun(false);
  other.ruled = ruled;
  run.others = [...run.others, other];
  return other;
}

/** Number of characters (UTF-16 units) that are seen: neither blank nor without width. */
export function countSeen(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isSeen(text.charCodeAt(i))) count++;
  return count;
}

function isSeen(code: number): boolean {
  if (code <= 0xa0) return code > 0x20 && code < 0x7f;
  if (code < 0x2000) return code !== 0xad && code !== 0x1680;
  const blankOrNoWidth = code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x206f);
  return !blankOrNoWidth && code !== 0x3000 && code !== 0xfeff;
}

const blanks = /[\s\u0000-\u0020\u0085]+/gu;
const composable = /[\u0300-\uffff]/u;

/** White space collapsed, trimmed, NFC. */
export function tidy(text: string): string {
  if (isTidy(text)) return text;
  const words = text.replace(blanks, ' ').trim();
  return composable.test(words) && !isComposed(words) ? words.normalize('NFC') : words;
}

/** Whether a text surely has nothing to tidy: expressions take five times as long to find that out. */
function isTidy(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isFine =
      code <= space ? code === space && before !== space : isStable(code) && code !== 0x85 && code !== 0xa0;
    if (!isFine) return false;
    before = code;
  }
  return before !== space;
}
const space = 0x20;

/** Whether a text is in NFC for sure. */
function isComposed(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isStable(text.charCodeAt(at))) return false;
  return true;
}

/** First and last of the characters past U+02FF, no white space, that NFC leaves as they are beside one another. */
const stable: readonly (readonly [first: number, last: number])[] = [
  [0x400, 0x482],
  [0x48a, 0x52f],
  [0x621, 0x63a],
  [0x641, 0x64a],
  [0x671, 0x6d3],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20c0],
  [0x3001, 0x3029],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff5e],
];
let stableUnits: Uint8Array | null = null;

function isStable(code: number): boolean {
  if (code < 0x300) return true;
  stableUnits ??= tableOf(stable);
  return stableUnits[code] === 1;
}

function tableOf(ranges: readonly (readonly [first: number, last: number])[]): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const [first, last] of ranges) units.fill(1, first, last + 1);
  return units;
}

const mostLined = 100_000;
const lineEnds = /\r\n?|\u2028|\u2029/gu;
/** Before the first line with text. */
const blankLines = /^\s*\n/u;

/** Preformatted text as HTML with its lines and spaces; null where it is one line, or too long to be a sample. */
export function linesOf(text: string): string | null {
  if (text.length > mostLined) return null;
  const lines = text.replace(lineEnds, '\n').trimEnd().replace(blankLines, '');
  return lines.trim().includes('\n') ? escapeHtml(lines.normalize('NFC')) : null;
}

const special = /[&<>"]/u;

/** Text as it stands in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

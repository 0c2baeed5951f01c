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
  readonly afterBreak: boolean;
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

/** The run, or the one of its others, that text of the same verdict goes to; a run without text takes any. */
export function runFor(run: Run, ruled: Ruled | null): Run {
  if (run.characters === 0) run.ruled = ruled;
  const found = [run, ...run.others].find((one) => one.ruled === ruled);
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
  const words = text.replace(blanks, ' ').trim();
  return composable.test(words) ? words.normalize('NFC') : words;
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

import { BLANK, CLOSER, classOf, DIGIT, LETTER, LOWER, OPENER, TERMINAL, UPPER, WORD } from '../../language/classes.ts';
import { tooManyBlocks } from '../limits.ts';

/** A line of a dump that is not blank, and what one look at its characters tells. */
export interface Line {
  /** Trimmed, runs of white space collapsed to one space. */
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** White space before the text, in characters; a tab counts as one. */
  readonly indent: number;
  /** Blank lines just before. */
  readonly blanksBefore: number;
  /** Words that start with a letter; one for a run of letters without spaces. */
  readonly words: number;
  /** Words that start with a lower-case letter. */
  readonly lowerWords: number;
  /** A capital or digit follows another kind of character without a space: two blocks may be glued here. */
  readonly mayGlue: boolean;
}

/**
 * The lines that are not blank. A file whose lines end in `\r` alone counts as having lines too.
 *
 * @throws {CopydeskError} `FILE_TOO_LARGE` where there are more than `most`.
 */
export function splitLines(text: string, most = Number.POSITIVE_INFINITY): Line[] {
  const end = text.includes('\n') ? '\n' : '\r';
  const lines: Line[] = [];
  let blanks = 0;
  for (let start = 0, number = 1; start <= text.length; number++) {
    const found = text.indexOf(end, start);
    const stop = found < 0 ? text.length : found;
    const line = readLine(text, start, stop, number, blanks);
    if (line === null) blanks++;
    else {
      if (lines.length >= most) throw tooManyBlocks(most);
      lines.push(line);
      blanks = 0;
    }
    start = stop + 1;
  }
  return lines;
}

const blankRun = /\s+/gu;

/** `mM`, `3M`, `.M`, `.“M`, `m3` and `MMm`: the kinds of a character and of the two before it that a glued border has. */
function isBorder(kind: number, before: number, earlier: number): boolean {
  if (kind & UPPER) {
    if (before & OPENER) return (earlier & (TERMINAL | CLOSER)) !== 0;
    return (before & (LOWER | DIGIT | CLOSER | TERMINAL)) !== 0;
  }
  if (kind & DIGIT) return (before & LETTER) !== 0;
  return (kind & LOWER & (before >> 1) & (earlier >> 1)) !== 0;
}

function readLine(text: string, from: number, to: number, number: number, blanksBefore: number): Line | null {
  let start = from;
  let stop = to;
  while (start < stop && classOf(text.charCodeAt(start)) & BLANK) start++;
  if (start === stop) return null;
  while (classOf(text.charCodeAt(stop - 1)) & BLANK) stop--;
  let words = 0;
  let lowerWords = 0;
  let mayGlue = false;
  let isLoose = false;
  let before = BLANK;
  let earlier = BLANK;
  for (let at = start; at < stop; at++) {
    const code = text.charCodeAt(at);
    // Inside a word, as nearly all characters are, nothing starts and nothing can be glued.
    if (code >= 97 && code <= 122 && before & LOWER) {
      earlier = before;
      continue;
    }
    const kind = classOf(code);
    if (kind & BLANK) isLoose ||= code !== 32 || (before & BLANK) !== 0;
    else if (kind & LETTER && !(before & WORD)) {
      words++;
      if (kind & LOWER) lowerWords++;
    }
    mayGlue ||= isBorder(kind, before, earlier);
    earlier = before;
    before = kind;
  }
  const line = text.slice(start, stop);
  const indent = start - from;
  return {
    text: isLoose ? line.replace(blankRun, ' ') : line,
    number,
    indent,
    blanksBefore,
    words,
    lowerWords,
    mayGlue,
  };
}

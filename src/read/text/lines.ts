import { BLANK, classOf } from '../../language/classes.ts';

/** A line of a dump that is not blank. */
export interface Line {
  /** Trimmed, runs of white space collapsed to one space. */
  readonly text: string;
  /** Counted from 1. */
  readonly number: number;
  /** White space before the text, in characters; a tab counts as one. */
  readonly indent: number;
  /** Blank lines just before. */
  readonly blanksBefore: number;
}

/** The lines that are not blank. A file whose lines end in `\r` alone counts as having lines too. */
export function splitLines(text: string): Line[] {
  const end = text.includes('\n') ? '\n' : '\r';
  const lines: Line[] = [];
  let blanks = 0;
  for (let start = 0, number = 1; start <= text.length; number++) {
    const found = text.indexOf(end, start);
    const stop = found < 0 ? text.length : found;
    const line = readLine(text, start, stop, number, blanks);
    if (line === null) blanks++;
    else {
      lines.push(line);
      blanks = 0;
    }
    start = stop + 1;
  }
  return lines;
}

function readLine(text: string, from: number, to: number, number: number, blanksBefore: number): Line | null {
  let start = from;
  let stop = to;
  while (start < stop && classOf(text.charCodeAt(start)) & BLANK) start++;
  if (start === stop) return null;
  while (classOf(text.charCodeAt(stop - 1)) & BLANK) stop--;
  return { text: collapse(text, start, stop), number, indent: start - from, blanksBefore };
}

const blankRun = /\s+/gu;

function collapse(text: string, start: number, stop: number): string {
  const line = text.slice(start, stop);
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 32 ? line.charCodeAt(at + 1) === 32 : classOf(code) & BLANK) return line.replace(blankRun, ' ');
  }
  return line;
}

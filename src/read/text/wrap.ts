import { classOf, UNSPACED } from '../../language/classes.ts';
import type { Line } from './lines.ts';

/** Column that a dump was wrapped at, or null where its lines are as long as they are. */
export interface Wrap {
  readonly column: number;
  /** Display width of each line with its indent. */
  readonly widths: Uint16Array;
}

const narrowest = 40;
const widest = 140;
const fewestBreaks = 5;
/** Among lines of three quarters of the column and more that another follows, the share that had no room for its first word. */
const leastFull = 0.75;
/** Lines that overflow a wrapped dump: a word longer than the line. */
const mostOverflow = 0.02;

/**
 * Finds hard wraps by what makes them: a line ends where the next one's first word had no room. Lines of other dumps end
 * anywhere, so short lines alone (a menu, a poem) are no wraps.
 */
export function detectWrap(lines: readonly Line[]): Wrap | null {
  if (lines.length < 8 || hasLongLines(lines)) return null;
  const widths = Uint16Array.from(lines, widthOf);
  const column = columnOf(widths);
  if (column === null) return null;
  let long = 0;
  let full = 0;
  for (let at = 1; at < lines.length; at++) {
    if (lines[at].blanksBefore > 0 || widths[at - 1] < column * 0.75) continue;
    long++;
    if (hadNoRoom(widths[at - 1], lines[at], column)) full++;
  }
  return full >= fewestBreaks && full >= long * leastFull ? { column, widths } : null;
}

/** A look at lengths alone tells most dumps that are not wrapped. */
function hasLongLines(lines: readonly Line[]): boolean {
  const most = lines.length * mostOverflow;
  let long = 0;
  for (const { text } of lines) if (text.length > widest && ++long > most) return true;
  return false;
}

/** Whether the first word of `next` would have crossed the column, had it been set on the line before. */
export function hadNoRoom(width: number, next: Line, column: number): boolean {
  const space = next.text.indexOf(' ');
  const first = space < 0 ? next.text : next.text.slice(0, space);
  if (classOf(next.text.charCodeAt(0)) & UNSPACED) return width + 4 >= column;
  return width + 1 + displayWidth(first, column) > column;
}

function columnOf(widths: Uint16Array): number | null {
  const counts = new Uint32Array(widest + 1);
  let overflow = 0;
  for (const width of widths) {
    if (width > widest) overflow++;
    else counts[width]++;
  }
  const most = widths.length * mostOverflow;
  let column = widest;
  while (column >= narrowest && overflow + counts[column] <= most * 0.25) overflow += counts[column--];
  return column >= narrowest && overflow <= most ? column : null;
}

function widthOf(line: Line): number {
  return line.indent + displayWidth(line.text, widest + 1);
}

/** Columns on a terminal, at most `most + 1`: ideographs and kana take two. */
function displayWidth(text: string, most: number): number {
  let width = 0;
  for (let at = 0; at < text.length && width <= most; at++) width += isWide(text.charCodeAt(at)) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return (
    code >= 0x1100 &&
    (code <= 0x115f ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xff00 && code <= 0xff60))
  );
}

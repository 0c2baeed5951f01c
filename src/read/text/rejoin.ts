import { classOf, LOWER } from '../../language/classes.ts';
import { endingOf, startOf } from './border.ts';
import { bulletWidth } from './bullet.ts';
import type { Line } from './lines.ts';
import { extendPassage, isRunning, type Passage, startPassage } from './passage.ts';
import { hadNoRoom, type Wrap } from './wrap.ts';

/** A passage is closed after so many lines, whatever follows: no paragraph is as long. */
const mostLines = 2000;

/** Joins lines that a wrap or an inline element broke; every line ends up in one passage, in order. */
export function rejoin(lines: readonly Line[], wrap: Wrap | null): Passage[] {
  const passages: Passage[] = [];
  let passage: Passage | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (passage !== null && readsOn(passage, lines, at, wrap)) extendPassage(passage, line);
    else {
      passage = startPassage(line);
      passages.push(passage);
    }
  }
  return passages;
}

function readsOn(passage: Passage, lines: readonly Line[], at: number, wrap: Wrap | null): boolean {
  const line = lines[at];
  if (line.blanksBefore > 0 || passage.parts.length >= mostLines) return false;
  if (wrap !== null && isWrapped(passage, lines, at, wrap)) return true;
  return isBroken(passage, line, lines[at + 1]);
}

function isWrapped(passage: Passage, lines: readonly Line[], at: number, wrap: Wrap): boolean {
  const line = lines[at];
  const { indent, text } = passage.first;
  if (bulletWidth(line.text) > 0 || !hadNoRoom(wrap.widths[at - 1], line, wrap.column)) return false;
  return (
    line.indent === indent ||
    line.indent === indent + bulletWidth(text) ||
    (passage.parts.length === 1 && line.indent < indent)
  );
}

/**
 * A scraper that puts each text node on a line breaks sentences at links and emphasis. Measured on 62,000 pairs of
 * lines of development dumps, of which 17,000 belong together: 9 in 10 of what is joined here does, and of 10,000
 * joined pairs 20 mix story and boilerplate.
 */
function isBroken(passage: Passage, line: Line, next: Line | undefined): boolean {
  const { ending } = passage;
  if (ending === 'code' || endingOf(line.text) === 'code') return false;
  const start = startOf(line.text);
  if (start === 'punctuation') return ending !== 'closed' || isClosing(line.text);
  if (ending === 'closed' || ending === 'label') return false;
  const running = isRunning(passage);
  if (start === 'lower') return running || passage.parts.length > 1 || isRunning(line);
  if (ending === 'comma') return running;
  return running && endsInLower(passage) && isLink(line, next);
}

function isClosing(text: string): boolean {
  return text.startsWith(',') || text.startsWith(')');
}

function endsInLower({ parts }: Passage): boolean {
  const last = parts[parts.length - 1];
  return (classOf(last.charCodeAt(last.length - 1)) & LOWER) !== 0;
}

/** A few words in the middle of a sentence: the line after them reads on. */
function isLink(line: Line, next: Line | undefined): boolean {
  if (next === undefined || next.blanksBefore > 0 || line.text.length > 80 || line.words > 8) return false;
  return startOf(next.text) !== 'other' && endingOf(line.text) === 'open' && endingOf(next.text) !== 'code';
}

import { characterKinds, isLetter } from './letters.ts';
import { codes, kinds, readLine } from './line-codes.ts';
import { hashOfFive, hashOfThree, hashOfTwo, type Index, indexOf, slotOf } from './phrase-index.ts';
import type { Phrases } from './phrases.ts';

/** Kinds of wording found in one line, a bit mask each; see `bits`. */
export interface Hits {
  /** Wording that is the whole line. */
  line: number;
  /** Wording that opens the line, or is all of it. */
  start: number;
  /** Wording that closes the line, or is all of it. */
  end: number;
  /** Wording that needs no place, wherever it stands. */
  within: number;
}

/** Finds wording in one pass over a line. */
export interface Scanner {
  /** Fills `hits`, which the caller owns, so that a page's lines need no record each. */
  readonly scan: (line: string, hits: Hits) => void;
}

/** Longer lines are prose or worse: only their edges are looked at, so that cost per character falls with length. */
const wholeLineLimit = 400;
const edge = 120;
const { letter, unspaced } = characterKinds;

export function scannerOf(phrases: Phrases): Scanner {
  const index = indexOf(phrases);
  return { scan: (line, hits) => scan(index, line, hits) };
}

function scan(index: Index, line: string, hits: Hits): void {
  hits.line = hits.start = hits.end = hits.within = 0;
  const { length, first, last } = readLine(line);
  if (first > last) return;
  // No label ends in a comma; a link that was torn from its sentence does.
  const closing = codes[length - 1] === comma ? length : last;
  const cut = length > wholeLineLimit;
  scanRange(index, length, 0, cut ? edge : last + 1, first, closing, hits);
  if (cut) scanRange(index, length, length - edge, last + 1, first, closing, hits);
}

const comma = 0x2c;

/** Looks for wording that starts from one place of the line at hand to another. */
function scanRange(
  index: Index,
  length: number,
  from: number,
  to: number,
  first: number,
  last: number,
  hits: Hits,
): void {
  const { long, middle, short, openings } = index;
  const [line, kindsOfLine] = [codes, kinds];
  let inside = false;
  for (let at = from; at < to; at++) {
    const kind = kindsOfLine[at];
    if (kind >= unspaced || (kind === letter && !inside)) {
      if (at + 3 <= length) {
        const three = hashOfThree(line, at);
        const slot = slotOf(three);
        if ((openings[slot >> 3] & (1 << (slot & 7))) !== 0) {
          if (middle[slot] !== 0) compare(index, middle[slot], length, at, first, last, hits);
          const more = at + 5 <= length ? long[slotOf(hashOfFive(three, line, at))] : 0;
          if (more !== 0) compare(index, more, length, at, first, last, hits);
        }
      }
      if (at <= first || at === last - 1) {
        const few = short[slotOf(hashOfTwo(line, at, length))];
        if (few !== 0) compare(index, few, length, at, first, last, hits);
      }
    }
    inside = kind === letter;
  }
}

/** Notes the phrases of a chain that stand at a place of the line. */
function compare(
  index: Index,
  chained: number,
  length: number,
  at: number,
  first: number,
  last: number,
  hits: Hits,
): void {
  const opens = at <= first;
  if (!opens && at + index.reach[chained] < last) return;
  for (let phrase = chained; phrase !== 0; phrase = index.next[phrase]) {
    const closes = at + index.lastLetter[phrase] >= last;
    if ((!opens && !closes && index.within[phrase] === 0) || !stands(index, phrase, length, at)) continue;
    const line = index.line[phrase];
    if (opens && closes) hits.line |= line;
    if (opens) hits.start |= closes ? line : index.start[phrase];
    if (closes) hits.end |= opens ? line : index.end[phrase];
    hits.within |= index.within[phrase];
  }
}

function stands({ texts, starts, bounded }: Index, phrase: number, length: number, at: number): boolean {
  const start = starts[phrase];
  const end = at + starts[phrase + 1] - 1 - start;
  if (end > length) return false;
  for (let own = start, other = at; other < end; own++, other++) if (texts[own] !== codes[other]) return false;
  return bounded[phrase] === 0 || end === length || !isLetter(codes[end]);
}

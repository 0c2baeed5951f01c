import { BLANK, CLOSER, classOf, DIGIT, LETTER, LOWER, OPENER, TERMINAL, UPPER } from '../../language/classes.ts';
import { longestHead, type WholeLines } from './whole-lines.ts';

/**
 * Splits a text where a scraper set two blocks side by side without a space: a sentence and the next ("…him.Foreign"), a
 * name and a date ("Times26-05-2031"), a label in capitals and what it labels ("ADVERTISEMENTFly"), crumbs and a title that
 * stands elsewhere on a line of its own ("HomeNewsStrike ends"). Names, addresses and abbreviations stay whole.
 *
 * @returns at least one piece; none is blank.
 */
export function splitGlued(text: string, titles: WholeLines): string[] {
  const pieces: string[] = [];
  let start = 0;
  let before = BLANK;
  let last = classOf(text.charCodeAt(0));
  for (let at = 1; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    const mayStart = (kind & (UPPER | OPENER | DIGIT)) !== 0 && (last & BLANK) === 0;
    if (mayStart && isBorder(text, start, at, before, last, kind, titles)) {
      pieces.push(text.slice(start, at));
      start = at;
    }
    before = last;
    last = kind;
  }
  pieces.push(start === 0 ? text : text.slice(start));
  return pieces.map((piece) => piece.trim());
}

/** Whether one block ends and another starts before the character at `at`, of `kind`; `before` and `last` are the kinds of the two characters before it. */
function isBorder(
  text: string,
  start: number,
  at: number,
  before: number,
  last: number,
  kind: number,
  titles: WholeLines,
): boolean {
  if (last & (TERMINAL | CLOSER) && kind & (UPPER | OPENER)) return isSentenceBorder(text, start, at);
  if (last & LETTER && kind & DIGIT) return isDate(text, at);
  if (!(kind & UPPER) || text.length > longestHead) return false;
  if (last & UPPER && before & UPPER) return isCapitalLabel(text, start, at);
  return (last & (LOWER | DIGIT | CLOSER | TERMINAL)) !== 0 && isCrumbBorder(text, start, at, titles);
}

const topDomains = new Set([
  'com',
  'net',
  'org',
  'io',
  'js',
  'co',
  'tv',
  'uk',
  'de',
  'fr',
  'ai',
  'app',
  'dev',
  'me',
  'info',
  'news',
  'ly',
  'py',
  'ts',
  'md',
  'php',
  'html',
  'pdf',
]);

/** A word in lower case (or a number), its full stop, perhaps a closing quote; then a capitalised word. */
function isSentenceBorder(text: string, start: number, at: number): boolean {
  let stop = at - 1;
  while (stop > start && at - stop < 4 && classOf(text.charCodeAt(stop)) & CLOSER) stop--;
  if (!(classOf(text.charCodeAt(stop)) & TERMINAL) || text.charCodeAt(stop - 1) === 46) return false;
  return endsSentence(text, start, stop) && opensSentence(text, at);
}

function endsSentence(text: string, start: number, stop: number): boolean {
  let from = stop;
  while (from > start && stop - from < 40 && isWordCharacter(text.charCodeAt(from - 1))) from--;
  const outer = from === start ? BLANK : classOf(text.charCodeAt(from - 1));
  const closed = classOf(text.charCodeAt(stop - 1)) & (LOWER | CLOSER | DIGIT);
  if (!closed || !(outer & (BLANK | OPENER | CLOSER)) || isName(text, start, from, stop)) return false;
  return stop - from >= 2 || (from === stop && quoteEnds.includes(text[from - 1]));
}

/** What may stand between the last word of a sentence and its full stop. */
const quoteEnds = '"\'”’»)';

/** A capitalised word that is an abbreviation (`St.Olav`), or would be a sentence by itself (`Harbour.Chat`). */
function isName(text: string, start: number, from: number, stop: number): boolean {
  if (!(classOf(text.charCodeAt(from)) & UPPER)) return false;
  if (stop - from <= 3) return true;
  return from - start < 2 || (classOf(text.charCodeAt(from - 2)) & (TERMINAL | CLOSER)) !== 0;
}

function opensSentence(text: string, at: number): boolean {
  let from = at;
  while (from < at + 2 && classOf(text.charCodeAt(from)) & OPENER && !(classOf(text.charCodeAt(from)) & UPPER)) from++;
  if (!(classOf(text.charCodeAt(from)) & UPPER)) return false;
  let to = from;
  while (to < from + 40 && isWordCharacter(text.charCodeAt(to))) to++;
  const after = to < text.length ? classOf(text.charCodeAt(to)) : BLANK;
  if (!(after & (BLANK | CLOSER)) && !isPause(text, to)) return false;
  const word = text.slice(from, to);
  return !topDomains.has(word.toLowerCase()) && (word.length > 1 || (after & BLANK) !== 0) && to < text.length;
}

/** A comma or stop with a space or the end after it: `.Node.prototype` goes on. */
function isPause(text: string, at: number): boolean {
  return ',.;:?!'.includes(text[at]) && (at + 1 === text.length || (classOf(text.charCodeAt(at + 1)) & BLANK) !== 0);
}

function isWordCharacter(code: number): boolean {
  return (classOf(code) & (LETTER | DIGIT)) !== 0 || code === 45 || code === 39 || code === 0x2019;
}

const dateStart =
  /^(?:\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2} \p{Lu}?\p{L}{2,9}\.? (?:19|20)\d\d)(?!\d)/u;

function isDate(text: string, at: number): boolean {
  return dateStart.test(text.slice(at, at + 24));
}

/** Six capitals and more from the start on, glued to a capitalised word. */
function isCapitalLabel(text: string, start: number, at: number): boolean {
  if (at - start < 6 || at - start > 20 || !(classOf(text.charCodeAt(at + 1)) & LOWER)) return false;
  for (let from = start; from < at; from++) if (!(classOf(text.charCodeAt(from)) & UPPER)) return false;
  return true;
}

/** What follows, or what came before, stands elsewhere in the dump as a whole line. */
function isCrumbBorder(text: string, start: number, at: number, titles: WholeLines): boolean {
  return titles.has(text, at, text.length) || titles.has(text, start, at);
}

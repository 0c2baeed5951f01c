import { dateWords } from '../lexicons/computed.ts';
import { isDigit } from './signs.ts';

const named = 1;
const span = 2;
const joint = 3;
const ago: ReadonlySet<string> = new Set(dateWords.ago);
/** Months and weekdays are `named`; words of "two hours ago" are `span`; words that may stand between are `joint`. Lower case. */
const kinds: ReadonlyMap<string, number> = new Map([
  ...dateWords.joints.map((word) => [word, joint] as const),
  ...dateWords.ago.map((word) => [word, span] as const),
  ...dateWords.weekdays.map((word) => [word, named] as const),
  ...dateWords.months.map((word) => [word, named] as const),
]);

const parts = /\p{Nd}+|[\p{L}\p{M}]+/gu;
const numericDate = /\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u;
const clock = /\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;
const mostParts = 18;

/** Two rules ask about each line in turn. */
let last: { readonly text: string; readonly shape: 'date' | 'ago' | null } = { text: '', shape: null };

/** What a line is as a date: a date or time and nothing else, a time span such as "2 hours ago", or neither. */
export function dateShape(text: string): 'date' | 'ago' | null {
  if (!hasDigit(text)) return null;
  if (last.text !== text) last = { text, shape: shapeOf(text) };
  return last.shape;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

function shapeOf(text: string): 'date' | 'ago' | null {
  let numbers = 0;
  let names = 0;
  let spans = 0;
  let at = 0;
  for (let count = 0; count <= mostParts; count++) {
    const start = nextPart(text, at);
    if (start < 0) return decide(text, numbers, names, spans);
    at = endOfPart(text, start);
    if (isDigit(text.charCodeAt(start))) {
      numbers++;
      continue;
    }
    const word = text.slice(start, at).toLowerCase();
    const kind = kinds.get(word) ?? (isSpan(word) ? span : 0);
    if (kind === 0) return null;
    if (kind === named) names++;
    else if (kind === span || isSpan(word)) spans += isWhole(word) ? 2 : 1;
  }
  return null;
}

/** Where the next number or word starts; -1 where none does. The common case is told without an expression. */
function nextPart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isAsciiSign(text.charCodeAt(at))) at++;
  if (at >= text.length) return -1;
  if (text.charCodeAt(at) < 0x80) return at;
  parts.lastIndex = at;
  return parts.exec(text)?.index ?? -1;
}

function endOfPart(text: string, start: number): number {
  let at = start + 1;
  const digits = isDigit(text.charCodeAt(start));
  while (at < text.length && isAsciiWord(text.charCodeAt(at)) && isDigit(text.charCodeAt(at)) === digits) at++;
  if (at < text.length ? text.charCodeAt(at) < 0x80 && text.charCodeAt(start) < 0x80 : text.charCodeAt(start) < 0x80)
    return at;
  parts.lastIndex = start;
  return start + (parts.exec(text)?.[0].length ?? 1);
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isAsciiSign(code: number): boolean {
  return code < 0x80 && !isAsciiWord(code);
}

function decide(text: string, numbers: number, names: number, spans: number): 'date' | 'ago' | null {
  if (names > 0 && numbers > 0) return 'date';
  if (numericDate.test(text) || (numbers >= 2 && clock.test(text))) return 'date';
  return spans >= 2 ? 'ago' : null;
}

/** A word of Chinese, Japanese or Korean says unit and direction at once: `小时前`, `시간전`. */
function isWhole(word: string): boolean {
  return word.length >= 2 && word.charCodeAt(0) >= 0x2e80;
}

/** `timean`, as the name of a clock icon stuck to "an hour ago" gives. */
function isSpan(word: string): boolean {
  return word.startsWith('time') && ago.has(word.slice(4));
}

import { dateWords } from '../lexicons/computed.ts';

/** Names of months; names of weekdays; words of "two hours ago"; words that may stand between. Lower case. */
const months = new Set(dateWords.months);
const weekdays = new Set(dateWords.weekdays);
const ago = new Set(dateWords.ago);
const joints = new Set(dateWords.joints);

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
  let named = 0;
  let spans = 0;
  parts.lastIndex = 0;
  for (let count = 0; count <= mostParts; count++) {
    const word = parts.exec(text)?.[0].toLowerCase();
    if (word === undefined) return decide(text, numbers, named, spans);
    if (isNumber(word)) numbers++;
    else if (months.has(word) || weekdays.has(word)) named++;
    else if (ago.has(word) || isSpan(word)) spans += isWhole(word) ? 2 : 1;
    else if (!joints.has(word)) return null;
  }
  return null;
}

function decide(text: string, numbers: number, named: number, spans: number): 'date' | 'ago' | null {
  if (named > 0 && numbers > 0) return 'date';
  if (numericDate.test(text) || (numbers >= 2 && clock.test(text))) return 'date';
  return spans >= 2 ? 'ago' : null;
}

function isNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0));
}

/** Digits of ASCII, Arabic, Persian and Devanagari. */
function isDigit(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x660 && code <= 0x669) ||
    (code >= 0x6f0 && code <= 0x6f9) ||
    (code >= 0x966 && code <= 0x96f)
  );
}

/** A word of Chinese, Japanese or Korean says unit and direction at once: `小时前`, `시간전`. */
function isWhole(word: string): boolean {
  return word.length >= 2 && word.charCodeAt(0) >= 0x2e80;
}

/** `timean`, as the name of a clock icon stuck to "an hour ago" gives. */
function isSpan(word: string): boolean {
  return word.startsWith('time') && ago.has(word.slice(4));
}

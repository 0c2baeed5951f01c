import { lexicons } from '../lexicons/index.ts';

/** Names of months; names of weekdays; words of "two hours ago"; words that may stand between. Lower case. */
const months = new Set(lexicons.flatMap(({ dates }) => dates.months));
const weekdays = new Set(lexicons.flatMap(({ dates }) => dates.weekdays));
const ago = new Set(lexicons.flatMap(({ dates }) => dates.ago));
const joints = new Set(lexicons.flatMap(({ dates }) => dates.joints));

const parts = /\p{Nd}+|[\p{L}\p{M}]+/gu;
const numericDate = /\p{Nd}{1,4}[./-]\p{Nd}{1,2}[./-]\p{Nd}{2,4}/u;
const clock = /\p{Nd}{1,2}[:.h]\p{Nd}{2}/u;
const mostParts = 18;

/** What a line is as a date: a date or time and nothing else, a time span such as "2 hours ago", or neither. */
export function dateShape(text: string): 'date' | 'ago' | null {
  const words = text.toLowerCase().match(parts);
  if (words === null || words.length > mostParts) return null;
  let numbers = 0;
  let named = 0;
  let spans = 0;
  for (const word of words) {
    if (isNumber(word)) numbers++;
    else if (months.has(word) || weekdays.has(word)) named++;
    else if (ago.has(word)) spans++;
    else if (!joints.has(word) && !isSpan(word)) return null;
    if (isSpan(word)) spans++;
  }
  if (named > 0 && (numbers > 0 || words.length === 1)) return numbers > 0 ? 'date' : null;
  if (numericDate.test(text) || (numbers >= 2 && clock.test(text))) return 'date';
  return spans >= 2 ? 'ago' : null;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 0x30 && code <= 0x39) || /^\p{Nd}/u.test(word);
}

/** `timean`, as the name of a clock icon stuck to "an hour ago" gives. */
function isSpan(word: string): boolean {
  return word.startsWith('time') && ago.has(word.slice(4));
}

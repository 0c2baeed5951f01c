import { monthNamed } from '../months.ts';

/** A dateline ends well before this; the text after is never looked at. */
export const reach = 160;

export function isShouted(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M} .'’/-]{2,}$/u.test(text.trim());
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/iu;

const small = new Set([
  'de',
  'del',
  'di',
  'da',
  'do',
  'dos',
  'of',
  'the',
  'al',
  'el',
  'la',
  'le',
  'les',
  'am',
  'an',
  'der',
  'den',
  'im',
  'sur',
  'en',
  'on',
  'upon',
  'na',
  'nad',
  'и',
  'і',
  'на',
  'i',
  'y',
  'and',
  'und',
  'et',
]);

/** The place in what stands before an agency: dates cut off, the first of its comma parts, title case; null if it is none. */
export function placeIn(before: string): string | null {
  const [first] = before.split(/[,，.]\s(?!\p{Lu})|[,，]/u);
  const words = first
    .replace(/[\s–—-]+$/u, '')
    .trim()
    .split(/\s+/u);
  let numbered = false;
  while (words.length > 1 && (endsInDate(words) || (numbered && isDateWord(words[words.length - 1]))))
    numbered = /^\d/u.test(words.pop() ?? '');
  if (words.length > 1 && words[words.length - 1] === arabicIn) words.pop();
  const place = words.join(' ').replace(/[\s.,:;–—-]+$/u, '');
  const named =
    words.length <= 6 && place.length >= 2 && place.length <= 40 && words.every(isPlaceWord) && !isDateWord(words[0]);
  return named ? titleCase(place) : null;
}

/** `فيلدن في 5 مايو`: "in", before the date. */
const arabicIn = 'في';

/** Month names alone are kept: Rio de Janeiro. */
function endsInDate(words: readonly string[]): boolean {
  const [before, last] = words.slice(-2);
  return /^\d/u.test(last) || weekday.test(last.replace(/\.$/u, '')) || (isDateWord(last) && /^\d/u.test(before));
}

export function isDateWord(word: string): boolean {
  const bare = word.replace(/[.,]+$/u, '').toLowerCase();
  return /^\d{1,4}$/u.test(bare) || weekday.test(bare) || monthNamed(bare, null) !== null;
}

function isPlaceWord(word: string): boolean {
  return (
    (/^[\p{Lu}\p{Lo}]/u.test(word) && !/\d/u.test(word)) ||
    small.has(word.toLowerCase()) ||
    /^(?:d|l)['’]\p{Lu}/u.test(word)
  );
}

/** `NEW YORK` as `New York`; words that are not all capitals stay as they are. */
export function titleCase(place: string): string {
  if (/\p{Ll}/u.test(place) || /^[A-Z]\.?[A-Z]\.?$/u.test(place)) return place;
  return place
    .split(/(?<=[ /-])/u)
    .map((word, index) =>
      index > 0 && small.has(word.trim().toLowerCase())
        ? word.toLowerCase()
        : word.slice(0, 1) + word.slice(1).toLowerCase(),
    )
    .join('');
}

/** A place as its language writes it: in Turkish `ÇINARLI` is `Çınarlı`, elsewhere it would be `Çinarli`. */
export function placeAsWritten(place: string, paragraph: string, language: string | null): string {
  if (language !== 'tr') return place;
  const at = paragraph.slice(0, reach).toLowerCase().indexOf(place.toLowerCase());
  const written = at < 0 ? '' : paragraph.slice(at, at + place.length);
  if (written === '' || written !== written.toUpperCase()) return place;
  return written
    .split(/(?<=[ /-])/u)
    .map((word) => word.slice(0, 1) + word.slice(1).replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase())
    .join('');
}

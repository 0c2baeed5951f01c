import { describe } from './characters.ts';

/**
 * Endings that inflection adds, longest first, by script. Enough to make "arrested" meet "arrest"; what stays may be no
 * word. One list for all languages of a script, so that both sides of a pair lose the same endings.
 */
const latinEndings = "ational iveness fulness ations ation ments ment ings ing edly ies ied ers ed es 's ly s er";
const cyrillicEndings =
  'иями ями ами ого его ому ему ыми ими иях ах ях ию ия ие ии ов ев ей ой ий ый ая яя ое ее ые ом ем ам ям ую юю у ю а я о е ы и ь';

const shortestStem = 3;
const cyrillicStart = 0x400;
const latin = byLastUnit(latinEndings);
const cyrillic = byLastUnit(cyrillicEndings);
const weakEnd = 'eyi';

/** By last unit, up to the last Cyrillic letter of the list. */
type Endings = readonly (readonly Uint16Array[])[];

function byLastUnit(list: string): Endings {
  const groups: Uint16Array[][] = Array.from({ length: 0x450 }, () => []);
  for (const ending of list.split(' ')) {
    const units = Uint16Array.from(ending, (character) => character.charCodeAt(0));
    groups[units[units.length - 1]].push(units);
  }
  return groups;
}

/**
 * Length of the ending of the word in codes[start, end), 0 for none; Latin and Cyrillic words have endings.
 *
 * @param codes Code units, which need not be folded; all of them count as letters of the word.
 */
export function endingLength(codes: Uint16Array, start: number, end: number): number {
  if (end - start <= shortestStem) return 0;
  const last = fold(codes[end - 1]);
  if (last >= cyrillicStart) return longestEnding(cyrillic, codes, start, end, last);
  const length = longestEnding(latin, codes, start, end, last);
  const isWeak = end - length > start + shortestStem + 1 && isWeakEnd(fold(codes[end - length - 1]));
  return isWeak ? length + 1 : length;
}

function isWeakEnd(unit: number): boolean {
  return unit === weakEnd.charCodeAt(0) || unit === weakEnd.charCodeAt(1) || unit === weakEnd.charCodeAt(2);
}

function longestEnding(endings: Endings, codes: Uint16Array, start: number, end: number, last: number): number {
  if (last >= endings.length) return 0;
  const group = endings[last];
  for (let at = 0; at < group.length; at++) {
    const length = group[at].length;
    if (end - length >= start + shortestStem && endsWith(codes, end, group[at])) return length;
  }
  return 0;
}

/** The last unit is known to be equal. */
function endsWith(codes: Uint16Array, end: number, ending: Uint16Array): boolean {
  for (let at = ending.length - 2, place = end - 2; at >= 0; at--, place--) {
    if (fold(codes[place]) !== ending[at]) return false;
  }
  return true;
}

function fold(code: number): number {
  return describe(code) & 0xffff;
}

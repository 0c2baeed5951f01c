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
const weakEnd = new Set(Array.from('eyi', (vowel) => vowel.charCodeAt(0)));

type Endings = ReadonlyMap<number, readonly Uint16Array[]>;

function byLastUnit(list: string): Endings {
  const groups = new Map<number, Uint16Array[]>();
  for (const ending of list.split(' ')) {
    const units = Uint16Array.from(ending, (character) => character.charCodeAt(0));
    const group = groups.get(units[units.length - 1]) ?? [];
    groups.set(units[units.length - 1], group);
    group.push(units);
  }
  return groups;
}

/** Length of the stem of the word in units[0, length), which is folded already; Latin and Cyrillic words have endings. */
export function stemLength(units: Uint16Array, length: number): number {
  if (length <= shortestStem) return length;
  const last = units[length - 1];
  if (last >= cyrillicStart) return length - endingLength(cyrillic, units, length);
  const stem = length - endingLength(latin, units, length);
  return stem > shortestStem + 1 && weakEnd.has(units[stem - 1]) ? stem - 1 : stem;
}

function endingLength(endings: Endings, units: Uint16Array, length: number): number {
  const group = endings.get(units[length - 1]);
  if (group === undefined) return 0;
  for (const ending of group) {
    if (length - ending.length >= shortestStem && endsWith(units, length, ending)) return ending.length;
  }
  return 0;
}

function endsWith(units: Uint16Array, length: number, ending: Uint16Array): boolean {
  const start = length - ending.length;
  for (let at = 0; at < ending.length; at++) if (units[start + at] !== ending[at]) return false;
  return true;
}

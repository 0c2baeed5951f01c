import type { Agency } from '../lexicons/agencies.ts';

/** What agencies are found by, as plain data, so that the build can work it out; agencies by their place in the list. */
export interface AgencyKeys {
  /** Names in lower case, words joined by one space. */
  readonly names: readonly Key[];
  /** Marks in exactly their case, and names that start small. */
  readonly marks: readonly Key[];
  /** Names and marks in scripts without spaces, as written, longest first. */
  readonly unspaced: readonly Key[];
  /** First words of all names, articles apart, lower case, and of all marks as written. */
  readonly nameOpenings: readonly string[];
  readonly markOpenings: readonly string[];
}

type Key = readonly [text: string, agency: number];

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const plainWord = /^[A-Za-z]+$/u;
const startsSmall = /^\p{Ll}/u;
const articles: ReadonlySet<string> = new Set(['the', 'la', 'le', 'l']);

export function agencyKeys(agencies: readonly Agency[]): AgencyKeys {
  const names = new Map<string, number>();
  const marks = new Map<string, number>();
  const without: Key[] = [];
  agencies.forEach((agency, number) => {
    for (const name of [...agency.names, ...(agency.owners ?? [])]) {
      names.set(keyOf(name.toLowerCase()), number);
      if (startsSmall.test(name)) marks.set(keyOf(name), number);
      if (unspaced.test(name)) without.push([name, number]);
    }
    for (const mark of agency.marks) {
      marks.set(keyOf(mark), number);
      if (unspaced.test(mark)) without.push([mark, number]);
    }
  });
  const openings = [...names.keys()].map((key) => key.split(' ').find((one) => !articles.has(one)) ?? key);
  return {
    names: [...names],
    marks: [...marks],
    unspaced: without.sort((a, b) => b[0].length - a[0].length),
    nameOpenings: [...new Set(openings)],
    markOpenings: [...new Set([...marks.keys()].map((key) => key.split(' ', 1)[0]))],
  };
}

/** Words of a name joined by one space: `Agence France-Presse` and `Agence France Presse` are one key. */
export function keyOf(name: string): string {
  return plainWord.test(name) ? name : (name.match(word) ?? []).join(' ');
}

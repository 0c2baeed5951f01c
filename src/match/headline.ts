import { compareTwoStrings } from 'string-similarity';

/**
 * Likeness of two headlines, 0 to 1 (Dice over letter pairs), null where one is unknown. Evidence to show, never to decide
 * by: outlets write their own headlines over agency copy, and two own stories on one event share theirs.
 */
export function headlineLikeness(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return null;
  return compareTwoStrings(a.slice(0, longest).toLowerCase(), b.slice(0, longest).toLowerCase());
}

const longest = 300;

import { compareTwoStrings } from 'string-similarity';

const noise = /[^\p{L}\p{M}\p{N}]+/gu;
const longest = 300;

/**
 * Dice likeness of two short names or headlines, 0 to 1, blind to case and punctuation. About 30 microseconds for a pair
 * of headlines, so it is asked few times a page; unlike lengths are not compared at all.
 */
export function likeness(a: string, b: string): number {
  const one = plain(a);
  const other = plain(b);
  if (one === other) return one === '' ? 0 : 1;
  const [short, long] = one.length < other.length ? [one.length, other.length] : [other.length, one.length];
  return short * 3 < long ? 0 : compareTwoStrings(one, other);
}

/** Letters and digits in lower case, words parted by one space. */
export function plain(text: string): string {
  return text.slice(0, longest).toLowerCase().replace(noise, ' ').trim();
}

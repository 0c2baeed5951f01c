import { compareTwoStrings } from 'string-similarity';

const noise = /[^\p{L}\p{M}\p{N}]+/gu;
const longest = 300;

/**
 * Dice likeness of two short names or headlines, 0 to 1, blind to case and punctuation. A comparison takes about 30
 * microseconds, so pairs whose lengths rule out `atLeast` are not compared: their likeness is told as 0.
 */
export function likeness(a: string, b: string, atLeast = 0.5): number {
  if (!couldBeAlike(a.length, b.length, atLeast - 0.15)) return 0;
  return plainLikeness(plain(a), plain(b), atLeast);
}

/** The same for texts that `plain` has made already. */
export function plainLikeness(one: string, other: string, atLeast: number): number {
  if (one === other) return one === '' ? 0 : 1;
  return couldBeAlike(one.length, other.length, atLeast) ? compareTwoStrings(one, other) : 0;
}

/** Dice's coefficient is at most this, whatever the texts. */
function couldBeAlike(one: number, other: number, atLeast: number): boolean {
  return 2 * Math.min(one, other) >= atLeast * (one + other);
}

/** Letters and digits in lower case, words parted by one space. */
export function plain(text: string): string {
  return text.slice(0, longest).toLowerCase().replace(noise, ' ').trim();
}

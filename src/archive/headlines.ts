import type { PageText } from './pages.ts';

/**
 * A headline of so many words that stand in the page's paragraphs tells whose they are. Where less of it stands in a part of
 * the page than half of what stands in the rest, that part is no story of this page, however long: a column of teasers, a
 * second story that each page prints.
 */
const fewestTold = 3;

/** Whether a page's headline is told by what is left when paragraphs of these texts are taken away. */
export function tellsWithout({ hashes, headline }: PageText, taken: { has: (hash: number) => boolean }): boolean {
  let [own, away] = [0, 0];
  for (let at = 0; at < hashes.length; at++)
    if (taken.has(hashes[at])) away |= headline[at];
    else own |= headline[at];
  return isMostlyIn(own, away);
}

/** Whether one part of a page tells its headline and another less than half as much of it; bits of its words in both. */
export function isMostlyIn(part: number, other: number): boolean {
  const told = bitCount(part);
  return told >= fewestTold && 2 * bitCount(other) <= told;
}

/** Whether a paragraph tells its page's headline: half of what the whole page tells of it, and two words at least. */
export function tellsHeadline({ headline }: PageText, at: number): boolean {
  const found = bitCount(headline[at]);
  return found >= 2 && 2 * found >= bitCount(headline.reduce((all, bits) => all | bits, 0));
}

function bitCount(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

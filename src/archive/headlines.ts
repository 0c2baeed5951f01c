import { bitCount, isMostlyIn } from '../language/headline.ts';
import type { PageText } from './pages.ts';

/** Whether a page's headline is told by what is left when paragraphs of these texts are taken away. */
export function tellsWithout({ hashes, headline }: PageText, taken: { has: (hash: number) => boolean }): boolean {
  let [own, away] = [0, 0];
  for (let at = 0; at < hashes.length; at++)
    if (taken.has(hashes[at])) away |= headline[at];
    else own |= headline[at];
  return isMostlyIn(own, away);
}

/** Whether a paragraph tells its page's headline: half of what the whole page tells of it, and two words at least. */
export function tellsHeadline({ headline }: PageText, at: number): boolean {
  const found = bitCount(headline[at]);
  return found >= 2 && 2 * found >= bitCount(headline.reduce((all, bits) => all | bits, 0));
}

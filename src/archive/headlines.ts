import { bitCount, isMostlyIn } from '../language/headline.ts';
import type { PageText } from './pages.ts';

/** What of a page's headline its paragraphs tell, in bits of the headline's words. */
export interface Told {
  readonly all: number;
  /** Words that one text of the page alone tells. */
  readonly inOne: number;
  /** By the hash of a text that tells any. */
  readonly byText: ReadonlyMap<number, number>;
}

/** Reads a page once, so that each of its texts can be asked about. */
export function toldBy({ hashes, headline }: PageText): Told {
  const byText = new Map<number, number>();
  for (let at = 0; at < hashes.length; at++)
    if (headline[at] !== 0) byText.set(hashes[at], (byText.get(hashes[at]) ?? 0) | headline[at]);
  let [all, inSeveral] = [0, 0];
  for (const bits of byText.values()) {
    inSeveral |= all & bits;
    all |= bits;
  }
  return { all, inOne: all & ~inSeveral, byText };
}

/** Whether a page's headline is told by what is left when paragraphs of one text are taken away. */
export function tellsWithoutText({ all, inOne, byText }: Told, text: number): boolean {
  const away = byText.get(text) ?? 0;
  return isMostlyIn(all & ~(away & inOne), away);
}

/** Whether a page's headline is told by what is left when paragraphs of these texts are taken away. */
export function tellsWithout({ hashes, headline }: PageText, taken: { has: (hash: number) => boolean }): boolean {
  let [own, away] = [0, 0];
  for (let at = 0; at < hashes.length; at++)
    if (taken.has(hashes[at])) away |= headline[at];
    else own |= headline[at];
  return isMostlyIn(own, away);
}

/** Paragraphs that tell their page's headline: half of what the whole page tells of it, and two words at least. */
export function tellingHeadline({ headline }: PageText): (at: number) => boolean {
  const whole = bitCount(headline.reduce((all, bits) => all | bits, 0));
  return (at) => {
    const found = bitCount(headline[at]);
    return found >= 2 && 2 * found >= whole;
  };
}

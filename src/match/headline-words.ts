import { bitOf, fewestTelling, headlineBits, isMostlyIn } from '../language/headline.ts';
import type { Signature } from '../model.ts';

/** Where the words of an article's headline stand in its paragraphs, short ones left out, each with the word's bit. */
export interface HeadlineWords {
  readonly places: readonly number[];
  readonly bits: readonly number[];
}

export function headlineWords(
  { words, paragraphStarts }: Pick<Signature, 'words' | 'paragraphStarts'>,
  title: string | null,
): HeadlineWords {
  const wanted = headlineBits(title ?? '');
  const places: number[] = [];
  const bits: number[] = [];
  if (wanted.count === 0) return { places, bits };
  for (let paragraph = 0; paragraph + 1 < paragraphStarts.length; paragraph++) {
    const [start, end] = [paragraphStarts[paragraph], paragraphStarts[paragraph + 1]];
    if (end - start < fewestTelling) continue;
    for (let at = start; at < end; at++) {
      const bit = bitOf(wanted, words[at]);
      if (bit === 0) continue;
      places.push(at);
      bits.push(bit);
    }
  }
  return { places, bits };
}

/**
 * Whether an article tells its headline in what it does not share with another, and what it shares tells less than half as
 * much of it: a column of teasers, the notes of a publisher. Never where fewer than three words of it are told.
 *
 * @param covered 1 for each word that is shared.
 */
export function isToldElsewhere({ places, bits }: HeadlineWords, covered: Uint8Array): boolean {
  let [shared, own] = [0, 0];
  for (let at = 0; at < places.length; at++)
    if (covered[places[at]] === 1) shared |= bits[at];
    else own |= bits[at];
  return isMostlyIn(own, shared);
}

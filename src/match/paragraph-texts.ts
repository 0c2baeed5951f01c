import { hashSequence } from '../language/hash.ts';
import { type Signature, wordFlags } from '../model.ts';
import { setOf } from './sets.ts';
import type { Steps } from './steps.ts';

/** One printed paragraph: the number of its article, and its place there. */
export interface Place {
  readonly article: number;
  readonly paragraph: number;
}

/** A text of paragraph length, each once however many print it. */
export interface ParagraphText {
  /** Where it is printed, in order of articles. */
  readonly places: readonly Place[];
  /** Hash of each word, and its flags; of the first place. */
  readonly words: Uint32Array;
  readonly flags: Uint8Array;
  /** Set of the hashes of consecutive words. */
  readonly shingles: Uint32Array;
  readonly figures: Uint32Array;
}

/**
 * The different texts of all paragraphs that are long enough, in order of their first places. Two are the same when all
 * their words are: a hash of 32 bits alone would join unlike texts in an archive of millions.
 *
 * @param signatures Sorted by id. Time and memory are linear in their words.
 */
export function* paragraphTexts(
  signatures: readonly Signature[],
  leastWords: number,
  shingleWords: number,
): Steps<ParagraphText[]> {
  const texts: (ParagraphText & { readonly places: Place[] })[] = [];
  const byHash = new Map<number, number[]>();
  for (const [article, signature] of signatures.entries()) {
    const { paragraphs, paragraphStarts } = signature;
    for (let paragraph = 0; paragraph < paragraphs.length; paragraph++) {
      const [start, end] = [paragraphStarts[paragraph], paragraphStarts[paragraph + 1]];
      if (end - start < leastWords) continue;
      const words = signature.words.subarray(start, end);
      const alike = byHash.get(paragraphs[paragraph]);
      const known = alike?.find((text) => areEqual(texts[text].words, words));
      if (known !== undefined) {
        texts[known].places.push({ article, paragraph });
        continue;
      }
      if (alike === undefined) byHash.set(paragraphs[paragraph], [texts.length]);
      else alike.push(texts.length);
      texts.push({
        places: [{ article, paragraph }],
        ...contentOf(words, signature.flags.subarray(start, end), shingleWords),
      });
    }
    yield { what: 'articles looked at', done: article, total: signatures.length };
  }
  return texts;
}

function areEqual(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((word, at) => word === other[at]);
}

function contentOf(words: Uint32Array, flags: Uint8Array, width: number): Omit<ParagraphText, 'places'> {
  const count = Math.max(0, words.length - width + 1);
  const shingles = Uint32Array.from({ length: count }, (_, at) => hashSequence(words, at, width));
  const figures = words.filter((_, at) => (flags[at] & wordFlags.figure) !== 0);
  return { words, flags, shingles: setOf(shingles, count), figures: setOf(figures, figures.length) };
}

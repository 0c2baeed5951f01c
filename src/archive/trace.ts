import { fewestTelling, headlineBits } from '../language/headline.ts';
import type { Article, LabelledBlock } from '../model.ts';
import { type HashedText, hashNumbers, hashText } from './hash.ts';
import { type Place, placeOf } from './place.ts';

/**
 * What is kept of a page until all pages are known: hashes of its paragraphs, in order, and no text. Two dozen
 * bytes a paragraph.
 */
export interface Trace {
  /** 53-bit hash of all that evidence looks at: pages with the same key are judged the same. */
  readonly key: number;
  readonly place: Place;
  /** Openings of title and standfirst, 0 where there is none. */
  readonly heads: readonly number[];
  /** Of each paragraph: hash of its words, hash of its first words, number of words. */
  readonly hashes: Float64Array;
  readonly openings: Float64Array;
  readonly words: Uint16Array;
  /** Bits of the headline's words that stand in it; 0 for short paragraphs, which may be the headline. */
  readonly headline: Uint32Array;
  /** Probability in thousandths that it belongs to the story; `decided` where a rule, such as the user's own, says so. */
  readonly scores: Uint16Array;
  /** Number of removed blocks before it. */
  readonly before: Uint32Array;
  /** Hashes of the texts that cleaning removed: of six words and more, and the short lines of a page that states no outlet. */
  readonly removed: Float64Array;
}

/** A score that no evidence weighs against. */
export const decided = 0xffff;
/** Removed lines of fewer words are on every site. */
const fewestLineWords = 3;
/** Removed texts of so many words may be kept elsewhere; shorter ones tell a template alone. */
const fewestTextWords = 6;
/** A paragraph with a refrain, a price or a name for a title is too short to lead to a story. */
const fewestHeadWords = 4;

/** @param blocks the labelled blocks that `article` was made from */
export function traceOf(article: Article, blocks: readonly LabelledBlock[]): Trace {
  const place = placeOf(article);
  const body = blocks.filter(({ role }) => role === 'body');
  const hashes = new Float64Array(body.length);
  const openings = new Float64Array(body.length);
  const words = new Uint16Array(body.length);
  const headline = new Uint32Array(body.length);
  const scores = new Uint16Array(body.length);
  const title = headlineBits(article.title ?? '');
  body.forEach(({ text, rule, score }, at) => {
    const found = hashText(text, title);
    hashes[at] = found.hash;
    openings[at] = found.opening;
    words[at] = Math.min(found.words, 0xffff);
    headline[at] = found.words < fewestTelling ? 0 : found.seen;
    scores[at] = rule === 'model' ? Math.round(score * 1000) : decided;
  });
  const heads = [article.title, article.standfirst].map((text) => openingOf(hashText(text ?? '')));
  const removed = Float64Array.from(removedTexts(blocks, place.stated ? fewestTextWords : fewestLineWords));
  const key = hashNumbers([hashText(place.name).hash, ...heads, ...hashes, ...headline, ...scores, ...removed]);
  return { key, place, heads, hashes, openings, words, headline, scores, before: removedBefore(blocks), removed };
}

function openingOf({ opening, words }: HashedText): number {
  return words < fewestHeadWords ? 0 : opening;
}

function removedTexts(blocks: readonly LabelledBlock[], fewestWords: number): Set<number> {
  const found = new Set<number>();
  for (const { role, text } of blocks) {
    if (role === 'body') continue;
    const { hash, words } = hashText(text);
    if (words >= fewestWords) found.add(hash);
  }
  return found;
}

function removedBefore(blocks: readonly LabelledBlock[]): Uint32Array {
  const counts: number[] = [];
  let removed = 0;
  for (const { role } of blocks) {
    if (role === 'body') counts.push(removed);
    else removed++;
  }
  return Uint32Array.from(counts);
}

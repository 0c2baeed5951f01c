import { joinSites, type PageText, placeOf, repeatsOfOutlet } from './archive/index.ts';
import { bitOf, fewestTelling, headlineBits } from './language/headline.ts';
import type { Steps } from './match/steps.ts';
import type { ArticleSummary, Signature } from './model.ts';

const fewestPages = 3;

/**
 * Signatures without the words of an outlet's standing text: what it prints under story after story, such as a note on the
 * firm or a column of teasers that cleaning could not tell. Paragraphs keep their numbers. Articles that were cleaned
 * together have lost it already; records that were cleaned one by one have not.
 *
 * @param articles One for each signature, in the same order.
 */
export function* withoutStanding(
  signatures: readonly Signature[],
  articles: readonly ArticleSummary[],
): Steps<readonly Signature[]> {
  const found = [...signatures];
  const outlets = byOutlet(articles);
  for (const [done, outlet] of outlets.entries()) {
    yield { what: 'outlets looked at', done, total: outlets.length };
    if (!haveRepeats(outlet.map((at) => signatures[at]))) continue;
    const standing = repeatsOfOutlet(outlet.map((at) => pageOf(at, signatures[at], articles[at].title ?? '')));
    outlet.forEach((at, index) => {
      if (standing[index].length > 0) found[at] = without(signatures[at], new Set(standing[index]));
    });
  }
  return found;
}

/** Whether any text stands on three pages: a quick look, since most outlets of a small archive have none. */
function haveRepeats(pages: readonly Signature[]): boolean {
  if (pages.length < fewestPages) return false;
  const counts = new Map<number, number>();
  for (const { paragraphs } of pages) {
    for (const hash of new Set(paragraphs)) {
      const count = (counts.get(hash) ?? 0) + 1;
      if (count >= fewestPages && hash !== 0) return true;
      counts.set(hash, count);
    }
  }
  return false;
}

/** Positions of articles, by outlet; those of none are left out. */
function byOutlet(articles: readonly ArticleSummary[]): readonly (readonly number[])[] {
  const outlets = new Map<string, number[]>();
  articles.forEach((article, at) => {
    const { name, stated } = placeOf(article);
    if (!stated) return;
    const there = outlets.get(name);
    if (there === undefined) outlets.set(name, [at]);
    else there.push(at);
  });
  return joinSites(outlets);
}

function pageOf(key: number, { words, paragraphStarts, paragraphs }: Signature, title: string): PageText {
  const lengths = new Uint16Array(paragraphs.length);
  const headline = new Uint32Array(paragraphs.length);
  const bits = headlineBits(title);
  for (let at = 0; at < paragraphs.length; at++) {
    const [start, end] = [paragraphStarts[at], paragraphStarts[at + 1]];
    lengths[at] = Math.min(0xffff, end - start);
    if (end - start < fewestTelling) continue;
    for (let word = start; word < end; word++) headline[at] |= bitOf(bits, words[word]);
  }
  return {
    key,
    hashes: Float64Array.from(paragraphs),
    words: lengths,
    headline,
    scores: new Uint16Array(paragraphs.length),
    removed: new Float64Array(),
    wordCount: words.length,
  };
}

function without(signature: Signature, standing: ReadonlySet<number>): Signature {
  const { words, stems, flags, paragraphStarts, sentenceStarts } = signature;
  const isKept = new Uint8Array(words.length).fill(1);
  for (const at of standing) isKept.fill(0, paragraphStarts[at], paragraphStarts[at + 1]);
  const keptBefore = new Uint32Array(words.length + 1);
  for (let word = 0; word < words.length; word++) keptBefore[word + 1] = keptBefore[word] + isKept[word];
  const moved = paragraphStarts.map((word) => keptBefore[word]);
  const sentences = sentenceStarts.filter((word) => word === words.length || isKept[word] === 1);
  const isStanding = (_: number, word: number) => isKept[word] === 1;
  return {
    ...signature,
    words: words.filter(isStanding),
    stems: stems.filter(isStanding),
    flags: flags.filter(isStanding),
    paragraphStarts: moved,
    sentenceStarts: sentences.map((word) => keptBefore[word]),
    paragraphs: signature.paragraphs.map((hash, at) => (standing.has(at) ? 0 : hash)),
  };
}

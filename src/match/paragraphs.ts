import type { Archive } from './archive.ts';
import type { Profile } from './profile.ts';
import { sortPairs } from './radix.ts';
import { makeScratch } from './scratch.ts';
import { hashPair } from './skips.ts';

/** Which feature stands in which paragraph of an article, each once. */
export interface ParagraphFeatures {
  /** Sorted; a feature of several paragraphs stands once for each, in their order. */
  readonly hashes: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly weights: Float64Array;
  readonly weightOfParagraph: Float64Array;
}

/** Words further apart do not make a pair here. */
const widestPair = 3;

/** What the paragraphs of an article say: content words, rare ones weighing more, and pairs of neighbouring ones. */
export interface Paragraphs {
  readonly words: ParagraphFeatures;
  readonly pairs: ParagraphFeatures;
  /** The set of words of each paragraph, one after the other, and where each starts. */
  readonly sets: Uint32Array;
  readonly setStarts: Uint32Array;
}

const contentsScratch = makeScratch();
const paragraphsScratch = makeScratch();
const hashesScratch = makeScratch();
const ownersScratch = makeScratch();

/** Quotations count: here they are evidence of place, not of copy. */
export function readParagraphs(archive: Archive, profile: Profile): Paragraphs {
  const size = profile.signature.paragraphStarts.length - 1;
  const { contents, paragraphs, count } = contentWords(profile);
  const hashes = hashesScratch(widestPair * count);
  const owners = ownersScratch(widestPair * count);
  let pairCount = 0;
  for (let at = 0; at < count; at++) {
    const last = Math.min(count - 1, at + widestPair);
    for (let other = at + 1; other <= last && paragraphs[other] === paragraphs[at]; other++) {
      if (contents[at] === contents[other]) continue;
      hashes[pairCount] = hashPair(contents[at], contents[other]);
      owners[pairCount++] = paragraphs[at];
    }
  }
  const pairs = collect(hashes, owners, pairCount, size, () => 1);
  const words = collect(contents, paragraphs, count, size, (stem) => archive.weight(archive.stems.frequency(stem)));
  return { words, pairs, ...setsOf(words, size) };
}

function contentWords({ signature: { stems, paragraphStarts }, furniture }: Profile): {
  contents: Uint32Array;
  paragraphs: Uint32Array;
  count: number;
} {
  const contents = contentsScratch(stems.length);
  const paragraphs = paragraphsScratch(stems.length);
  let count = 0;
  let paragraph = 0;
  for (let at = 0; at < stems.length; at++) {
    while (paragraphStarts[paragraph + 1] <= at) paragraph++;
    if (stems[at] === 0 || furniture[at] !== 0) continue;
    contents[count] = stems[at];
    paragraphs[count++] = paragraph;
  }
  return { contents, paragraphs, count };
}

/** Sorts in place. @param paragraphs Paragraph of each of the first `length` hashes, ascending. */
function collect(
  hashes: Uint32Array,
  paragraphs: Uint32Array,
  length: number,
  size: number,
  weigh: (hash: number) => number,
): ParagraphFeatures {
  sortPairs(hashes, paragraphs, length);
  let count = 0;
  for (let at = 0; at < length; at++) {
    if (count > 0 && hashes[at] === hashes[count - 1] && paragraphs[at] === paragraphs[count - 1]) continue;
    hashes[count] = hashes[at];
    paragraphs[count++] = paragraphs[at];
  }
  const weights = new Float64Array(count);
  const weightOfParagraph = new Float64Array(size);
  for (let at = 0; at < count; at++) {
    weights[at] = at > 0 && hashes[at] === hashes[at - 1] ? weights[at - 1] : weigh(hashes[at]);
    weightOfParagraph[paragraphs[at]] += weights[at];
  }
  return { hashes: hashes.slice(0, count), paragraphs: paragraphs.slice(0, count), weights, weightOfParagraph };
}

function setsOf({ hashes, paragraphs }: ParagraphFeatures, size: number): Pick<Paragraphs, 'sets' | 'setStarts'> {
  const setStarts = new Uint32Array(size + 1);
  for (const paragraph of paragraphs) setStarts[paragraph + 1]++;
  for (let paragraph = 0; paragraph < size; paragraph++) setStarts[paragraph + 1] += setStarts[paragraph];
  const next = setStarts.slice();
  const sets = new Uint32Array(hashes.length);
  for (let at = 0; at < hashes.length; at++) sets[next[paragraphs[at]]++] = hashes[at];
  return { sets, setStarts };
}

/** The set of a paragraph's words. */
export function wordsOf({ sets, setStarts }: Paragraphs, paragraph: number): Uint32Array {
  return sets.subarray(setStarts[paragraph], setStarts[paragraph + 1]);
}

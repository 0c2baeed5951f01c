import type { Archive } from './archive.ts';
import type { Profile } from './profile.ts';
import { sortPairs } from './radix.ts';
import { hashPair } from './skips.ts';

/** Content of the paragraphs of an article: which feature stands in which paragraph, each once. */
export interface ParagraphFeatures {
  /** Sorted; a feature of several paragraphs stands once for each, in their order. */
  readonly hashes: Uint32Array;
  readonly paragraphs: Uint32Array;
  readonly weights: Float64Array;
  readonly weightOfParagraph: Float64Array;
  /** The set of each paragraph, one after the other, and where each starts. */
  readonly sets: Uint32Array;
  readonly setStarts: Uint32Array;
}

/** Words further apart do not make a pair here. */
const widestPair = 3;

/** Content words of each paragraph, rare ones weighing more. Quotations count: here they are evidence of place, not of copy. */
export function paragraphWords(archive: Archive, profile: Profile): ParagraphFeatures {
  const { contents, paragraphs } = contentWords(profile);
  return collect(contents, paragraphs, profile, (stem) => archive.weight(archive.stems.frequency(stem)));
}

/** Pairs of neighbouring content words of each paragraph. */
export function paragraphPairs(profile: Profile): ParagraphFeatures {
  const { contents, paragraphs } = contentWords(profile);
  const hashes = new Uint32Array(widestPair * contents.length);
  const owners = new Uint32Array(widestPair * contents.length);
  let count = 0;
  for (let at = 0; at < contents.length; at++) {
    for (let skip = 1; skip <= widestPair && paragraphs[at + skip] === paragraphs[at]; skip++) {
      if (contents[at] === contents[at + skip]) continue;
      hashes[count] = hashPair(contents[at], contents[at + skip]);
      owners[count++] = paragraphs[at];
    }
  }
  return collect(hashes.subarray(0, count), owners.subarray(0, count), profile, () => 1);
}

function contentWords({ signature: { stems, paragraphStarts }, furniture }: Profile): {
  contents: Uint32Array;
  paragraphs: Uint32Array;
} {
  const contents = new Uint32Array(stems.length);
  const paragraphs = new Uint32Array(stems.length);
  let count = 0;
  let paragraph = 0;
  for (let at = 0; at < stems.length; at++) {
    while (paragraphStarts[paragraph + 1] <= at) paragraph++;
    if (stems[at] === 0 || furniture[at]) continue;
    contents[count] = stems[at];
    paragraphs[count++] = paragraph;
  }
  return { contents: contents.subarray(0, count), paragraphs: paragraphs.subarray(0, count) };
}

/** Sorts in place. @param paragraphs Paragraph of each hash, ascending. */
function collect(
  hashes: Uint32Array,
  paragraphs: Uint32Array,
  { signature: { paragraphStarts } }: Profile,
  weigh: (hash: number) => number,
): ParagraphFeatures {
  sortPairs(hashes, paragraphs, hashes.length);
  let count = 0;
  for (let at = 0; at < hashes.length; at++) {
    if (at > 0 && hashes[at] === hashes[count - 1] && paragraphs[at] === paragraphs[count - 1]) continue;
    hashes[count] = hashes[at];
    paragraphs[count++] = paragraphs[at];
  }
  const weights = new Float64Array(count);
  const weightOfParagraph = new Float64Array(paragraphStarts.length - 1);
  for (let at = 0; at < count; at++) {
    weights[at] = weigh(hashes[at]);
    weightOfParagraph[paragraphs[at]] += weights[at];
  }
  return {
    hashes: hashes.slice(0, count),
    paragraphs: paragraphs.slice(0, count),
    weights,
    weightOfParagraph,
    ...setsOf(hashes, paragraphs, count, paragraphStarts.length - 1),
  };
}

function setsOf(
  hashes: Uint32Array,
  paragraphs: Uint32Array,
  count: number,
  size: number,
): Pick<ParagraphFeatures, 'sets' | 'setStarts'> {
  const setStarts = new Uint32Array(size + 1);
  for (let at = 0; at < count; at++) setStarts[paragraphs[at] + 1]++;
  for (let paragraph = 0; paragraph < size; paragraph++) setStarts[paragraph + 1] += setStarts[paragraph];
  const next = setStarts.slice();
  const sets = new Uint32Array(count);
  for (let at = 0; at < count; at++) sets[next[paragraphs[at]]++] = hashes[at];
  return { sets, setStarts };
}

/** The set of a paragraph's features. */
export function hashesOf({ sets, setStarts }: ParagraphFeatures, paragraph: number): Uint32Array {
  return sets.subarray(setStarts[paragraph], setStarts[paragraph + 1]);
}

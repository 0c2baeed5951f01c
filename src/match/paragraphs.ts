import type { Archive } from './archive.ts';
import { addFeature, clearTable, emptyTable, type FeatureTable } from './feature-table.ts';
import type { Profile } from './profile.ts';
import { makeScratch } from './scratch.ts';
import { hashPair } from './skips.ts';
import { frequencyOf } from './vocabulary.ts';

/** Words further apart do not make a pair here. */
const widestPair = 3;

/** What the paragraphs of an article say: content words, rare ones weighing more, and pairs of neighbouring ones. */
export interface Paragraphs {
  count: number;
  readonly words: FeatureTable;
  readonly pairs: FeatureTable;
  /** First entry of each paragraph in `words`, then the number of entries. */
  wordStarts: Uint32Array;
  /** By entry of `words`. */
  weights: Float64Array;
  /** Of all words of each paragraph, and of all its pairs, which weigh 1. */
  weightOfWords: Float64Array;
  weightOfPairs: Float64Array;
}

export function emptyParagraphs(): Paragraphs {
  const [weights, weightOfWords, weightOfPairs] = Array.from({ length: 3 }, () => new Float64Array(0));
  const wordStarts = new Uint32Array(0);
  return { count: 0, words: emptyTable(), pairs: emptyTable(), wordStarts, weights, weightOfWords, weightOfPairs };
}

const contentsScratch = makeScratch();

/** Fills `into` with the paragraphs of an article. Quotations count: here they are evidence of place, not of copy. */
export function readParagraphs({ stems, weight }: Archive, { signature, furniture }: Profile, into: Paragraphs): void {
  const { paragraphStarts } = signature;
  const contents = contentsScratch(signature.stems.length);
  reserve(into, paragraphStarts.length - 1, signature.stems.length);
  const { words, pairs, weights, weightOfWords, weightOfPairs, wordStarts } = into;
  for (let paragraph = 0; paragraph < into.count; paragraph++) {
    let count = 0;
    wordStarts[paragraph] = words.count;
    for (let at = paragraphStarts[paragraph]; at < paragraphStarts[paragraph + 1]; at++) {
      const stem = signature.stems[at];
      if (stem === 0 || furniture[at] !== 0) continue;
      if (addFeature(words, stem, paragraph)) {
        const worth = weight(frequencyOf(stems, stem));
        weights[words.count - 1] = worth;
        weightOfWords[paragraph] += worth;
      }
      for (let other = Math.max(0, count - widestPair); other < count; other++) {
        if (contents[other] !== stem && addFeature(pairs, hashPair(contents[other], stem), paragraph))
          weightOfPairs[paragraph]++;
      }
      contents[count++] = stem;
    }
  }
  wordStarts[into.count] = words.count;
}

function reserve(into: Paragraphs, paragraphs: number, words: number): void {
  into.count = paragraphs;
  clearTable(into.words, words);
  clearTable(into.pairs, widestPair * words);
  if (into.weights.length < words) into.weights = new Float64Array(2 * words);
  if (into.wordStarts.length <= paragraphs) {
    into.wordStarts = new Uint32Array(2 * paragraphs + 1);
    into.weightOfWords = new Float64Array(2 * paragraphs + 1);
    into.weightOfPairs = new Float64Array(2 * paragraphs + 1);
  } else {
    into.weightOfWords.fill(0, 0, paragraphs);
    into.weightOfPairs.fill(0, 0, paragraphs);
  }
}

/** The different words of a paragraph. */
export function wordsOf({ words, wordStarts }: Paragraphs, paragraph: number): Uint32Array {
  return words.hashes.subarray(wordStarts[paragraph], wordStarts[paragraph + 1]);
}

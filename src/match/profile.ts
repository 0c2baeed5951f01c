import { hashSequence } from '../language/hash.ts';
import { type Signature, wordFlags } from '../model.ts';
import type { Archive } from './archive.ts';
import { findFurniture } from './furniture.ts';
import { firstOfEach, indexIn, type Marked, toSet } from './sets.ts';
import { pairWords } from './skips.ts';

/** What comparing needs of an article in the light of its archive; made when it is first compared. */
export interface Profile {
  readonly signature: Signature;
  readonly family: number;
  /** Hash of the words of a shingle from each position. */
  readonly runs: Uint32Array;
  /** Families that have them, by position. */
  readonly runFrequency: Uint32Array;
  /** First position of each such hash. */
  readonly firstRun: Marked;
  /** Per word, 1 where it stands in a run of words that several unrelated families have. */
  readonly furniture: Uint8Array;
  /** Shingles without quoted words and furniture, with the number of families that have them. */
  readonly plain: Marked;
  /** Sum of the weights of `plain`. */
  readonly plainWeight: number;
  /** The same of five words; without numbers. */
  readonly five: Uint32Array;
  /** Pairs of content words at most four apart, outside quotations and furniture, with the sentence of their first. */
  readonly skips: Marked;
  /** Number of `skips` of each sentence. */
  readonly skipsOfSentence: Uint32Array;
  readonly paragraphOfSentence: Uint32Array;
  /** Sentences that start in the first quarter, and their skip-pairs. */
  readonly opening: { readonly sentences: number; readonly skips: number };
  /** Capitalised words, of the whole and of its start; figures. */
  readonly names: Uint32Array;
  readonly leadNames: Uint32Array;
  readonly figures: Uint32Array;
  readonly quotedWords: number;
}

const longShingleWords = 5;
const leadWords = 80;

export function makeProfile(archive: Archive, article: number): Profile {
  const signature = archive.signatures[article];
  const { words, flags, sentenceStarts, paragraphStarts } = signature;
  const { shingleWords } = archive;
  const runs = hashRuns(words, shingleWords);
  const runFrequency = frequencyByPosition(archive, article, runs);
  const furniture = findFurniture(runFrequency, words.length, shingleWords);
  const plainAt = (at: number, length: number) => {
    for (let word = at; word < at + length; word++) if (furniture[word] || flags[word] & wordFlags.quoted) return false;
    return true;
  };
  const plain = firstOfEach(
    runs,
    (at) => runFrequency[at],
    (at) => plainAt(at, shingleWords),
  );
  const skips = pairWords(signature, furniture);
  const skipsOfSentence = countBy(skips.values, sentenceStarts.length - 1);
  const openingSentences = Math.max(
    1,
    sentenceStarts.subarray(0, -1).filter((first) => 4 * first < words.length).length,
  );
  return {
    signature,
    family: archive.family[article],
    runs,
    runFrequency,
    firstRun: firstOfEach(runs, (at) => at),
    furniture,
    plain,
    plainWeight: sum(plain.values, archive.weight),
    five: toSet(hashRuns(words, longShingleWords).filter((_, at) => plainAt(at, longShingleWords))),
    skips,
    skipsOfSentence,
    opening: { sentences: openingSentences, skips: sum(skipsOfSentence.subarray(0, openingSentences), Number) },
    paragraphOfSentence: paragraphsOf(sentenceStarts, paragraphStarts),
    names: toSet(words.filter((_, at) => flags[at] & wordFlags.capitalised)),
    leadNames: toSet(words.subarray(0, leadWords).filter((_, at) => flags[at] & wordFlags.capitalised)),
    figures: toSet(words.filter((_, at) => flags[at] & wordFlags.figure)),
    quotedWords: sum(flags, (flag) => flag & wordFlags.quoted),
  };
}

function hashRuns(words: Uint32Array, length: number): Uint32Array {
  const hashes = new Uint32Array(Math.max(0, words.length - length + 1));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashSequence(words, at, length);
  return hashes;
}

function frequencyByPosition(
  { signatures, postings, groupFrequency }: Archive,
  article: number,
  runs: Uint32Array,
): Uint32Array {
  const { shingles, quotedShingles } = signatures[article];
  const frequency = new Uint32Array(shingles.length + quotedShingles.length).fill(1);
  for (let posting = postings.starts[article]; posting < postings.starts[article + 1]; posting++) {
    frequency[postings.feature[posting]] = groupFrequency[postings.group[posting]];
  }
  return runs.map((hash) => {
    const at = indexIn(shingles, hash);
    return frequency[at >= 0 ? at : shingles.length + indexIn(quotedShingles, hash)];
  });
}

function countBy(values: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const value of values) counts[value]++;
  return counts;
}

/** Number of the paragraph that each sentence lies in. */
function paragraphsOf(sentenceStarts: Uint32Array, paragraphStarts: Uint32Array): Uint32Array {
  let paragraph = 0;
  return sentenceStarts.subarray(0, -1).map((first) => {
    while (paragraphStarts[paragraph + 1] <= first) paragraph++;
    return paragraph;
  });
}

export function sum(values: Uint32Array | Uint8Array, weight: (value: number) => number): number {
  let total = 0;
  for (const value of values) total += weight(value);
  return total;
}

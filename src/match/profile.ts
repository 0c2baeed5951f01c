import { type Signature, wordFlags } from '../model.ts';
import type { Archive } from './archive.ts';
import { findFurniture } from './furniture.ts';
import { makeScratch } from './scratch.ts';
import { type Marked, setOf } from './sets.ts';
import { familiesByPosition, type Shingled } from './shingled.ts';
import { pairWords } from './skips.ts';

/** What comparing needs of an article in the light of its archive; made when it is first compared. */
export interface Profile {
  readonly signature: Signature;
  readonly family: number;
  readonly shingled: Shingled;
  /** Families that have the shingle, by position. */
  readonly families: Uint32Array;
  /** Per word, 1 where it stands in a run of words that several unrelated families have. */
  readonly furniture: Uint8Array;
  /** Shingles without quoted words and furniture, with the number of families that have them. */
  readonly plain: Marked;
  /** Sum of the weights of `plain`. */
  readonly plainWeight: number;
  /** Words outside quotations and furniture. */
  readonly plainWords: number;
  readonly quotedWords: number;
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
}

const leadWords = 80;

export function makeProfile(archive: Archive, article: number): Profile {
  const signature = archive.signatures[article];
  const { words, flags } = signature;
  const shingled = archive.shingledOf(article);
  const families = familiesByPosition(archive.postings, archive.groupFrequency, article);
  const furniture = findFurniture(families, words.length, shingled.width);
  const plain = furniture.includes(1)
    ? plainShingles(signature, shingled, families, furniture)
    : { hashes: shingled.plain, values: shingled.plainPositions.map((position) => families[position]) };
  let quotedWords = 0;
  let plainWords = 0;
  for (let word = 0; word < words.length; word++) {
    if (flags[word] & wordFlags.quoted) quotedWords++;
    else if (furniture[word] === 0) plainWords++;
  }
  let plainWeight = 0;
  for (let at = 0; at < plain.hashes.length; at++) plainWeight += archive.weight(plain.values[at]);
  return {
    signature,
    family: archive.family[article],
    shingled,
    families,
    furniture,
    plain,
    plainWeight,
    plainWords,
    quotedWords,
    ...skipsBySentence(signature, furniture),
    names: flagged(signature, wordFlags.capitalised, words.length),
    leadNames: flagged(signature, wordFlags.capitalised, Math.min(leadWords, words.length)),
    figures: flagged(signature, wordFlags.figure, words.length),
  };
}

const hashesScratch = makeScratch();
const valuesScratch = makeScratch();

/** The shingles that have an occurrence without quoted words and furniture. */
function plainShingles(
  { flags }: Signature,
  { width, sorted, positions }: Shingled,
  families: Uint32Array,
  furniture: Uint8Array,
): Marked {
  const hashes = hashesScratch(sorted.length);
  const values = valuesScratch(sorted.length);
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (count > 0 && hashes[count - 1] === sorted[at]) continue;
    let isPlain = true;
    for (let word = positions[at]; word < positions[at] + width; word++) {
      if (furniture[word] || flags[word] & wordFlags.quoted) isPlain = false;
    }
    if (!isPlain) continue;
    hashes[count] = sorted[at];
    values[count++] = families[positions[at]];
  }
  return { hashes: hashes.slice(0, count), values: values.slice(0, count) };
}

function skipsBySentence(
  signature: Signature,
  furniture: Uint8Array,
): Pick<Profile, 'skips' | 'skipsOfSentence' | 'paragraphOfSentence' | 'opening'> {
  const { words, sentenceStarts, paragraphStarts } = signature;
  const skips = pairWords(signature, furniture);
  const count = sentenceStarts.length - 1;
  const skipsOfSentence = new Uint32Array(count);
  const paragraphOfSentence = new Uint32Array(count);
  for (const sentence of skips.values) skipsOfSentence[sentence]++;
  const opening = { sentences: 0, skips: 0 };
  let paragraph = 0;
  for (let sentence = 0; sentence < count; sentence++) {
    while (paragraphStarts[paragraph + 1] <= sentenceStarts[sentence]) paragraph++;
    paragraphOfSentence[sentence] = paragraph;
    if (4 * sentenceStarts[sentence] >= words.length) continue;
    opening.sentences++;
    opening.skips += skipsOfSentence[sentence];
  }
  return { skips, skipsOfSentence, paragraphOfSentence, opening };
}

/** The set of the words before `end` that have a flag. */
function flagged({ words, flags }: Signature, flag: number, end: number): Uint32Array {
  const found = hashesScratch(end);
  let count = 0;
  for (let word = 0; word < end; word++) if (flags[word] & flag) found[count++] = words[word];
  return setOf(found, count);
}

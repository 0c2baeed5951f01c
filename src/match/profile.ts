import { type Passage, type Signature, wordFlags } from '../model.ts';
import type { Archive } from './archive.ts';
import { findFurniture } from './furniture.ts';
import type { Marked } from './hash-index.ts';
import { type HeadlineWords, headlineWords } from './headline-words.ts';
import { makeScratch } from './scratch.ts';
import { setOf } from './sets.ts';
import { countOnes, familiesByPosition, markPlain, type Shingled } from './shingled.ts';
import { pairWords } from './skips.ts';
import { newNumbers } from './slab.ts';

/** What comparing needs of an article in the light of its archive; made when it is first compared. */
export interface Profile {
  readonly signature: Signature;
  readonly family: number;
  readonly shingled: Shingled;
  /** Families that have the shingle, by position. */
  readonly families: Uint32Array;
  /** Per word, 1 where it stands in a run of words that several unrelated families have. */
  readonly furniture: Uint8Array;
  /** By position, 1 where a shingle stands for the first time that stands somewhere without quoted words and furniture. */
  readonly plain: Uint8Array;
  /** Number of those, and sum of their weights. */
  readonly plainCount: number;
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
  readonly headline: HeadlineWords;
  /** Of the paragraphs that are in passages, by number; filled as they come up. */
  readonly places: (Passage['a'] | undefined)[];
}

const leadWords = 80;

export function makeProfile(archive: Archive, article: number): Profile {
  const signature = archive.signatures[article];
  const { words, flags } = signature;
  const shingled = archive.shingledOf(article);
  // An echo has the words of another, one by one.
  const posted = archive.echoOf[article] < 0 ? article : archive.echoOf[article];
  const families = familiesByPosition(archive.postings, archive.memberFrequency, posted);
  const furniture = findFurniture(families, words.length, shingled.width);
  const isBarred = (word: number) => furniture[word] === 1 || (flags[word] & wordFlags.quoted) !== 0;
  const plain = furniture.includes(1) ? markPlain(shingled, isBarred) : shingled.plain;
  let quotedWords = 0;
  let plainWords = 0;
  for (let word = 0; word < words.length; word++) {
    if (flags[word] & wordFlags.quoted) quotedWords++;
    else if (furniture[word] === 0) plainWords++;
  }
  let plainWeight = 0;
  for (let at = 0; at < plain.length; at++) if (plain[at] === 1) plainWeight += archive.weight(families[at]);
  return {
    signature,
    family: archive.family[article],
    shingled,
    families,
    furniture,
    plain,
    plainCount: countOnes(plain),
    plainWeight,
    plainWords,
    quotedWords,
    ...skipsBySentence(signature, furniture),
    names: flagged(signature, wordFlags.capitalised, words.length),
    leadNames: flagged(signature, wordFlags.capitalised, Math.min(leadWords, words.length)),
    figures: flagged(signature, wordFlags.figure, words.length),
    headline: headlineWords(signature, archive.titles[article]),
    places: [],
  };
}

const hashesScratch = makeScratch();

function skipsBySentence(
  signature: Signature,
  furniture: Uint8Array,
): Pick<Profile, 'skips' | 'skipsOfSentence' | 'paragraphOfSentence' | 'opening'> {
  const { words, sentenceStarts, paragraphStarts } = signature;
  const skips = pairWords(signature, furniture);
  const count = sentenceStarts.length - 1;
  const skipsOfSentence = newNumbers(count);
  const paragraphOfSentence = newNumbers(count);
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

import { cutByHash, followLink, hasPrevious, linkEqual, type Parts } from './parts.ts';
import type { Steps } from './steps.ts';

/** The features of an article, by number; with repeats, in any order. Valid until the next call. */
export type FeaturesOf = (article: number) => Uint32Array;

/**
 * Which features (shingles, quoted ones included) several articles share: an inverted index. A group is all articles that have
 * a feature; its number is where its members start. Articles are numbered as given.
 */
export interface Postings {
  /** First of each article's features in `places`, then the number of all. */
  readonly starts: Uint32Array;
  /** By feature: 0 where it occurs once in all, else its article's member of the group, see `memberOf`, and flags. */
  readonly places: Uint32Array;
  /** Articles by group, ascending within one, each once; with `isLast` at the end of a group. */
  readonly members: Uint32Array;
  /** Group of each member. */
  readonly groups: Uint32Array;
  /** Sizes of the common groups. */
  readonly commonSizes: ReadonlyMap<number, number>;
  /** Number of different features of each article. */
  readonly distinct: Uint32Array;
}

/** A feature of more articles than this is common: stock phrases would pair everything with everything. */
export const rarest = 60;

/** Flags of a place: the feature is common; or is not to be counted, since its article has it before or it is none of the sample. */
export const isCommon = 0x8000_0000;
export const isPassed = 0x4000_0000;
/** Flag of a member. */
export const isLast = 0x8000_0000;

/** The member that a place other than 0 tells of. */
export function memberOf(place: number): number {
  return (place & 0x3fff_ffff) - 1;
}

/** The article that a member is. */
export function articleOf(member: number): number {
  return member & 0x7fff_ffff;
}

/**
 * Time is near-linear in the number of features; memory 12 bytes for each, of which 4 stay, and 8 for each that recurs.
 *
 * @param counts   Number of features of each article.
 * @param sampling One feature in so many is counted, by its hash: the same ones in every article and archive (FracMinHash).
 */
export function* postFeatures(counts: readonly number[], featuresOf: FeaturesOf, sampling = 1): Steps<Postings> {
  const starts = new Uint32Array(counts.length + 1);
  for (let article = 0; article < counts.length; article++) starts[article + 1] = starts[article] + counts[article];
  const hashes = new Uint32Array(starts[counts.length]);
  for (let article = 0; article < counts.length; article++) {
    hashes.set(featuresOf(article), starts[article]);
    yield { what: 'articles hashed', done: article, total: counts.length };
  }
  const parts = yield* cutByHash(hashes);
  return yield* groupFeatures(parts, starts, hashes.fill(0), sampling);
}

/** @param places Zeros, one for each feature. */
function* groupFeatures(parts: Parts, starts: Uint32Array, places: Uint32Array, sampling: number): Steps<Postings> {
  const distinct = Uint32Array.from({ length: starts.length - 1 }, (_, at) => starts[at + 1] - starts[at]);
  const ownerOf = findOwners(starts);
  const members = new Uint32Array(places.length);
  const groups = new Uint32Array(places.length);
  const commonSizes = new Map<number, number>();
  let count = 0;
  for (let part = 0; part + 1 < parts.starts.length; part++) {
    yield { what: 'parts indexed', done: part, total: parts.starts.length - 1 };
    const hashes = parts.hashes.subarray(parts.starts[part], parts.starts[part + 1]);
    const features = parts.places.subarray(parts.starts[part], parts.starts[part + 1]);
    const next = linkEqual(hashes);
    for (let first = 0; first < hashes.length; first++) {
      if (next[first] === 0 || (next[first] & hasPrevious) !== 0) continue;
      const group = count;
      const flags = hashes[first] % sampling === 0 ? 0 : isPassed;
      for (let at = first, last = -1; at >= 0; at = followLink(next[at])) {
        const article = ownerOf(features[at]);
        if (article === last) distinct[article]--;
        else {
          members[count] = article;
          groups[count++] = group;
        }
        places[features[at]] = count | flags | (article === last ? isPassed : 0);
        last = article;
      }
      members[count - 1] |= isLast;
      if (count - group <= rarest) continue;
      commonSizes.set(group, count - group);
      for (let at = first; at >= 0; at = followLink(next[at])) places[features[at]] |= isCommon;
    }
  }
  return { starts, places, members: members.slice(0, count), groups: groups.slice(0, count), commonSizes, distinct };
}

/** Features between two looks at the table, as a power of two. */
const stepBits = 8;

/** Tells whose a feature is: from a table of every 256th, and a few steps on. @param starts First feature of each article. */
function findOwners(starts: Uint32Array): (feature: number) => number {
  const table = new Uint32Array((starts[starts.length - 1] >>> stepBits) + 1);
  let owner = 0;
  for (let at = 0; at < table.length; at++) {
    while (starts[owner + 1] <= at << stepBits) owner++;
    table[at] = owner;
  }
  return (feature) => {
    let article = table[feature >>> stepBits];
    while (starts[article + 1] <= feature) article++;
    return article;
  };
}

import { addPartners, choosePairs, emptyPartners, type Likely } from './partners.ts';
import { articleOf, isCommon, isLast, isPassed, memberOf, type Postings } from './postings.ts';
import type { Steps } from './steps.ts';

/** Two articles, by number, `a` before `b`, and how many rare features they share. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
}

/** With six shared rare features, recall was .9996 at 3.9 candidates an article on the development families. */
const fewestShared = 6;
/** Of sampled features, two at least. */
const fewestSampled = 2;
/** What a hundred papers print has common features only: then this share of the shorter text's features is asked for. */
const leastShare = 0.3;
/** Of the commonest features a few articles stand for all when counting all would take more steps than this: half a second. */
const mostSteps = 200_000_000;
/** So many of those that consist of common features, and of the others. */
const standIns = 32;

/** Pairs worth comparing. */
export interface Found {
  /** In order of `a`, then `b`. */
  readonly candidates: Candidate[];
  /** By article, 1 where it has more partners than `mostPartners`: of those among two such articles only the closest are here. */
  readonly crowded: Uint8Array;
}

/**
 * Pairs of articles that share enough features. Counts in place, without a list of all hits. Time and memory are linear in the
 * features, whatever they have in common.
 *
 * @param mostPartners The setting.
 * @param sampling One feature in so many is looked at, as the postings were made; `shared` is then an estimate.
 */
export function* findCandidates(postings: Postings, mostPartners: number, sampling = 1): Steps<Found> {
  const { starts, distinct } = postings;
  const fewest = Math.max(fewestSampled, Math.ceil(fewestShared / sampling));
  const least = leastShare / sampling;
  const isCommonplace = findCommonplace(postings);
  const counts = emptyCounts(starts.length - 1);
  const commonplace = {
    ...postings,
    largest: largestGroup(postings, isCommonplace),
    standInsOf: chooseStandIns(postings, isCommonplace),
  };
  const partners = emptyPartners(starts.length - 1, mostPartners);
  const findPartners = (a: number, found: (likely: Likely) => void) => {
    const countsAll = isCommonplace[a] === 1;
    if (countsAll) {
      const unseen = countAll(commonplace, a, counts);
      if (unseen >= Math.max(1, least * distinct[a])) partners.unseen.add(a);
    } else countLater(postings, a, counts);
    for (let at = 0; at < counts.others; at++) {
      const b = counts.touched[at];
      const rare = counts.rare[b];
      const count = countsAll ? counts.all[b] : rare;
      const isEnough = rare >= fewest || count >= Math.max(1, least * Math.min(distinct[a], distinct[b]));
      // A pair of which one counts all is taken from that one, of two such from the later, which sees what stands for others.
      const isOurs = countsAll ? b < a || (a < b && isCommonplace[b] === 0) : isCommonplace[b] === 0;
      if (isEnough && isOurs)
        found({ a: Math.min(a, b), b: Math.max(a, b), shared: sampling * rare, all: sampling * count });
      counts.all[b] = 0;
      counts.rare[b] = 0;
    }
    counts.others = 0;
  };
  for (let a = 0; a + 1 < starts.length; a++) {
    findPartners(a, (likely) => addPartners(partners, likely));
    yield { what: 'articles looked up', done: a, total: starts.length - 1 };
  }
  return choosePairs(partners, findPartners);
}

/** Features that an article shares with each other one. */
interface Counts {
  readonly all: Uint32Array;
  readonly rare: Uint32Array;
  /** The articles that share any: the first `others`. */
  readonly touched: Uint32Array;
  others: number;
}

function emptyCounts(articles: number): Counts {
  return {
    all: new Uint32Array(articles),
    rare: new Uint32Array(articles),
    touched: new Uint32Array(articles),
    others: 0,
  };
}

/** Counts rare features, of the articles after the one at hand. Nearly all is done here. */
function countLater({ starts, places, members }: Postings, article: number, counts: Counts): void {
  const { rare, touched } = counts;
  let { others } = counts;
  for (let at = starts[article]; at < starts[article + 1]; at++) {
    const place = places[at];
    if (place === 0 || (place & (isCommon | isPassed)) !== 0) continue;
    for (let member = memberOf(place); (members[member] & isLast) === 0; ) {
      const other = articleOf(members[++member]);
      if (rare[other]++ === 0) touched[others++] = other;
    }
  }
  counts.others = others;
}

/** What counting common features takes. */
interface Commonplace extends Postings {
  /** Of larger groups only the stand-ins are counted. */
  readonly largest: number;
  readonly standInsOf: (group: number) => Uint32Array;
}

/** Counts common features too, of all articles; returns the number of features of which not all articles were seen. */
function countAll(postings: Commonplace, article: number, counts: Counts): number {
  const { starts, places, members, groups, commonSizes, largest } = postings;
  let unseen = 0;
  for (let at = starts[article]; at < starts[article + 1]; at++) {
    const place = places[at];
    if (place === 0 || (place & isPassed) !== 0) continue;
    const group = groups[memberOf(place)];
    const size = commonSizes.get(group) ?? 0;
    if (size > largest) {
      unseen++;
      for (const other of postings.standInsOf(group)) count(counts, other, 0);
      continue;
    }
    const isRare = size === 0 ? 1 : 0;
    for (let member = group, isEnd = false; !isEnd; member++) {
      isEnd = (members[member] & isLast) !== 0;
      count(counts, articleOf(members[member]), isRare);
    }
  }
  return unseen;
}

function count(counts: Counts, other: number, isRare: number): void {
  if (counts.all[other]++ === 0) counts.touched[counts.others++] = other;
  counts.rare[other] += isRare;
}

/** The first few of a group that consist of common features, and the first few that do not: a long text with a brief in it. */
function chooseStandIns({ members }: Postings, isCommonplace: Uint8Array): (group: number) => Uint32Array {
  const known = new Map<number, Uint32Array>();
  return (group) => {
    const chosen = known.get(group) ?? Uint32Array.from(firstMembers(members, group, isCommonplace));
    known.set(group, chosen);
    return chosen;
  };
}

function firstMembers(members: Uint32Array, group: number, isCommonplace: Uint8Array): number[] {
  const chosen: number[] = [];
  const counted = [0, 0];
  for (let member = group, isEnd = false; !isEnd; member++) {
    isEnd = (members[member] & isLast) !== 0;
    const article = articleOf(members[member]);
    if (counted[isCommonplace[article]]++ < standIns) chosen.push(article);
  }
  return chosen;
}

/**
 * Marks, with 1, articles that have so many common features that these alone could make a pair. The shorter text of such a pair
 * is always one: for all others, common features need not be counted.
 */
function findCommonplace({ starts, places, distinct }: Postings): Uint8Array {
  const isCommonplace = new Uint8Array(distinct.length);
  for (let article = 0; article < distinct.length; article++) {
    let common = 0;
    for (let at = starts[article]; at < starts[article + 1]; at++) common += places[at] >>> 31;
    if (common + fewestShared > leastShare * distinct[article]) isCommonplace[article] = 1;
  }
  return isCommonplace;
}

/** The largest size of common group that can be counted together with all smaller ones. */
function largestGroup({ commonSizes, members }: Postings, isCommonplace: Uint8Array): number {
  const stepsOf = new Map<number, number>();
  for (const [group, size] of commonSizes) {
    let counting = 0;
    for (let member = group; member < group + size; member++) counting += isCommonplace[articleOf(members[member])];
    stepsOf.set(size, (stepsOf.get(size) ?? 0) + counting * size);
  }
  let steps = 0;
  for (const size of [...stepsOf.keys()].sort((one, other) => one - other)) {
    steps += stepsOf.get(size) ?? 0;
    if (steps > mostSteps) return size - 1;
  }
  return Number.POSITIVE_INFINITY;
}

import { articleOf, isCommon, isLast, isPassed, memberOf, type Postings } from './postings.ts';

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
/** The commonest features are left out when counting all would take more steps than this: a second or two. */
const mostSteps = 500_000_000;

/**
 * Pairs of articles that share enough features, in order of `a`, then `b`. Counts in place, without a list of all hits.
 *
 * @param sampling One feature in so many is looked at, as the postings were made; `shared` is then an estimate.
 */
export function findCandidates(postings: Postings, sampling = 1): Candidate[] {
  const { starts, distinct } = postings;
  const fewest = Math.max(fewestSampled, Math.ceil(fewestShared / sampling));
  const least = leastShare / sampling;
  const isCommonplace = findCommonplace(postings);
  const counts = emptyCounts(starts.length - 1);
  const largest = largestGroup(postings);
  const candidates: Candidate[] = [];
  for (let a = 0; a + 1 < starts.length; a++) {
    const countsAll = isCommonplace[a] === 1;
    if (countsAll) countAll(postings, a, largest, counts);
    else countLater(postings, a, counts);
    for (let at = 0; at < counts.others; at++) {
      const b = counts.touched[at];
      const rare = counts.rare[b];
      const count = countsAll ? counts.all[b] : rare;
      const isEnough = rare >= fewest || count >= Math.max(1, least * Math.min(distinct[a], distinct[b]));
      // A pair of which one counts all is taken from that one, any other from the first.
      const isOurs = countsAll ? a < b || (b < a && isCommonplace[b] === 0) : isCommonplace[b] === 0;
      if (isEnough && isOurs) candidates.push({ a: Math.min(a, b), b: Math.max(a, b), shared: sampling * rare });
      counts.all[b] = 0;
      counts.rare[b] = 0;
    }
    counts.others = 0;
  }
  return candidates.sort((one, other) => one.a - other.a || one.b - other.b);
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

/** Counts common features too, of all articles. */
function countAll(
  { starts, places, members, groups, commonSizes }: Postings,
  article: number,
  largest: number,
  counts: Counts,
): void {
  for (let at = starts[article]; at < starts[article + 1]; at++) {
    const place = places[at];
    if (place === 0 || (place & isPassed) !== 0) continue;
    const group = groups[memberOf(place)];
    const size = commonSizes.get(group) ?? 0;
    if (size > largest) continue;
    const isRare = size === 0 ? 1 : 0;
    for (let member = group, isEnd = false; !isEnd; member++) {
      const other = articleOf(members[member]);
      isEnd = (members[member] & isLast) !== 0;
      if (counts.all[other]++ === 0) counts.touched[counts.others++] = other;
      counts.rare[other] += isRare;
    }
  }
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

/** The largest size of group that can be counted together with all smaller ones; rare features always can. */
function largestGroup({ commonSizes, members, groups }: Postings): number {
  const sizes = [...commonSizes.values()].sort((one, other) => one - other);
  const stepsOf = (size: number) => (size * (size - 1)) / 2;
  let steps = 0;
  for (let member = 0; member < members.length; member++) steps += member - groups[member];
  for (const size of sizes) steps -= stepsOf(size);
  for (const size of sizes) {
    steps += stepsOf(size);
    if (steps > mostSteps) return size - 1;
  }
  return Number.POSITIVE_INFINITY;
}

import { sortPairs } from './radix.ts';
import { type FeaturesOf, findRecurring, recurs } from './recurring.ts';

/**
 * Which features (shingles, quoted ones included) several articles share. A posting is one occurrence of a feature in an
 * article; features that occur once in all have none, or a few. Articles are numbered as given.
 */
export interface Postings {
  /** First posting of each article, then the number of postings. */
  readonly starts: Uint32Array;
  /** Where in the article's features the posting's is. */
  readonly feature: Uint32Array;
  /** Number of the posting's group: the postings of one feature. */
  readonly group: Uint32Array;
  /** First entry of each group in `members`, then the number of entries. */
  readonly groupStarts: Uint32Array;
  /** Articles by group, ascending within one, each once. */
  readonly members: Uint32Array;
  /** By group, 1 where candidates are looked for by it. */
  readonly isSampled: Uint8Array;
  /** Number of different features of each article. */
  readonly distinct: Uint32Array;
}

/**
 * Time is near-linear in the number of features; only those that recur are sorted.
 *
 * @param total    About the number of features.
 * @param sampling One group in so many is marked as sampled, by its hash: the same ones in every article and archive (FracMinHash).
 */
export function postFeatures(articles: number, featuresOf: FeaturesOf, total: number, sampling = 1): Postings {
  const recurring = findRecurring(articles, featuresOf, total);
  const starts = new Uint32Array(articles + 1);
  const distinct = new Uint32Array(articles);
  let keys: Uint32Array = new Uint32Array(1 << 12);
  let feature: Uint32Array = new Uint32Array(1 << 12);
  let count = 0;
  for (let article = 0; article < articles; article++) {
    const hashes = featuresOf(article);
    if (count + hashes.length > keys.length) {
      keys = enlarge(keys, 2 * (count + hashes.length));
      feature = enlarge(feature, keys.length);
    }
    for (let at = 0; at < hashes.length; at++) {
      if (!recurs(recurring, hashes[at])) continue;
      keys[count] = hashes[at];
      feature[count++] = at;
    }
    starts[article + 1] = count;
    distinct[article] = hashes.length;
  }
  const groups = groupPostings(keys.subarray(0, count), starts, distinct, sampling);
  return { starts, feature: feature.subarray(0, count), ...groups, distinct };
}

function enlarge(numbers: Uint32Array, size: number): Uint32Array {
  const larger = new Uint32Array(size);
  larger.set(numbers);
  return larger;
}

/**
 * Groups of equal hashes; they are sorted in place.
 *
 * @param starts   First posting of each article.
 * @param distinct Number of features of each article, from which repeats are taken.
 */
function groupPostings(
  keys: Uint32Array,
  starts: Uint32Array,
  distinct: Uint32Array,
  sampling: number,
): Pick<Postings, 'group' | 'groupStarts' | 'members' | 'isSampled'> {
  const count = keys.length;
  const order = new Uint32Array(count);
  const owner = new Uint32Array(count);
  for (let article = 0; article + 1 < starts.length; article++)
    owner.fill(article, starts[article], starts[article + 1]);
  for (let at = 0; at < count; at++) order[at] = at;
  sortPairs(keys, order, count);
  const group = new Uint32Array(count);
  const members = new Uint32Array(count);
  const groupStarts = new Uint32Array(count + 1);
  const isSampled = new Uint8Array(count);
  let groups = 0;
  let entries = 0;
  for (let at = 0; at < count; at++) {
    const article = owner[order[at]];
    const isNew = at === 0 || keys[at] !== keys[at - 1];
    if (isNew) {
      isSampled[groups] = keys[at] % sampling === 0 ? 1 : 0;
      groupStarts[groups++] = entries;
    }
    group[order[at]] = groups - 1;
    if (isNew || members[entries - 1] !== article) members[entries++] = article;
    else distinct[article]--;
  }
  groupStarts[groups] = entries;
  return {
    group,
    groupStarts: groupStarts.slice(0, groups + 1),
    members: members.subarray(0, entries),
    isSampled: isSampled.subarray(0, groups),
  };
}

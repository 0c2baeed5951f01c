import { sortPairs } from './radix.ts';
import { type Featured, findRecurring } from './recurring.ts';

/**
 * Which features (shingles, quoted ones included) several articles share. A posting is one feature of one article;
 * features of a single article have none. Articles are numbered as given.
 */
export interface Postings {
  /** First posting of each article, then the number of postings. */
  readonly starts: Uint32Array;
  /** Where in the article's features (`shingles`, then `quotedShingles`) the posting's feature is. */
  readonly feature: Uint32Array;
  /** Number of the posting's group: the postings of one feature. */
  readonly group: Uint32Array;
  /** First entry of each group in `members`, then the number of postings. */
  readonly groupStarts: Uint32Array;
  /** Articles by group, ascending within one. */
  readonly members: Uint32Array;
}

/** Time is near-linear in the number of features; only those that recur are sorted. */
export function postFeatures(signatures: readonly Featured[]): Postings {
  const recurs = findRecurring(signatures);
  const starts = new Uint32Array(signatures.length + 1);
  const [keys, feature] = [growing(), growing()];
  for (let article = 0; article < signatures.length; article++) {
    const { shingles, quotedShingles } = signatures[article];
    const add = (hash: number, index: number) => {
      if (!recurs(hash)) return;
      keys.push(hash);
      feature.push(index);
    };
    for (let at = 0; at < shingles.length; at++) add(shingles[at], at);
    for (let at = 0; at < quotedShingles.length; at++) add(quotedShingles[at], shingles.length + at);
    starts[article + 1] = keys.count();
  }
  return { starts, feature: feature.values(), ...groupPostings(keys.values(), starts) };
}

/** Numbers whose count is not known before. */
function growing() {
  let values = new Uint32Array(1 << 12);
  let count = 0;
  return {
    count: () => count,
    values: () => values.subarray(0, count),
    push: (value: number) => {
      if (count === values.length) {
        const larger = new Uint32Array(2 * count);
        larger.set(values);
        values = larger;
      }
      values[count++] = value;
    },
  };
}

/** Groups of equal hashes; they are sorted in place. @param starts First posting of each article. */
function groupPostings(keys: Uint32Array, starts: Uint32Array): Pick<Postings, 'group' | 'groupStarts' | 'members'> {
  const order = new Uint32Array(keys.length);
  const owner = new Uint32Array(keys.length);
  for (let article = 0; article + 1 < starts.length; article++)
    owner.fill(article, starts[article], starts[article + 1]);
  for (let at = 0; at < order.length; at++) order[at] = at;
  sortPairs(keys, order, keys.length);
  const group = new Uint32Array(keys.length);
  const members = new Uint32Array(keys.length);
  const groupStarts = new Uint32Array(keys.length + 1);
  let groups = 0;
  for (let at = 0; at < keys.length; at++) {
    if (at === 0 || keys[at] !== keys[at - 1]) groupStarts[groups++] = at;
    group[order[at]] = groups - 1;
    members[at] = owner[order[at]];
  }
  groupStarts[groups] = keys.length;
  return { group, groupStarts: groupStarts.slice(0, groups + 1), members };
}

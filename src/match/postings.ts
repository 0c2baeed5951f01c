import type { Signature } from '../model.ts';
import { sortPairs } from './radix.ts';

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

/** Time is near-linear in the number of features; only those that recur are sorted, about one in five. */
export function postFeatures(signatures: readonly Signature[]): Postings {
  const recurs = seenTwice(signatures);
  const starts = new Uint32Array(signatures.length + 1);
  signatures.forEach(({ shingles, quotedShingles }, article) => {
    starts[article + 1] = starts[article] + countRecurring(shingles, recurs) + countRecurring(quotedShingles, recurs);
  });
  const count = starts[signatures.length];
  const keys = new Uint32Array(count);
  const order = new Uint32Array(count);
  const feature = new Uint32Array(count);
  const owner = new Uint32Array(count);
  let at = 0;
  signatures.forEach(({ shingles, quotedShingles }, article) => {
    for (let index = 0; index < shingles.length + quotedShingles.length; index++) {
      const hash = index < shingles.length ? shingles[index] : quotedShingles[index - shingles.length];
      if (!recurs(hash)) continue;
      keys[at] = hash;
      order[at] = at;
      feature[at] = index;
      owner[at++] = article;
    }
  });
  sortPairs(keys, order, count);
  return { starts, feature, ...groupsOf(keys, order, owner) };
}

/** Groups of equal keys; `order` holds the posting of each key. */
function groupsOf(
  keys: Uint32Array,
  order: Uint32Array,
  owner: Uint32Array,
): Pick<Postings, 'group' | 'groupStarts' | 'members'> {
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

/** Whether a hash was seen in two features at least; a few that were seen once pass too. */
function seenTwice(signatures: readonly Signature[]): (hash: number) => boolean {
  const total = signatures.reduce(
    (sum, { shingles, quotedShingles }) => sum + shingles.length + quotedShingles.length,
    0,
  );
  const slots = Math.min(30, Math.max(10, Math.ceil(Math.log2(8 * total + 1))));
  const shift = 32 - slots;
  const once = new Uint8Array(2 ** (slots - 3));
  const twice = new Uint8Array(2 ** (slots - 3));
  const see = (hash: number) => {
    const slot = hash >>> shift;
    const bit = 1 << (slot & 7);
    if (once[slot >>> 3] & bit) twice[slot >>> 3] |= bit;
    else once[slot >>> 3] |= bit;
  };
  for (const { shingles, quotedShingles } of signatures) {
    for (const hash of shingles) see(hash);
    for (const hash of quotedShingles) see(hash);
  }
  return (hash) => (twice[hash >>> (shift + 3)] & (1 << ((hash >>> shift) & 7))) !== 0;
}

function countRecurring(hashes: Uint32Array, recurs: (hash: number) => boolean): number {
  let count = 0;
  for (const hash of hashes) if (recurs(hash)) count++;
  return count;
}

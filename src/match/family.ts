import { type Across, addAcross, countAcross, joinAcross } from './across.ts';
import { type Crowd, nobody } from './crowd.ts';

/** Two articles that are copies, by number, and how surely they belong together. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** Two groups become one family only when this share of the pairs across them are copies: no chains through round-ups. */
const leastTied = 0.5;

/** Groups on their way to families. */
interface Groups {
  /** Group of each article. */
  readonly groupOf: Map<number, number>;
  readonly members: Map<number, number[]>;
  /** How many members of each group are crowded. */
  readonly crowdedIn: Map<number, number>;
  readonly tied: Across;
  /** Pairs of crowded articles that were compared. */
  readonly compared: Across;
}

/**
 * Groups of articles tied by copying, each sorted, in order of their first. The surest ties come first; a tie whose groups
 * do not join is passed over. Adjusted Rand index .95 on made families, against .82 when every tie joins.
 *
 * @param ties  Each pair once, surest first, in an order that does not depend on the input's.
 * @param crowd Pairs of two of these that were not compared count neither for nor against.
 */
export function groupFamilies(ties: readonly Tie[], crowd: Crowd = nobody): number[][] {
  const groups = singleGroups(ties, crowd);
  const { groupOf, members } = groups;
  for (const { a, b } of ties) {
    const [one, other] = [groupOf.get(a) ?? a, groupOf.get(b) ?? b];
    if (one === other) continue;
    const [larger, smaller] = sizeOf(groups, one) >= sizeOf(groups, other) ? [one, other] : [other, one];
    if (countAcross(groups.tied, larger, smaller) < leastTied * pairsAcross(groups, larger, smaller)) continue;
    for (const article of members.get(smaller) ?? []) groupOf.set(article, larger);
    join(groups, larger, smaller);
  }
  const byNumber = (x: number, y: number) => x - y;
  return [...members.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.sort(byNumber))
    .sort((x, y) => x[0] - y[0]);
}

/** Each tied article in a group of its own. */
function singleGroups(ties: readonly Tie[], { crowded, compared }: Crowd): Groups {
  const groups: Groups = {
    groupOf: new Map(),
    members: new Map(),
    crowdedIn: new Map(),
    tied: new Map(),
    compared: new Map(),
  };
  for (const { a, b } of ties) {
    addAcross(groups.tied, a, b);
    for (const article of [a, b]) {
      groups.groupOf.set(article, article);
      groups.members.set(article, [article]);
      if (crowded[article] === 1) groups.crowdedIn.set(article, 1);
    }
  }
  for (const [a, b] of compared) if (groups.members.has(a) && groups.members.has(b)) addAcross(groups.compared, a, b);
  return groups;
}

/** Pairs across two groups of which it is known whether they are copies. */
function pairsAcross(groups: Groups, one: number, other: number): number {
  const { crowdedIn, compared } = groups;
  const unsure = (crowdedIn.get(one) ?? 0) * (crowdedIn.get(other) ?? 0);
  return sizeOf(groups, one) * sizeOf(groups, other) - unsure + countAcross(compared, one, other);
}

function sizeOf({ members }: Groups, group: number): number {
  return members.get(group)?.length ?? 1;
}

function join({ members, crowdedIn, tied, compared }: Groups, larger: number, smaller: number): void {
  joinAcross(tied, larger, smaller);
  joinAcross(compared, larger, smaller);
  crowdedIn.set(larger, (crowdedIn.get(larger) ?? 0) + (crowdedIn.get(smaller) ?? 0));
  members.get(larger)?.push(...(members.get(smaller) ?? []));
  members.delete(smaller);
}

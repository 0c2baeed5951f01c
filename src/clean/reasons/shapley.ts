import type { Trees } from '../trees.ts';

/**
 * Adds to `into` what each feature adds to the raw score of a row in place of a reference row: exact Shapley values of the
 * game in which a coalition of features has the row's values and the others have the reference's. They sum to
 * `rawScore(row) - rawScore(reference)`.
 *
 * Cost: at most the leaves of all trees; a branch is cut where the row and the reference go the same way.
 *
 * @param row       values of the trees' features, NaN for a missing one; `reference` alike.
 * @param weight    what the values are multiplied with, such as 1 ÷ the number of references.
 * @see Lundberg et al. (2020), "From local explanations to global understanding with explainable AI for trees",
 * algorithm 3 (interventional TreeSHAP).
 */
export function addShapley(
  trees: Trees,
  row: Float64Array,
  reference: Float64Array,
  weight: number,
  into: Float64Array,
): void {
  const walk: Walk = {
    trees,
    row,
    reference,
    weight,
    into,
    takenBy: new Uint8Array(row.length),
    mine: [],
    theirs: [],
  };
  for (const root of trees.roots) descend(walk, root);
}

/** The path from a root: features that must have the row's value to be here, and those that must have the reference's. */
interface Walk {
  readonly trees: Trees;
  readonly row: Float64Array;
  readonly reference: Float64Array;
  readonly weight: number;
  readonly into: Float64Array;
  /** By feature: 0 free, 1 in `mine`, 2 in `theirs`. */
  readonly takenBy: Uint8Array;
  readonly mine: number[];
  readonly theirs: number[];
}

function descend(walk: Walk, at: number): void {
  const { trees, row, reference, takenBy, mine, theirs } = walk;
  if (trees.right[at] === 0) {
    share(walk, trees.number[at]);
    return;
  }
  const feature = trees.feature[at];
  const here = childOf(trees, at, row[feature]);
  const there = childOf(trees, at, reference[feature]);
  if (here === there || takenBy[feature] !== 0) {
    descend(walk, takenBy[feature] === 2 ? there : here);
    return;
  }
  takenBy[feature] = 1;
  mine.push(feature);
  descend(walk, here);
  mine.pop();
  takenBy[feature] = 2;
  theirs.push(feature);
  descend(walk, there);
  theirs.pop();
  takenBy[feature] = 0;
}

function childOf({ number, missingLeft, right }: Trees, at: number, value: number): number {
  const goesLeft = value <= number[at] || (Number.isNaN(value) && missingLeft[at] === 1);
  return goesLeft ? at + 1 : right[at];
}

/** A leaf counts for coalitions that hold all of `mine` and none of `theirs`. */
function share({ mine, theirs, weight, into }: Walk, leaf: number): void {
  const all = mine.length + theirs.length;
  if (all === 0) return;
  const each = (leaf * weight) / choose(all, mine.length);
  for (const feature of mine) into[feature] += each / mine.length;
  for (const feature of theirs) into[feature] -= each / theirs.length;
}

/** Binomial coefficient; exact for the depths of trees. */
function choose(n: number, k: number): number {
  let product = 1;
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i;
  return product;
}

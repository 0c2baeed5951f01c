/**
 * Gradient-boosted trees, evaluated: the sum over trees of the leaf that a row of features falls into.
 *
 * Weights come as data from `train/` in preorder, so that no child pointers are stored: `node[i]` is 0 for a leaf, else
 * 1 + 2 × feature + (1 where a missing value goes left); `number[i]` is the leaf's value or the split's threshold.
 *
 * @see Friedman (2001), "Greedy function approximation: a gradient boosting machine"; Ke et al. (2017), "LightGBM".
 */
export interface TreesData {
  /** Names of the features, in the order of a row. */
  readonly features: readonly string[];
  readonly node: readonly number[];
  readonly number: readonly number[];
}

/** Trees ready to run: a node's children, `right` 0 for a leaf (the left child of a split is the next node). */
export interface Trees {
  readonly features: readonly string[];
  readonly roots: Int32Array;
  readonly feature: Int32Array;
  readonly missingLeft: Uint8Array;
  readonly right: Int32Array;
  readonly number: Float64Array;
}

/** Unpacks weights. Throws where they are cut off: a build that lost part of its weights must not run. */
export function readTrees({ features, node, number }: TreesData): Trees {
  const right = new Int32Array(node.length);
  const roots: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < node.length; at++) {
    if (at === 0 || (node[at - 1] === 0 && open.length === 0)) roots.push(at);
    else if (node[at - 1] === 0) right[open.pop() ?? 0] = at;
    if (node[at] !== 0) open.push(at);
  }
  if (open.length > 0 || node.length !== number.length) throw new RangeError('weights are cut off');
  return {
    features,
    roots: Int32Array.from(roots),
    feature: Int32Array.from(node, (code) => (code === 0 ? -1 : (code - 1) >> 1)),
    missingLeft: Uint8Array.from(node, (code) => (code - 1) & 1),
    right,
    number: Float64Array.from(number),
  };
}

/**
 * Raw score (log-odds) of one row.
 *
 * @param rows  rows of features one after another; NaN is a missing value.
 * @param start offset of the row's first feature.
 */
export function rawScore(trees: Trees, rows: Float64Array | Float32Array, start = 0): number {
  const { roots, feature, missingLeft, right, number } = trees;
  let sum = 0;
  for (let tree = 0; tree < roots.length; tree++) {
    let at = roots[tree];
    while (right[at] !== 0) {
      const value = rows[start + feature[at]];
      const goesLeft = value <= number[at] || (Number.isNaN(value) && missingLeft[at] === 1);
      at = goesLeft ? at + 1 : right[at];
    }
    sum += number[at];
  }
  return sum;
}

/** Probability for a raw score, 0 to 1. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

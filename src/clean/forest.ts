import { abreast, half, lowHalf, nodeSize } from './forest-layout.ts';
import { lowest, orderOfThreshold } from './ordered.ts';
import type { Trees } from './trees.ts';

/** Trees laid out to be walked for many rows of ordered integers (`ordered.ts`) at once. */
export interface Forest {
  /** Where each tree starts in `nodes`. */
  readonly roots: Int32Array;
  /**
   * Two integers a node. The first holds the place of its value, in the low half, and how much further the right child is than the
   * left one, which is the next node; the second its threshold. From a leaf every row goes to the leaf itself.
   */
  readonly nodes: Int32Array;
  /** Values of leaves, one a node. */
  readonly values: Float64Array;
}

/**
 * @param placeOf where a row has a feature; where missing values go left at some splits and right at others, it has the feature
 *   twice.
 * @throws {RangeError} where a tree or a row is too large for half an integer.
 */
export function plant(trees: Trees, placeOf: (feature: number, missingLeft: boolean) => number): Forest {
  const { roots, feature, missingLeft, right, number } = trees;
  const nodes = new Int32Array(nodeSize * right.length);
  for (let at = 0; at < right.length; at++) {
    const isLeaf = right[at] === 0;
    const place = isLeaf ? 0 : placeOf(feature[at], missingLeft[at] === 1);
    const apart = isLeaf ? -nodeSize : nodeSize * (right[at] - at - 1);
    if (place < 0 || place > lowHalf || apart > lowHalf >> 1) throw new RangeError('trees are too large');
    nodes[nodeSize * at] = (apart << half) | place;
    nodes[nodeSize * at + 1] = isLeaf ? lowest - 1 : orderOfThreshold(number[at]);
  }
  return { roots: roots.map((root) => nodeSize * root), nodes, values: number };
}

/** Room for so many rows, of which the last are walked along with whatever stands there. */
export function roomFor(rows: number): number {
  return rows + abreast - 1;
}

/** So many rows see all trees before the next do: rows of a long page are read from the cache, and not from memory for each tree. */
const together = 64;

/**
 * Adds to the sum of each row what the trees from `from` to `to` say, one tree after another.
 *
 * @param orders values of all rows.
 * @param rows   where each row starts; like `sums` of the length that {@link roomFor} gives for `count`.
 */
export function addTrees(
  forest: Forest,
  orders: Int32Array,
  rows: Int32Array,
  count: number,
  sums: Float64Array,
  from: number,
  to: number,
): void {
  for (let first = 0; first < count; first += together) {
    const end = Math.min(count, first + together);
    for (let tree = from; tree < to; tree++) addTree(forest, orders, rows, first, end, sums, tree);
  }
}

function addTree(
  { roots, nodes, values }: Forest,
  orders: Int32Array,
  rows: Int32Array,
  first: number,
  end: number,
  sums: Float64Array,
  tree: number,
): void {
  for (let at = first; at < end; at += abreast) {
    const rowA = rows[at];
    const rowB = rows[at + 1];
    const rowC = rows[at + 2];
    const rowD = rows[at + 3];
    let a = roots[tree];
    let b = a;
    let c = a;
    let d = a;
    for (;;) {
      const stepA = stepFrom(nodes, orders, a, rowA);
      const stepB = stepFrom(nodes, orders, b, rowB);
      const stepC = stepFrom(nodes, orders, c, rowC);
      const stepD = stepFrom(nodes, orders, d, rowD);
      if ((stepA | stepB | stepC | stepD) === 0) break;
      a += stepA;
      b += stepB;
      c += stepC;
      d += stepD;
    }
    sums[at] += values[a >> 1];
    sums[at + 1] += values[b >> 1];
    sums[at + 2] += values[c >> 1];
    sums[at + 3] += values[d >> 1];
  }
}

/** To the next node, and as much further as the right child is where the value is above the threshold; 0 at a leaf. */
function stepFrom(nodes: Int32Array, orders: Int32Array, node: number, row: number): number {
  const split = nodes[node];
  const above = (nodes[node + 1] - orders[row + (split & lowHalf)]) >> 31;
  return nodeSize + ((split >> half) & above);
}

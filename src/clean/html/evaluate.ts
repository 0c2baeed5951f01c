import { logistic, type Trees } from '../trees.ts';
import type { Table } from './features/index.ts';

/**
 * Probability of each of the blocks that are asked for; the others keep what `into` holds.
 *
 * Columns stay columns and trees take turns: a tree's nodes and the columns it asks for stay in the cache while it is
 * walked for all blocks, which is twice as fast as one block after another.
 *
 * @param blocks indices of the blocks that are judged.
 */
export function evaluate(trees: Trees, tables: readonly Table[], blocks: Int32Array, into: Float64Array): void {
  const size = into.length;
  const values = sideBySide(trees.features, tables, size);
  const sums = new Float64Array(blocks.length);
  const { roots, feature, missingLeft, right, number } = trees;
  for (let tree = 0; tree < roots.length; tree++) {
    for (let k = 0; k < blocks.length; k++) {
      let at = roots[tree];
      let next = right[at];
      while (next !== 0) {
        const value = values[feature[at] * size + blocks[k]];
        at = value <= number[at] || (Number.isNaN(value) && missingLeft[at] === 1) ? at + 1 : next;
        next = right[at];
      }
      sums[k] += number[at];
    }
  }
  for (let k = 0; k < blocks.length; k++) into[blocks[k]] = logistic(sums[k]);
}

/** The named columns, one after another. */
function sideBySide(names: readonly string[], tables: readonly Table[], size: number): Float64Array {
  const values = new Float64Array(names.length * size);
  for (let k = 0; k < names.length; k++) {
    let column: Float64Array | undefined;
    for (let t = 0; t < tables.length && column === undefined; t++) column = tables[t].get(names[k]);
    if (column === undefined) throw new RangeError(`no column ${names[k]}`);
    values.set(column, k * size);
  }
  return values;
}

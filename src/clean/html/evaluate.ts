import type { Trees } from '../trees.ts';
import type { Table } from './features/index.ts';

/** Columns that trees ask for, one after another, each with a value per block. */
export interface Rows {
  readonly values: Float32Array;
  readonly size: number;
}

export function rowsFor(trees: Trees, tables: readonly Table[], size: number): Rows {
  const values = new Float32Array(trees.features.length * size);
  trees.features.forEach((name, k) => {
    const column = tables.find((table) => table.has(name))?.get(name);
    if (column === undefined) throw new RangeError(`no column ${name}`);
    values.set(column, k * size);
  });
  return { values, size };
}

/**
 * Adds to the log-odds of some blocks what the trees from `from` to `to` say.
 *
 * Trees take turns: a tree's nodes and the columns it asks for stay in the cache while it is walked for all blocks,
 * which is twice as fast as one block after another.
 *
 * @param blocks indices of the blocks that are judged.
 * @param sums   log-odds of all blocks.
 */
export function addScores(
  trees: Trees,
  { values, size }: Rows,
  blocks: Int32Array,
  sums: Float64Array,
  from = 0,
  to = trees.roots.length,
): void {
  const { roots, feature, missingLeft, right, number } = trees;
  for (let tree = from; tree < to; tree++) {
    for (let k = 0; k < blocks.length; k++) {
      const block = blocks[k];
      let at = roots[tree];
      let next = right[at];
      while (next !== 0) {
        const value = values[feature[at] * size + block];
        if (value <= number[at] || (Number.isNaN(value) && missingLeft[at] === 1)) at++;
        else at = next;
        next = right[at];
      }
      sums[block] += number[at];
    }
  }
}

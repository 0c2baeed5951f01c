import { addTrees, type Forest, plant, roomFor } from '../forest.ts';
import { highest, lowest, orderOfBits } from '../ordered.ts';
import type { Trees } from '../trees.ts';
import type { Table } from './features/index.ts';

/** Trees with the columns that their rows have. */
export interface Evaluator {
  /** The same trees, as weights hold them. */
  readonly trees: Trees;
  readonly forest: Forest;
  readonly columns: readonly Column[];
}

/** A feature; twice where missing values go left at some splits and right at others. */
interface Column {
  readonly name: string;
  /** What a missing value counts as. */
  readonly missing: number;
}

export function evaluatorOf(trees: Trees): Evaluator {
  const columns: Column[] = [];
  const places = new Map<number, number>();
  const placeOf = (feature: number, missingLeft: boolean) => {
    const key = 2 * feature + Number(missingLeft);
    const place = places.get(key) ?? columns.length;
    if (place === columns.length)
      columns.push({ name: trees.features[feature], missing: missingLeft ? lowest : highest });
    places.set(key, place);
    return place;
  };
  return { trees, forest: plant(trees, placeOf), columns };
}

/** Rows of ordered integers, one for each block. */
export interface Rows {
  readonly orders: Int32Array;
  readonly width: number;
}

/** @throws {RangeError} where the tables lack a column: weights of another build. */
export function rowsFor({ columns }: Evaluator, tables: readonly Table[], size: number): Rows {
  const width = columns.length;
  const orders = new Int32Array(width * size);
  columns.forEach(({ name, missing }, at) => {
    const values = tables.find((table) => table.has(name))?.get(name);
    if (values === undefined) throw new RangeError(`no column ${name}`);
    fillColumn(orders, at, width, values, missing);
  });
  return { orders, width };
}

function fillColumn(orders: Int32Array, at: number, width: number, values: Float32Array, missing: number): void {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  for (let block = 0, to = at; block < bits.length; block++, to += width)
    orders[to] = Number.isNaN(values[block]) ? missing : orderOfBits(bits[block]);
}

/**
 * Adds to the log-odds of some blocks what the trees from `from` to `to` say.
 *
 * @param blocks indices of the blocks that are judged.
 * @param sums   log-odds of all blocks.
 */
export function addScores(
  { forest }: Evaluator,
  { orders, width }: Rows,
  blocks: Int32Array,
  sums: Float64Array,
  from = 0,
  to = forest.roots.length,
): void {
  const starts = new Int32Array(roomFor(blocks.length));
  const parts = new Float64Array(starts.length);
  for (let at = 0; at < blocks.length; at++) {
    starts[at] = blocks[at] * width;
    parts[at] = sums[blocks[at]];
  }
  addTrees(forest, orders, starts, blocks.length, parts, from, to);
  for (let at = 0; at < blocks.length; at++) sums[blocks[at]] = parts[at];
}

import { addTrees, type Forest, plant, roomFor } from '../forest.ts';
import { orderOfBits } from '../ordered.ts';
import { logistic, readTrees, type Trees, type TreesData } from '../trees.ts';
import { reach, rowOf, type Table } from './table.ts';

/** Trees as weights hold them, with the points at which a block is given up. */
export interface JudgeData extends TreesData {
  /** Trees after which, and log-odds below which, a block is given up; learned: hardly a block that would be kept is. */
  readonly gates: readonly { readonly trees: number; readonly below: number }[];
}

/** Trees that read a feature where it stands in a table. Tables hold no missing values. */
export interface Judge {
  /** The same trees, which number their features from 0. */
  readonly trees: Trees;
  readonly forest: Forest;
  /** First tree and end of each part, and the log-odds below which a block is given up after it. */
  readonly parts: readonly { readonly first: number; readonly end: number; readonly below: number }[];
}

/**
 * @param placeOf where a feature of a name stands from a block's row; features come and go between trainings.
 * @param width   of the table's rows.
 */
export function readJudge(data: JudgeData, placeOf: (feature: string) => number, width: number): Judge {
  const trees = readTrees(data);
  // Places are counted from the row of the first neighbour that any feature is of: none is below 0.
  const places = trees.features.map((feature) => placeOf(feature) + reach * width);
  const ends = [...data.gates.map(({ trees }) => trees), trees.roots.length];
  const parts = ends.map((end, at) => ({
    first: at === 0 ? 0 : ends[at - 1],
    end,
    below: data.gates[at]?.below ?? Number.NEGATIVE_INFINITY,
  }));
  return { trees, forest: plant(trees, (feature) => places[feature]), parts };
}

/** What a block that was given up has, as such blocks have in the middle when all trees are asked. */
const givenUp = 0.01;

/** Sets the probability that the trees give each of some blocks of a table. */
export function judgeBlocks(
  { forest, parts }: Judge,
  table: Table,
  blocks: Int32Array,
  probability: Float64Array,
): void {
  const values = ordersOf(table);
  const rows = new Int32Array(roomFor(blocks.length));
  const part = new Float64Array(rows.length);
  const sums = new Float64Array(table.count);
  let asked = blocks;
  for (const { first, end, below } of parts) {
    part.fill(0);
    for (let at = 0; at < asked.length; at++) rows[at] = rowOf(table, asked[at] - reach);
    addTrees(forest, values, rows, asked.length, part, first, end);
    for (let at = 0; at < asked.length; at++) {
      sums[asked[at]] += part[at];
      probability[asked[at]] = givenUp;
    }
    asked = asked.filter((block) => sums[block] >= below);
  }
  for (const block of asked) probability[block] = logistic(sums[block]);
}

/** Room for the table at hand: tables are judged one after the other, and new room for each took longer than filling it. */
let orders = new Int32Array(1 << 16);
/** Room for a larger table is not kept, nor made larger than the table. */
const mostKept = 1 << 21;

/** All values of a table as ordered integers; good until the next table is asked for. */
function ordersOf({ values }: Table): Int32Array {
  const bits = new Int32Array(values.buffer, values.byteOffset, values.length);
  if (values.length > mostKept) return fill(new Int32Array(values.length), bits);
  if (orders.length < values.length) orders = new Int32Array(2 * values.length);
  return fill(orders, bits);
}

function fill(to: Int32Array, bits: Int32Array): Int32Array {
  for (let at = 0; at < bits.length; at++) to[at] = orderOfBits(bits[at]);
  return to;
}

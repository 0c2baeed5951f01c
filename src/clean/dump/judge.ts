import { logistic, readTrees, type Trees, type TreesData } from '../trees.ts';
import { rowOf, type Table } from './table.ts';

/** Trees as weights hold them, with the points at which a block is given up. */
export interface JudgeData extends TreesData {
  /** Trees after which, and log-odds below which, a block is given up; learned: hardly a block that would be kept is. */
  readonly gates: readonly { readonly trees: number; readonly below: number }[];
}

/** Trees that read a feature where it stands in a table. Tables hold no missing values. */
export interface Judge {
  /** The same trees, which number their features from 0. */
  readonly trees: Trees;
  readonly roots: Int32Array;
  /** Place of a split's feature relative to the block's row. */
  readonly place: Int32Array;
  /** Right child of a split, 0 for a leaf; the left child is the next node. */
  readonly right: Int32Array;
  /** Threshold of a split, value of a leaf. */
  readonly number: Float64Array;
  /** First tree and end of each part, and the log-odds below which a block is given up after it. */
  readonly parts: readonly { readonly first: number; readonly end: number; readonly below: number }[];
}

/** @param placeOf where a feature of a name stands; features come and go between trainings. */
export function readJudge(data: JudgeData, placeOf: (feature: string) => number): Judge {
  const trees = readTrees(data);
  const { features, roots, feature, right, number } = trees;
  const places = features.map(placeOf);
  const ends = [...data.gates.map(({ trees }) => trees), roots.length];
  const parts = ends.map((end, at) => ({
    first: at === 0 ? 0 : ends[at - 1],
    end,
    below: data.gates[at]?.below ?? Number.NEGATIVE_INFINITY,
  }));
  return { trees, roots, place: feature.map((one) => (one < 0 ? 0 : places[one])), right, number, parts };
}

/** What a block that was given up has, as such blocks have in the middle when all trees are asked. */
const givenUp = 0.01;

/** The probability that the trees give a block of a table. */
export function judgeBlock(judge: Judge, table: Table, block: number): number {
  const row = rowOf(table, block);
  let sum = 0;
  for (const { first, end, below } of judge.parts) {
    sum += sumOf(judge, table.values, row, first, end);
    if (sum < below) return givenUp;
  }
  return logistic(sum);
}

function sumOf(
  { roots, place, right, number }: Judge,
  values: Float32Array,
  row: number,
  first: number,
  end: number,
): number {
  let sum = 0;
  for (let tree = first; tree < end; tree++) {
    let at = roots[tree];
    let next = right[at];
    while (next !== 0) {
      at = values[row + place[at]] <= number[at] ? at + 1 : next;
      next = right[at];
    }
    sum += number[at];
  }
  return sum;
}

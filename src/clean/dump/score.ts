import type { Page } from '../../model.ts';
import { logistic, rawScore, readTrees, type Trees, type TreesData } from '../trees.ts';
import { chooseByExpectedF1 } from './choose.ts';
import { addSecond, dumpFeatures, placeOf } from './features.ts';
import { own } from './own.ts';
import { rowOf, type Table } from './table.ts';
import weights from './weights.json' with { type: 'json' };
import { makeWordTable, type WordTable } from './words.ts';

/** Probability of each block of a dump that it belongs to the story; at least .5 for those to keep, 0 for program text. */
export function scoreDump(page: Page): Float64Array {
  const { table, places, probability } = judgeDump(page);
  const chosen = chooseByExpectedF1(probability, sizes(table));
  const scores = new Float64Array(page.blocks.length);
  for (let row = 0; row < table.count; row++) scores[places[row]] = chosen[row];
  return scores;
}

/** What both judges saw and said of each row of the table. */
export interface DumpJudgement {
  readonly table: Table;
  /** Index of each row's block on the page. */
  readonly places: Int32Array;
  readonly first: Trees;
  readonly second: Trees;
  /** 1 for rows that the second judge was asked about: its word stands there. */
  readonly asked: Uint8Array;
  readonly probability: Float64Array;
}

export function judgeDump(page: Page): DumpJudgement {
  const { first, second, words } = model();
  const features = dumpFeatures(page, words);
  const { table, places } = features;
  const found = judge(table, first);
  addSecond(features, found);
  return {
    table,
    places,
    first: first.trees,
    second: second.trees,
    asked: Uint8Array.from(found, (p) => (p > sureOfNot ? 1 : 0)),
    probability: judgeAgain(table, second, found),
  };
}

interface Model {
  readonly first: Judge;
  /** Judges again, with what the first found on the page as features. */
  readonly second: Judge;
  readonly words: WordTable;
}

/** Trees in two parts: the first few settle most of a page's furniture. */
interface Judge {
  /** All of them, which number their features from 0; those of the parts stand where the table has them. */
  readonly trees: Trees;
  readonly head: Trees;
  readonly tail: Trees;
}

/**
 * Trees of the head, and the log-odds below which a block is given up after them. On development dumps that is more than
 * half of the blocks, and none of 60,000 that would have been kept.
 */
const headTrees = 30;
const hopeless = -2.5;
/** What a block that was given up has, as such blocks have in the middle when all trees are asked. */
const givenUp = 0.01;
/** Up to this the second judge is not asked. */
const sureOfNot = 0.02;

let loaded: Model | null = null;

/** The shipped model, unpacked when first asked for. */
function model(): Model {
  loaded ??= { first: unpack(weights.first), second: unpack(weights.second), words: makeWordTable(weights.words) };
  return loaded;
}

/** Trees that read a feature where it stands in the table; found by name, as features come and go between trainings. */
function unpack(data: TreesData): Judge {
  const trees = readTrees(data);
  const places = trees.features.map(placeOf);
  const inPlace = { ...trees, feature: trees.feature.map((feature) => (feature < 0 ? feature : places[feature])) };
  const part = (from: number, to?: number): Trees => ({ ...inPlace, roots: trees.roots.slice(from, to) });
  return { trees, head: part(0, headTrees), tail: part(headTrees) };
}

function judge(table: Table, { head, tail }: Judge): Float64Array {
  const probabilities = new Float64Array(table.count);
  for (let block = 0; block < table.count; block++) {
    const row = rowOf(table, block);
    const start = rawScore(head, table.values, row);
    const isHopeless = start < hopeless;
    probabilities[block] = isHopeless ? givenUp : logistic(start + rawScore(tail, table.values, row));
  }
  return probabilities;
}

function judgeAgain(table: Table, { head, tail }: Judge, found: Float64Array): Float64Array {
  return found.map((p, block) => {
    if (p <= sureOfNot) return p;
    const row = rowOf(table, block);
    return logistic(rawScore(head, table.values, row) + rawScore(tail, table.values, row));
  });
}

function sizes(table: Table): Float64Array {
  return Float64Array.from({ length: table.count }, (_, block) =>
    Math.expm1(table.values[rowOf(table, block) + own.words]),
  );
}

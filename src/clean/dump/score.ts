import type { Page } from '../../model.ts';
import type { Trees } from '../trees.ts';
import { chooseByExpectedF1 } from './choose.ts';
import { addSecond, dumpFeatures, placeOf, width } from './features.ts';
import { type Judge, judgeBlocks, readJudge } from './judge.ts';
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
  const probability = new Float64Array(table.count);
  const blocks = Int32Array.from(probability.keys());
  judgeBlocks(first, table, blocks, probability);
  addSecond(features, probability);
  const asked = Uint8Array.from(probability, (p) => (p > sureOfNot && p < sureOf ? 1 : 0));
  const inDoubt = blocks.filter((block) => asked[block] === 1);
  judgeBlocks(second, table, inDoubt, probability);
  return { table, places, first: first.trees, second: second.trees, asked, probability };
}

interface Model {
  readonly first: Judge;
  /** Judges again, with what the first found on the page as features. */
  readonly second: Judge;
  readonly words: WordTable;
}

/**
 * Up to the one and from the other the second judge is not asked: three blocks in five. By site the token F1 of three
 * styles is the same to .0001 with .02 and 1.
 */
const sureOfNot = 0.1;
const sureOf = 0.9;

let loaded: Model | null = null;

/** The shipped model, unpacked when first asked for. */
function model(): Model {
  loaded ??= {
    first: readJudge(weights.first, placeOf, width),
    second: readJudge(weights.second, placeOf, width),
    words: makeWordTable(),
  };
  return loaded;
}

function sizes(table: Table): Float64Array {
  const words = new Float64Array(table.count);
  for (let block = 0; block < table.count; block++) words[block] = table.values[rowOf(table, block) + own.words];
  return words;
}

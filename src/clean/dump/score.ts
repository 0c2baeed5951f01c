import type { Page } from '../../model.ts';
import { logistic, rawScore, readTrees, type Trees, type TreesData } from '../trees.ts';
import { chooseByExpectedF1 } from './choose.ts';
import { dumpFeatures, placeOf } from './features.ts';
import { own } from './own.ts';
import { rowOf, type Table } from './table.ts';
import weights from './weights.json' with { type: 'json' };
import { makeWordTable, type WordTable } from './words.ts';

/** Probability of each block of a dump that it belongs to the story; at least .5 for those to keep, 0 for program text. */
export function scoreDump(page: Page): Float64Array {
  if (page.blocks.length === 0) return new Float64Array(0);
  const { first, words } = model();
  const { table, places } = dumpFeatures(page, words);
  const chosen = chooseByExpectedF1(probabilities(table, first), sizes(table));
  const scores = new Float64Array(page.blocks.length);
  for (let row = 0; row < table.count; row++) scores[places[row]] = chosen[row];
  return scores;
}

interface Model {
  readonly first: Trees;
  readonly words: WordTable;
}

let loaded: Model | null = null;

/** The shipped model, unpacked when first asked for. */
function model(): Model {
  loaded ??= { first: inPlace(weights), words: makeWordTable(weights.words) };
  return loaded;
}

/** Trees that read a feature where it stands in the table; found by name, as features come and go between trainings. */
function inPlace(data: TreesData): Trees {
  const trees = readTrees(data);
  const places = trees.features.map(placeOf);
  return { ...trees, feature: trees.feature.map((feature) => (feature < 0 ? feature : places[feature])) };
}

function probabilities(table: Table, trees: Trees): Float64Array {
  const result = new Float64Array(table.count);
  for (let block = 0; block < table.count; block++) {
    result[block] = logistic(rawScore(trees, table.values, rowOf(table, block)));
  }
  return result;
}

function sizes(table: Table): Float64Array {
  return Float64Array.from({ length: table.count }, (_, block) =>
    Math.expm1(table.values[rowOf(table, block) + own.words]),
  );
}

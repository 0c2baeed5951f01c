import { hashWord } from '../../language/hash.ts';
import { logistic, rawScore, readTrees, type Trees, type TreesData } from '../trees.ts';
import { firstColumns, type Lexicon, secondColumns, type Table, toRows, type View } from './features/index.ts';
import weights from './weights.json' with { type: 'json' };

/** What `train/html.py` learned: lexicons as log-odds by name and word, and the trees of the two passes. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly first: Trees;
  readonly second: Trees;
}

let shipped: Model | null = null;

/** The model that ships with the package; unpacked when first asked for. */
export function shippedModel(): Model {
  shipped ??= readModel(weights);
  return shipped;
}

function readModel(data: {
  readonly names: { readonly [name: string]: number };
  readonly words: { readonly [word: string]: number };
  readonly first: TreesData;
  readonly second: TreesData;
}): Model {
  return {
    lexicon: {
      names: new Map(Object.entries(data.names)),
      words: new Map(Object.entries(data.words).map(([word, odds]) => [hashWord(word), odds])),
    },
    first: readTrees(data.first),
    second: readTrees(data.second),
  };
}

/**
 * Probability of each candidate that it belongs to the story: the mean of two passes, of which the second sees what the
 * first made of the surroundings.
 */
export function judge(view: View, model: Model): Float64Array {
  const size = view.candidates.length;
  const first = firstColumns(view);
  const guess = evaluate(model.first, [first], size);
  const judged = evaluate(model.second, [first, secondColumns(view, guess)], size);
  return guess.map((p, i) => (p + judged[i]) / 2);
}

function evaluate(trees: Trees, tables: readonly Table[], size: number): Float64Array {
  const rows = toRows(trees.features, tables, size);
  const width = trees.features.length;
  const probabilities = new Float64Array(size);
  for (let i = 0; i < size; i++) probabilities[i] = logistic(rawScore(trees, rows, i * width));
  return probabilities;
}

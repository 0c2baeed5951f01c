import { hashWord } from '../../language/hash.ts';
import { logistic, rawScore, readTrees, type Trees, type TreesData } from '../trees.ts';
import { type Columns, firstColumns, type Lexicon, secondColumns, toRows, type View } from './features/index.ts';
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

/** Probability of each candidate that it belongs to the story; the second pass sees what the first made of its surroundings. */
export function judge(view: View, model: Model): Float64Array {
  const size = view.candidates.length;
  const first = firstColumns(view);
  const guess = evaluate(model.first, first, size);
  return evaluate(model.second, { ...first, ...secondColumns(view, guess) }, size);
}

function evaluate(trees: Trees, columns: Columns, size: number): Float64Array {
  const rows = toRows(columns, trees.features, size);
  const width = trees.features.length;
  return Float64Array.from({ length: size }, (_, i) => logistic(rawScore(trees, rows, i * width)));
}

import { hashWord } from '../../language/hash.ts';
import { readTrees, type Trees, type TreesData } from '../trees.ts';
import { evaluate } from './evaluate.ts';
import { firstColumns, type Lexicon, secondColumns, type Table, type View } from './features/index.ts';
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

/** Below this first guess a block is furniture for sure; the second pass leaves two thirds of a page alone. */
const doubt = 0.01;

/** What both passes saw and said of each candidate, one value each. */
export interface Judgement {
  readonly first: Table;
  readonly second: Table;
  /** Probabilities that the first pass gave. */
  readonly guess: Float64Array;
  /** Candidates that the second pass judged, too. */
  readonly doubtful: Int32Array;
  /** Probability that it belongs to the story. */
  readonly probability: Float64Array;
}

/**
 * Judges each candidate: the mean of two passes, of which the second sees what the first made of the surroundings.
 */
export function judge(view: View, model: Model): Judgement {
  const size = view.candidates.length;
  const first = firstColumns(view);
  const guess = new Float64Array(size);
  evaluate(model.first, [first], Int32Array.from(guess.keys()), guess);
  const judged = guess.slice();
  const doubtful = Int32Array.from(guess.keys()).filter((i) => guess[i] >= doubt);
  const second = secondColumns(view, guess);
  evaluate(model.second, [first, second], doubtful, judged);
  return { first, second, guess, doubtful, probability: guess.map((p, i) => (p + judged[i]) / 2) };
}

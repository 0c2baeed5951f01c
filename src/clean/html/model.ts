import { logistic, readTrees, type Trees, type TreesData } from '../trees.ts';
import { addScores, type Evaluator, evaluatorOf, rowsFor } from './evaluate.ts';
import { firstColumns, type Lexicon, lexiconOf, secondColumns, type Table, type View } from './features/index.ts';
import weights from './weights.json' with { type: 'json' };

/** What `train/html.py` learned: lexicons as log-odds by name and word, and the trees of the two passes. */
export interface Model {
  readonly lexicon: Lexicon;
  readonly first: Trees;
  readonly second: Trees;
  /** The same, ready to run. */
  readonly passes: { readonly first: Evaluator; readonly second: Evaluator };
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
  const first = readTrees(data.first);
  const second = readTrees(data.second);
  const passes = { first: evaluatorOf(first), second: evaluatorOf(second) };
  return { lexicon: lexiconOf(data.names, data.words), first, second, passes };
}

interface Gate {
  /** After so many trees. */
  readonly trees: number;
  /** Blocks of at most this log-odds leave, and of at least that. */
  readonly most: number;
  readonly least: number;
  /** What their log-odds are multiplied by: what the trees that they miss would have made of them, about. */
  readonly times: number;
}

/** Where blocks that are sure leave the first pass: half of a page at the first gate. */
const gates: readonly Gate[] = [
  { trees: 20, most: -1.2, least: Number.POSITIVE_INFINITY, times: 5 },
  { trees: 80, most: -2.8, least: 3.2, times: 1.7 },
];
/** Below this first guess the second pass leaves a block alone. */
const doubt = 0.01;

/** What both passes saw and said of each candidate, one value each. */
export interface Judgement {
  readonly first: Table;
  readonly second: Table;
  /** Candidates that the second pass judged, too. */
  readonly doubtful: Int32Array;
  /** Probability that it belongs to the story. */
  readonly probability: Float64Array;
}

/**
 * Judges each candidate. The second pass sees what the first made of the
 * surroundings and corrects its log-odds where they leave a doubt.
 */
export function judge(view: View, model: Model): Judgement {
  const size = view.candidates.length;
  const first = firstColumns(view);
  const { passes } = model;
  const odds = firstPass(passes.first, first, size);
  const guess = odds.map(logistic);
  const doubtful = indices(size, (i) => guess[i] >= doubt);
  const second = secondColumns(view, guess);
  addScores(passes.second, rowsFor(passes.second, [first, second], size), doubtful, odds);
  return { first, second, doubtful, probability: odds.map(logistic) };
}

/** Log-odds by the first pass. */
function firstPass(trees: Evaluator, columns: Table, size: number): Float64Array {
  const rows = rowsFor(trees, [columns], size);
  const odds = new Float64Array(size);
  let staying = indices(size, () => true);
  let seen = 0;
  for (const gate of gates) {
    addScores(trees, rows, staying, odds, seen, gate.trees);
    seen = gate.trees;
    const leaves = (i: number) => odds[i] <= gate.most || odds[i] >= gate.least;
    for (const i of staying) if (leaves(i)) odds[i] *= gate.times;
    staying = staying.filter((i) => !leaves(i));
  }
  addScores(trees, rows, staying, odds, seen);
  return odds;
}

function indices(size: number, wanted: (i: number) => boolean): Int32Array {
  const found = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) if (wanted(i)) found[count++] = i;
  return found.subarray(0, count);
}

/** Recall weighs this much less than precision in the choice; 1 is F1. Chosen by cross-validation, see docs/decisions. */
const lean = 1.1;

/**
 * The blocks to keep, as scores of 0.5 and more: the set with the best expected F1 over words, which is never empty.
 * Such a set is all blocks above some probability; that probability becomes 0.5 and the others are stretched around it.
 *
 * @param probabilities one per block, 0 to 1.
 * @param sizes         words of each block.
 * @see Lewis (1995), "Evaluating and optimizing autonomous text classification systems"; Jansche (2007).
 */
export function decode(probabilities: Float64Array, sizes: Float64Array): Float64Array {
  const cut = bestCut(probabilities, sizes);
  return probabilities.map((p) => (p >= cut ? 0.5 + (0.5 * (p - cut)) / Math.max(1e-9, 1 - cut) : (0.5 * p) / cut));
}

function bestCut(probabilities: Float64Array, sizes: Float64Array): number {
  const order = [...probabilities.keys()].sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  const expected = probabilities.reduce((sum, p, i) => sum + p * sizes[i], 0);
  let hits = 0;
  let kept = 0;
  let best = -1;
  let cut = 1;
  for (const i of order) {
    hits += probabilities[i] * sizes[i];
    kept += sizes[i];
    const value = (2 * hits) / (lean * kept + expected);
    if (value <= best) continue;
    best = value;
    cut = probabilities[i];
  }
  return Math.max(cut, 1e-12);
}

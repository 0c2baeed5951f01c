/**
 * Scores that say what to keep: at least .5 for the blocks whose keeping promises the best F1 of the page, in the order
 * of the probabilities. One threshold for all pages would drop most of a page that the model finds hard throughout, and
 * never is a page left empty.
 *
 * @param probabilities of each block to belong to the story.
 * @param sizes         words of each block, 0 or more.
 * @see Lipton, Elkan & Narayanaswamy (2014), "Optimal thresholding of classifiers to maximize F1 measure".
 */
export function chooseByExpectedF1(probabilities: Float64Array, sizes: ArrayLike<number>): Float64Array {
  const least = leastKept(probabilities, sizes);
  return probabilities.map((p) =>
    p >= least ? 0.5 + (0.5 * (p - least)) / Math.max(1e-9, 1 - least) : (0.5 * p) / Math.max(1e-9, least),
  );
}

/** Probabilities are told apart to the thousandth: sorting blocks into steps costs a tenth of sorting them. */
const steps = 1000;

/** The probability from which blocks are kept; at most that of the likeliest. */
function leastKept(probabilities: Float64Array, sizes: ArrayLike<number>): number {
  const found = new Float64Array(steps + 1);
  const size = new Float64Array(steps + 1);
  const lowest = new Float64Array(steps + 1).fill(1);
  let expected = 0;
  for (let block = 0; block < probabilities.length; block++) {
    const p = probabilities[block];
    const step = Math.floor(p * steps);
    found[step] += p * sizes[block];
    size[step] += sizes[block];
    if (p < lowest[step]) lowest[step] = p;
    expected += p * sizes[block];
  }
  const step = bestStep(found, size, expected);
  return step < 0 ? 1 : lowest[step];
}

function bestStep(found: Float64Array, size: Float64Array, expected: number): number {
  let best = -1;
  let bestF1 = -1;
  let right = 0;
  let kept = 0;
  for (let step = steps; step >= 0; step--) {
    if (size[step] === 0) continue;
    right += found[step];
    kept += size[step];
    const f1 = (2 * right) / (kept + expected);
    if (f1 <= bestF1) continue;
    best = step;
    bestF1 = f1;
  }
  return best;
}

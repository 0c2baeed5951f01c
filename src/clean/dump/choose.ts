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
    p >= least ? 0.5 + (0.5 * (p - least)) / Math.max(1e-9, 1 - least) : (0.5 * p) / least,
  );
}

/** The probability of the least likely block that is kept. */
function leastKept(probabilities: Float64Array, sizes: ArrayLike<number>): number {
  const order = Uint32Array.from(probabilities.keys()).sort((a, b) => probabilities[b] - probabilities[a] || a - b);
  const expected = probabilities.reduce((sum, p, block) => sum + p * sizes[block], 0);
  let best = -1;
  let least = 1;
  let found = 0;
  let kept = 0;
  for (const block of order) {
    found += probabilities[block] * sizes[block];
    kept += sizes[block];
    const f1 = (2 * found) / (kept + expected + 1e-9);
    if (f1 <= best) continue;
    best = f1;
    least = probabilities[block];
  }
  return least;
}

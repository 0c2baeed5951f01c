/** Lowest, middle and highest of a list of ratios. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/**
 * How many times the rival's cost ours is, pair by pair: both of a pair ran next to each other, so that what else the machine did
 * weighs on both.
 *
 * @param rival CPU seconds, one per pair, n ≥ 1.
 * @param ours  CPU seconds, same length.
 */
export function spreadOf(rival: readonly number[], ours: readonly number[]): Spread {
  const ratios = rival.map((seconds, pair) => seconds / (ours[pair] ?? Number.NaN)).sort((a, b) => a - b);
  return { min: ratios[0] ?? Number.NaN, median: middleOf(ratios), max: ratios.at(-1) ?? Number.NaN };
}

/** Median of a sorted list. */
function middleOf(sorted: readonly number[]): number {
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? Number.NaN) + (sorted[Math.ceil(half)] ?? Number.NaN)) / 2;
}

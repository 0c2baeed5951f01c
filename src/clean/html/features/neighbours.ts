import type { Columns } from './view.ts';

/** Columns that are looked at in the two blocks before and after. */
const beside = 'length link ends tag heading nearMin nearSum farMin wordMean wordMin date aboveScore lead'.split(' ');
/** Columns whose mean over the five blocks before and after is looked at. */
const around = 'length link ends wordMean words nearSum'.split(' ');
const distances = [-2, -1, 1, 2];
const reach = 5;

/** What stands beside a block. */
export function neighbourColumns(own: Columns): Columns {
  const shifted = distances.flatMap((by) =>
    beside.map((name) => [`${name}${by > 0 ? '+' : ''}${by}`, shift(own[name], by)]),
  );
  const means = around.flatMap((name) => {
    const [before, after] = meansBeside(own[name], null, reach);
    return [
      [`${name}-before`, before],
      [`${name}-after`, after],
    ];
  });
  return Object.fromEntries([...shifted, ...means]);
}

/** Each block's value of the block `by` places on; NaN beyond the ends. */
export function shift(column: Float64Array, by: number): Float64Array {
  const shifted = new Float64Array(column.length).fill(Number.NaN);
  for (let i = Math.max(0, -by); i < column.length && i + by < column.length; i++) shifted[i] = column[i + by];
  return shifted;
}

/** Weighted means over the `reach` blocks before and after each; 0 where there are none. */
export function meansBeside(
  column: Float64Array,
  weights: Float64Array | null,
  reach: number,
): [Float64Array, Float64Array] {
  const size = column.length;
  const sums = new Float64Array(size + 1);
  const totals = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) {
    const weight = weights === null ? 1 : weights[i];
    sums[i + 1] = sums[i] + column[i] * weight;
    totals[i + 1] = totals[i] + weight;
  }
  const mean = (from: number, to: number) => (sums[to] - sums[from]) / Math.max(1, totals[to] - totals[from]);
  return [
    Float64Array.from(column, (_, i) => mean(Math.max(0, i - reach), i)),
    Float64Array.from(column, (_, i) => mean(i + 1, Math.min(size, i + 1 + reach))),
  ];
}

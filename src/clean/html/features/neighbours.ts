import type { Table } from './view.ts';

/** Columns that are looked at in the blocks beside, and how many places on. */
const beside: readonly (readonly [name: string, by: readonly number[]])[] = [
  ['nearMin', [-2, -1, 1, 2]],
  ['wordMean', [-2, -1, 1, 2]],
  ['nearSum', [-1, 1]],
  ['farMin', [-2, -1, 1]],
  ['link', [-1, 1]],
  ['aboveScore', [1]],
];
/** Columns whose mean over the five blocks before and after is looked at. */
const around = ['link', 'wordMean', 'nearSum'];
const reach = 5;

/** What stands beside a block. */
export function neighbourColumns(own: Table): [string, Float32Array][] {
  const columns: [string, Float32Array][] = [];
  for (const [name, places] of beside)
    for (const by of places) columns.push([`${name}${by > 0 ? '+' : ''}${by}`, shift(columnOf(own, name), by)]);
  for (const name of around) {
    const [before, after] = meansBeside(columnOf(own, name), null, reach);
    columns.push([`${name}-before`, before], [`${name}-after`, after]);
  }
  return columns;
}

function columnOf(own: Table, name: string): Float32Array {
  const column = own.get(name);
  if (column === undefined) throw new RangeError(`no column ${name}`);
  return column;
}

/** Each block's value of the block `by` places on; NaN beyond the ends. */
export function shift(column: Float32Array, by: number): Float32Array {
  const size = column.length;
  const shifted = new Float32Array(size);
  for (let i = 0; i < size; i++) shifted[i] = i + by >= 0 && i + by < size ? column[i + by] : Number.NaN;
  return shifted;
}

/** Weighted means over the `reach` blocks before and after each; 0 where there are none. */
export function meansBeside(
  column: Float32Array | Float64Array,
  weights: Float64Array | null,
  reach: number,
): [Float32Array, Float32Array] {
  const size = column.length;
  const sums = new Float64Array(size + 1);
  const totals = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) {
    const weight = weights === null ? 1 : weights[i];
    sums[i + 1] = sums[i] + column[i] * weight;
    totals[i + 1] = totals[i] + weight;
  }
  const before = new Float32Array(size);
  const after = new Float32Array(size);
  for (let i = 0; i < size; i++) {
    const from = Math.max(0, i - reach);
    const to = Math.min(size, i + 1 + reach);
    before[i] = (sums[i] - sums[from]) / Math.max(1, totals[i] - totals[from]);
    after[i] = (sums[to] - sums[i + 1]) / Math.max(1, totals[to] - totals[i + 1]);
  }
  return [before, after];
}

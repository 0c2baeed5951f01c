import type { Table } from './view.ts';

/** Columns that are looked at in the two blocks before and after. */
const beside =
  'length link ends tag heading nearMin nearSum farMin wordMean wordMin date aboveScore lead furniture'.split(' ');
/** Columns whose mean over the five blocks before and after is looked at. */
const around = 'length link ends wordMean words nearSum'.split(' ');
const distances = [-2, -1, 1, 2];
const reach = 5;

/** What stands beside a block. */
export function neighbourColumns(own: Table): [string, Float64Array][] {
  const columns: [string, Float64Array][] = [];
  for (const by of distances) {
    for (const name of beside) columns.push([`${name}${by > 0 ? '+' : ''}${by}`, shift(columnOf(own, name), by)]);
  }
  for (const name of around) {
    const [before, after] = meansBeside(columnOf(own, name), null, reach);
    columns.push([`${name}-before`, before], [`${name}-after`, after]);
  }
  return columns;
}

function columnOf(own: Table, name: string): Float64Array {
  const column = own.get(name);
  if (column === undefined) throw new RangeError(`no column ${name}`);
  return column;
}

/** Each block's value of the block `by` places on; NaN beyond the ends. */
export function shift(column: Float64Array, by: number): Float64Array {
  const size = column.length;
  const shifted = new Float64Array(size);
  if (by > 0) shifted.set(column.subarray(by));
  else shifted.set(column.subarray(0, Math.max(0, size + by)), Math.min(size, -by));
  if (by > 0) shifted.fill(Number.NaN, Math.max(0, size - by));
  else shifted.fill(Number.NaN, 0, -by);
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
  const before = new Float64Array(size);
  const after = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const from = Math.max(0, i - reach);
    const to = Math.min(size, i + 1 + reach);
    before[i] = (sums[i] - sums[from]) / Math.max(1, totals[i] - totals[from]);
    after[i] = (sums[to] - sums[i + 1]) / Math.max(1, totals[to] - totals[i + 1]);
  }
  return [before, after];
}

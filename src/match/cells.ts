import { makeFloatScratch } from './scratch.ts';
import { indexIn } from './sets.ts';
import type { Steps } from './steps.ts';

/** A sparse matrix by rows: the filled columns of row r are columns[starts[r], starts[r + 1]), ascending. */
export interface Cells {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Adds up what falls into the same cell. */
export interface Sums {
  readonly add: (row: number, column: number, value: number) => void;
  readonly cells: () => Steps<Cells>;
}

/** Up to here a matrix is filled whole, which is twice as fast as sorting entries; articles have a few hundred cells. */
const mostWhole = 1 << 20;

export function makeSums(rows: number, columns: number): Sums {
  return rows * columns <= mostWhole ? wholeSums(rows, columns) : sparseSums(rows, columns);
}

const sumsScratch = makeFloatScratch();

/** Valid until the next of these. */
export function wholeSums(rows: number, columns: number): Sums {
  const sums = sumsScratch(rows * columns).fill(0, 0, rows * columns);
  const cells = function* (): Steps<Cells> {
    const starts = new Uint32Array(rows + 1);
    const values: number[] = [];
    const places: number[] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const sum = sums[row * columns + column];
        if (sum === 0) continue;
        values.push(sum);
        places.push(column);
      }
      starts[row + 1] = values.length;
    }
    yield { what: 'paragraphs aligned', done: rows, total: rows };
    return { starts, columns: new Uint32Array(places), values: new Float64Array(values) };
  };
  return {
    add: (row, column, value) => {
      sums[row * columns + column] += value;
    },
    cells,
  };
}

/** Memory is 40 bytes for each value that is added. */
export function sparseSums(rows: number, columns: number): Sums {
  const entries: Entries = {
    count: 0,
    rows: new Uint32Array(1 << 16),
    columns: new Uint32Array(1 << 16),
    values: new Float64Array(1 << 16),
  };
  return {
    add: (row, column, value) => {
      if (entries.count === entries.rows.length) grow(entries);
      entries.rows[entries.count] = row;
      entries.columns[entries.count] = column;
      entries.values[entries.count++] = value;
    },
    cells: () => sumEntries(entries, rows, columns),
  };
}

/** What was added, in that order: the first `count` of each array. */
interface Entries {
  count: number;
  rows: Uint32Array;
  columns: Uint32Array;
  values: Float64Array;
}

function grow(entries: Entries): void {
  const { rows, columns, values } = entries;
  const size = 2 * entries.count;
  entries.rows = new Uint32Array(size);
  entries.columns = new Uint32Array(size);
  entries.values = new Float64Array(size);
  entries.rows.set(rows);
  entries.columns.set(columns);
  entries.values.set(values);
}

function* sumEntries(entries: Entries, rows: number, columns: number): Steps<Cells> {
  const order = orderByRow(entries, rows);
  const sums = new Float64Array(columns);
  const touched = new Uint32Array(columns);
  const starts = new Uint32Array(rows + 1);
  const filledColumns = new Uint32Array(entries.count);
  const values = new Float64Array(entries.count);
  let filled = 0;
  for (let row = 0, next = 0; row < rows; row++) {
    let count = 0;
    for (; next < order.length && entries.rows[order[next]] === row; next++) {
      const column = entries.columns[order[next]];
      if (sums[column] === 0) touched[count++] = column;
      sums[column] += entries.values[order[next]];
    }
    for (const column of touched.subarray(0, count).sort()) {
      filledColumns[filled] = column;
      values[filled++] = sums[column];
      sums[column] = 0;
    }
    starts[row + 1] = filled;
    yield { what: 'paragraphs aligned', done: row, total: rows };
  }
  return { starts, columns: filledColumns.slice(0, filled), values: values.slice(0, filled) };
}

/** Indexes of the entries, by row; within a row as they came. */
function orderByRow({ rows, count }: Entries, rowCount: number): Uint32Array {
  const next = new Uint32Array(rowCount + 1);
  for (let at = 0; at < count; at++) next[rows[at] + 1]++;
  for (let row = 0; row < rowCount; row++) next[row + 1] += next[row];
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at++) order[next[rows[at]]++] = at;
  return order;
}

/** The value of a cell, 0 where it is empty or outside. */
export function cellAt({ starts, columns, values }: Cells, row: number, column: number): number {
  if (row < 0 || row + 1 >= starts.length) return 0;
  const at = indexIn(columns, column, starts[row], starts[row + 1]);
  return at < 0 ? 0 : values[at];
}

/** Calls back with each filled cell, by row, then column. */
export function eachCell(cells: Cells, found: (row: number, column: number, value: number) => void): void {
  for (let row = 0; row + 1 < cells.starts.length; row++) {
    for (let at = cells.starts[row]; at < cells.starts[row + 1]; at++) found(row, cells.columns[at], cells.values[at]);
  }
}

import { indexIn } from './sets.ts';

/** A sparse matrix by rows: the filled columns of row r are columns[starts[r], starts[r + 1]), ascending. */
export interface Cells {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Adds up what falls into the same cell. */
export interface Sums {
  readonly add: (row: number, column: number, value: number) => void;
  readonly cells: () => Cells;
}

/** Up to here a matrix is filled whole, which is twice as fast as sorting entries; articles have a few hundred cells. */
const mostWhole = 1 << 20;

export function makeSums(rows: number, columns: number): Sums {
  return rows * columns <= mostWhole ? wholeSums(rows, columns) : sparseSums(rows, columns);
}

export function wholeSums(rows: number, columns: number): Sums {
  const sums = new Float64Array(rows * columns);
  const cells = () => {
    const starts = new Uint32Array(rows + 1);
    const filled: number[] = [];
    for (let row = 0; row < rows; row++) {
      for (let at = row * columns; at < (row + 1) * columns; at++) if (sums[at] > 0) filled.push(at);
      starts[row + 1] = filled.length;
    }
    const values = new Float64Array(filled.length);
    const places = new Uint32Array(filled.length);
    for (let at = 0; at < filled.length; at++) {
      values[at] = sums[filled[at]];
      places[at] = filled[at] % columns;
    }
    return { starts, columns: places, values };
  };
  return {
    add: (row, column, value) => {
      sums[row * columns + column] += value;
    },
    cells,
  };
}

export function sparseSums(rows: number, columns: number): Sums {
  const entries: { readonly rows: number[]; readonly columns: number[]; readonly values: number[] } = {
    rows: [],
    columns: [],
    values: [],
  };
  return {
    add: (row, column, value) => {
      entries.rows.push(row);
      entries.columns.push(column);
      entries.values.push(value);
    },
    cells: () => {
      const order = orderByRow(entries.rows, rows);
      const sums = new Float64Array(columns);
      const starts = new Uint32Array(rows + 1);
      const filled: { readonly columns: number[]; readonly values: number[] } = { columns: [], values: [] };
      for (let row = 0, next = 0; row < rows; row++) {
        const touched: number[] = [];
        for (; next < order.length && entries.rows[order[next]] === row; next++) {
          const column = entries.columns[order[next]];
          if (sums[column] === 0) touched.push(column);
          sums[column] += entries.values[order[next]];
        }
        for (const column of touched.sort((a, b) => a - b)) {
          filled.columns.push(column);
          filled.values.push(sums[column]);
          sums[column] = 0;
        }
        starts[row + 1] = filled.columns.length;
      }
      return { starts, columns: Uint32Array.from(filled.columns), values: Float64Array.from(filled.values) };
    },
  };
}

/** Indexes of the entries, by row; within a row as they came. */
function orderByRow(rows: readonly number[], count: number): Uint32Array {
  const next = new Uint32Array(count + 1);
  for (const row of rows) next[row + 1]++;
  for (let row = 0; row < count; row++) next[row + 1] += next[row];
  const order = new Uint32Array(rows.length);
  rows.forEach((row, at) => {
    order[next[row]++] = at;
  });
  return order;
}

/** The value of a cell, 0 where it is empty or outside. */
export function cellAt({ starts, columns, values }: Cells, row: number, column: number): number {
  if (row < 0 || row + 1 >= starts.length) return 0;
  const at = indexIn(columns.subarray(starts[row], starts[row + 1]), column);
  return at < 0 ? 0 : values[starts[row] + at];
}

/** Calls back with each filled cell, by row, then column. */
export function eachCell(cells: Cells, found: (row: number, column: number, value: number) => void): void {
  for (let row = 0; row + 1 < cells.starts.length; row++) {
    for (let at = cells.starts[row]; at < cells.starts[row + 1]; at++) found(row, cells.columns[at], cells.values[at]);
  }
}

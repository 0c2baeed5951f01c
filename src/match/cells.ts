import { indexIn } from './sets.ts';

/** A sparse matrix by rows: the filled columns of row r are columns[starts[r], starts[r + 1]), ascending. */
export interface Cells {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float64Array;
}

/** Adds up what falls into the same cell, in the order given. @param rows Row of each entry, below `rowCount`. */
export function sumCells(
  rows: readonly number[],
  columns: readonly number[],
  values: readonly number[],
  rowCount: number,
  columnCount: number,
): Cells {
  const order = byRow(rows, rowCount);
  const sums = new Float64Array(columnCount);
  const filled = new Uint8Array(columnCount);
  const starts = new Uint32Array(rowCount + 1);
  const outColumns: number[] = [];
  const outValues: number[] = [];
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    const touched: number[] = [];
    for (; next < order.length && rows[order[next]] === row; next++) {
      const column = columns[order[next]];
      if (filled[column] === 0) touched.push(column);
      filled[column] = 1;
      sums[column] += values[order[next]];
    }
    for (const column of touched.sort((a, b) => a - b)) {
      outColumns.push(column);
      outValues.push(sums[column]);
      sums[column] = 0;
      filled[column] = 0;
    }
    starts[row + 1] = outColumns.length;
  }
  return { starts, columns: Uint32Array.from(outColumns), values: Float64Array.from(outValues) };
}

/** Indexes of the entries, by row; within a row as given. */
function byRow(rows: readonly number[], rowCount: number): Uint32Array {
  const next = new Uint32Array(rowCount + 1);
  for (const row of rows) next[row + 1]++;
  for (let row = 0; row < rowCount; row++) next[row + 1] += next[row];
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

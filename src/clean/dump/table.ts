/** Rows of neighbours that features reach back and ahead; so many rows of `missing` stand before the first block and after the last. */
export const reach = 2;
/** What a neighbour beyond the page's edge has in all columns. */
const missing = -1;

/** Features of a page's blocks, a row each. */
export interface Table {
  readonly values: Float32Array;
  readonly width: number;
  /** Blocks; the rows of padding are not counted. */
  readonly count: number;
}

export function makeTable(count: number, width: number): Table {
  const values = new Float32Array((count + 2 * reach) * width);
  values.fill(missing, 0, reach * width);
  values.fill(missing, (count + reach) * width);
  return { values, width, count };
}

/** Offset of a block's first column. */
export function rowOf(table: Pick<Table, 'width'>, block: number): number {
  return (block + reach) * table.width;
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, eachCell, sparseSums, wholeSums } from '../../src/match/cells.ts';
import { groupFamilies } from '../../src/match/family.ts';
import { finish } from '../../src/match/steps.ts';

const entries = fc.array(fc.tuple(fc.nat(6), fc.nat(8), fc.integer({ min: 1, max: 9 })), { maxLength: 60 });

test('a matrix filled whole and one of entries hold the same', () => {
  fc.assert(
    fc.property(entries, (added) => {
      const [whole, sparse] = [wholeSums(7, 9), sparseSums(7, 9)];
      for (const [row, column, value] of added) for (const sums of [whole, sparse]) sums.add(row, column, value);
      expect(finish(sparse.cells())).toEqual(finish(whole.cells()));
      eachCell(finish(whole.cells()), (row, column, value) => {
        const sum = added.reduce((total, [r, c, v]) => total + (r === row && c === column ? v : 0), 0);
        expect([value, cellAt(finish(whole.cells()), row, column)]).toEqual([sum, sum]);
      });
    }),
  );
  expect(cellAt(finish(wholeSums(7, 9).cells()), -1, 3)).toBe(0);
});

test('a matrix of more entries than it had room for holds all of them', () => {
  const sums = sparseSums(400, 300);
  for (let round = 0; round < 2; round++)
    for (let row = 0; row < 400; row++) for (let column = 0; column < 300; column += 2) sums.add(row, column, row + 1);
  const cells = finish(sums.cells());
  expect(cells.values.length).toBe(400 * 150);
  expect([cellAt(cells, 0, 0), cellAt(cells, 399, 298), cellAt(cells, 399, 299)]).toEqual([2, 800, 0]);
});

test('families do not depend on which of two equal ties is named first', () => {
  const ties = [
    { a: 0, b: 1, strength: 1 },
    { a: 1, b: 2, strength: 1 },
    { a: 0, b: 2, strength: 1 },
  ];
  expect(groupFamilies(ties.map(({ a, b, strength }) => ({ a: b, b: a, strength })))).toEqual(groupFamilies(ties));
});

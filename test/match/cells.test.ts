import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellAt, eachCell, sparseSums, wholeSums } from '../../src/match/cells.ts';
import { groupFamilies } from '../../src/match/family.ts';

const entries = fc.array(fc.tuple(fc.nat(6), fc.nat(8), fc.integer({ min: 1, max: 9 })), { maxLength: 60 });

test('a matrix filled whole and one of entries hold the same', () => {
  fc.assert(
    fc.property(entries, (added) => {
      const [whole, sparse] = [wholeSums(7, 9), sparseSums(7, 9)];
      for (const [row, column, value] of added) for (const sums of [whole, sparse]) sums.add(row, column, value);
      expect(sparse.cells()).toEqual(whole.cells());
      eachCell(whole.cells(), (row, column, value) => {
        const sum = added.reduce((total, [r, c, v]) => total + (r === row && c === column ? v : 0), 0);
        expect([value, cellAt(whole.cells(), row, column)]).toEqual([sum, sum]);
      });
    }),
  );
  expect(cellAt(wholeSums(7, 9).cells(), -1, 3)).toBe(0);
});

test('families do not depend on which of two equal ties is named first', () => {
  const ties = [
    { a: 0, b: 1, strength: 1 },
    { a: 1, b: 2, strength: 1 },
    { a: 0, b: 2, strength: 1 },
  ];
  expect(groupFamilies(ties.map(({ a, b, strength }) => ({ a: b, b: a, strength })))).toEqual(groupFamilies(ties));
});

import { describe, expect, test } from 'vitest';
import { logistic, rawScore, readTrees } from '../../src/clean/trees.ts';

// Tree 1: a <= 2 ? (b <= 0.5 ? 1 : 2) : 4, a missing goes right, b missing goes left. Tree 2: always -0.5.
const data = { features: ['a', 'b'], node: [1, 4, 0, 0, 0, 0], number: [2, 0.5, 1, 2, 4, -0.5] };

describe('trees', () => {
  const trees = readTrees(data);
  test.each([
    [[2, 0.5], 0.5],
    [[2, 0.6], 1.5],
    [[2.1, 0], 3.5],
    [[Number.NaN, 0], 3.5],
    [[0, Number.NaN], 0.5],
  ])('row %j falls into the leaf that its splits name', (row, score) => {
    expect(rawScore(trees, Float64Array.from(row))).toBe(score);
  });

  test('rows one after another are told apart by their start', () => {
    expect(rawScore(trees, Float64Array.of(9, 9, 2, 0.6), 2)).toBe(1.5);
  });

  test('weights that are cut off are refused', () => {
    expect(() => readTrees({ ...data, node: data.node.slice(0, 3), number: data.number.slice(0, 3) })).toThrow(
      RangeError,
    );
  });

  test('log-odds become probabilities', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(Math.log(3))).toBeCloseTo(0.75, 12);
  });
});

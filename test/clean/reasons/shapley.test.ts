import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addShapley } from '../../../src/clean/reasons/shapley.ts';
import { rawScore, readTrees, type Trees } from '../../../src/clean/trees.ts';

const features = ['a', 'b', 'c', 'd'];

/** A tree over four features as nested splits: `[feature, threshold, missingLeft, left, right]`, or a leaf. */
type Nested = number | readonly [number, number, boolean, Nested, Nested];

const nested = fc.letrec<{ tree: Nested }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: -8, max: 8 }),
    fc.tuple(fc.nat(3), fc.integer({ min: -2, max: 2 }), fc.boolean(), tie('tree'), tie('tree')),
  ),
})).tree;

function treesOf(all: readonly Nested[]): Trees {
  const node: number[] = [];
  const number: number[] = [];
  const write = (tree: Nested): void => {
    if (typeof tree === 'number') {
      node.push(0);
      number.push(tree);
      return;
    }
    const [feature, threshold, missingLeft, left, right] = tree;
    node.push(1 + 2 * feature + Number(missingLeft));
    number.push(threshold);
    write(left);
    write(right);
  };
  for (const tree of all) write(tree);
  return readTrees({ features, node, number });
}

const value = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(Number.NaN));
const row = fc.tuple(value, value, value, value).map((values) => Float64Array.from(values));

/** The definition: mean over all orders of what a feature changes when it joins those before it. */
function byDefinition(trees: Trees, own: Float64Array, reference: Float64Array): number[] {
  const orders = permutations([0, 1, 2, 3]);
  const sums = [0, 0, 0, 0];
  for (const order of orders) {
    const mixed = reference.slice();
    let last = rawScore(trees, mixed);
    for (const feature of order) {
      mixed[feature] = own[feature];
      const next = rawScore(trees, mixed);
      sums[feature] += (next - last) / orders.length;
      last = next;
    }
  }
  return sums;
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

describe('what features add to the score of a row', () => {
  test('is what Shapley defined, and sums to the difference of the scores', () => {
    fc.assert(
      fc.property(fc.array(nested, { minLength: 1, maxLength: 4 }), row, row, (all, own, reference) => {
        const trees = treesOf(all);
        const parts = new Float64Array(4);
        addShapley(trees, own, reference, 1, parts);
        byDefinition(trees, own, reference).forEach((part, at) => {
          expect(parts[at]).toBeCloseTo(part, 9);
        });
        const sum = parts.reduce((total, part) => total + part, 0);
        expect(sum).toBeCloseTo(rawScore(trees, own) - rawScore(trees, reference), 9);
      }),
      { seed: 602, numRuns: 300 },
    );
  });

  test('by hand: two features that only together change the score share the change', () => {
    const trees = treesOf([[0, 0.5, false, 0, [1, 0.5, false, 0, 6]]]);
    const parts = new Float64Array(4);
    addShapley(trees, Float64Array.of(1, 1, 1, 1), Float64Array.of(0, 0, 0, 0), 0.5, parts);
    expect([...parts]).toEqual([1.5, 1.5, 0, 0]);
  });
});

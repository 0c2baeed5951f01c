import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addTrees, plant, roomFor } from '../../src/clean/forest.ts';
import { highest, lowest, orderOfBits, orderOfThreshold } from '../../src/clean/ordered.ts';
import { rawScore, readTrees } from '../../src/clean/trees.ts';

const features = ['a', 'b', 'c'];
/** Values and thresholds, those among them that weights have for "0 or not" and "missing or not". */
const number = fc.oneof(
  fc.constantFrom(0, -0, 1e-35, -1e-35, 1e300, 0.5, 1, -12, 65.5),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);
const value = fc.oneof(fc.constant(Number.NaN), number.map(Math.fround));
const split = { feature: fc.nat(2), missingLeft: fc.boolean(), number };

/** A node in preorder, as weights hold it. */
type Node = readonly [code: number, number: number];
const { tree } = fc.letrec<{ tree: Node[]; split: Node[] }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    number.map((leaf): Node[] => [[0, Math.fround(leaf)]]),
    tie('split'),
  ),
  split: fc
    .record({ ...split, left: tie('tree'), right: tie('tree') })
    .map(({ feature, missingLeft, number: threshold, left, right }): Node[] => [
      [1 + 2 * feature + Number(missingLeft), threshold],
      ...left,
      ...right,
    ]),
}));

function ordersOf(row: readonly number[]): number[] {
  const bits = new Int32Array(Float32Array.from(row).buffer);
  const order = (at: number, missing: number) => (Number.isNaN(row[at]) ? missing : orderOfBits(bits[at]));
  return row.flatMap((_, at) => [order(at, highest), order(at, lowest)]);
}

/** Numbers beyond these are one, or 0. */
function isTold(one: number): boolean {
  return one === 0 || (Math.abs(one) >= 2 ** -64 && Math.abs(one) < 2 ** 32);
}

test('rows walked together get what each gets alone', () => {
  const rows = fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 4 }), rows, (nodes, table) => {
      fc.pre(table.flat().every((one) => Number.isNaN(one) || isTold(one)));
      const all = nodes.flat();
      const trees = readTrees({ features, node: all.map(([code]) => code), number: all.map(([, one]) => one) });
      const forest = plant(trees, (feature, missingLeft) => 2 * feature + Number(missingLeft));
      const starts = new Int32Array(roomFor(table.length)).map((_, at) => (at < table.length ? at * 6 : 0));
      const sums = new Float64Array(starts.length);
      addTrees(forest, Int32Array.from(table.flatMap(ordersOf)), starts, table.length, sums, 0, trees.roots.length);
      expect([...sums.subarray(0, table.length)]).toEqual(table.map((row) => rawScore(trees, Float64Array.from(row))));
    }),
  );
});

test('a float is up to a threshold where its order is', () => {
  const float = fc.float({ noNaN: true, noDefaultInfinity: true, min: Math.fround(-1e9), max: Math.fround(1e9) });
  const near = float.chain((one) =>
    fc.constantFrom(one, one + 1e-9, one - 1e-9, one * (1 + 1e-8)).map((limit) => [one, limit]),
  );
  fc.assert(
    fc.property(near, ([one, limit]) => {
      fc.pre(isTold(one) && isTold(limit));
      const [bits] = new Int32Array(Float32Array.of(one).buffer);
      expect(orderOfBits(bits) <= orderOfThreshold(limit)).toBe(one <= limit);
    }),
  );
});

test('what does not fit half an integer is refused', () => {
  const trees = readTrees({ features, node: [1, 0, 0], number: [0, 1, 2] });
  expect(() => plant(trees, () => 70_000)).toThrow(RangeError);
});

import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/clean/dump/features.ts';
import weights from '../../src/clean/dump/weights.json' with { type: 'json' };
import { rawScore, readTrees } from '../../src/clean/trees.ts';
import vectors from './dump/weights-vectors.json' with { type: 'json' };

describe.each(['first', 'second'] as const)('the %s model of dumps', (name) => {
  test('scores as LightGBM does, to a millionth', () => {
    const trees = readTrees(weights[name]);
    const { rows, scores } = vectors[name];
    expect(rows.length).toBe(scores.length);
    rows.forEach((row, at) => {
      expect(Math.abs(rawScore(trees, Float32Array.from(row)) - scores[at])).toBeLessThan(1e-6);
    });
  });

  test('asks for features that exist', () => {
    for (const feature of weights[name].features) expect(placeOf(feature)).toBeTypeOf('number');
  });
});

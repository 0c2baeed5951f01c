import { describe, expect, test } from 'vitest';
import { chooseByExpectedF1 } from '../../src/clean/dump/choose.ts';
import { labelPage } from '../../src/clean/index.ts';
import { parseText } from '../../src/read/text.ts';
import { casesOf } from '../cases.ts';
import { dumpFacts } from '../dump-facts.ts';

describe('roles of the blocks of dumps', () => {
  const cases = casesOf('dump').filter(({ subject }) => subject === 'roles');
  test.each(cases)('$name', async ({ input, expected }) => {
    const listing = labelPage(parseText(input, dumpFacts)).map(({ role, text }) => `${role.padEnd(12)} ${text}\n`);
    await expect(listing.join('')).toMatchFileSnapshot(expected);
  });
});

describe('choosing by expected F1', () => {
  test('keeps a page that is hard throughout', () => {
    const scores = chooseByExpectedF1(Float64Array.of(0.4, 0.38, 0.41, 0.02), [50, 40, 60, 50]);
    expect(Array.from(scores, (score) => score >= 0.5)).toEqual([true, true, true, false]);
  });

  test('never keeps nothing', () => {
    expect(chooseByExpectedF1(Float64Array.of(0.01, 0.02), [5, 5]).some((score) => score >= 0.5)).toBe(true);
  });

  test('scores keep the order of the probabilities', () => {
    const scores = chooseByExpectedF1(Float64Array.of(0.9, 0.1, 0.6, 0.3), [10, 10, 10, 10]);
    expect([...scores.keys()].sort((a, b) => scores[b] - scores[a])).toEqual([0, 2, 3, 1]);
  });
});

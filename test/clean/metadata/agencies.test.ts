import { expect, test } from 'vitest';
import { agencies } from '../../../src/clean/lexicons/agencies.ts';
import { agenciesIn, agencyNamed, mayNameAgency } from '../../../src/clean/metadata/agency-names.ts';

test('at least sixty agencies, each named once', () => {
  expect(agencies.length).toBeGreaterThanOrEqual(60);
  expect(new Set(agencies.map(({ name }) => name)).size).toBe(agencies.length);
});

test('no name or mark means two agencies', () => {
  const owners = new Map<string, string>();
  for (const { name, names, marks } of agencies) {
    for (const spelling of new Set([
      ...names.map((one) => one.toLowerCase()),
      ...marks.map((mark) => `mark ${mark}`),
    ])) {
      expect(owners.get(spelling) ?? name, spelling).toBe(name);
      owners.set(spelling, name);
    }
  }
});

test('every spelling is found again, alone and inside a line', () => {
  for (const { name, names, marks } of agencies) {
    for (const spelling of [...names, ...marks]) {
      expect(agencyNamed(spelling)?.name, spelling).toBe(name);
      expect(mayNameAgency(`(${spelling})`), spelling).toBe(true);
    }
  }
});

test('case tells marks from words', () => {
  expect(agencyNamed('map')).toBeNull();
  expect(agencyNamed('MAP')?.name).toBe('MAP');
  expect(agenciesIn('the ap and a reuters of its own')).toEqual([]);
  expect(agenciesIn('The Associated Press and AFP').map(({ agency }) => agency.name)).toEqual(['AP', 'AFP']);
});

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { standardRules } from '../../src/clean/rules/index.ts';
import { wholePageRules } from '../../src/clean/whole-page.ts';

const id = /(?:rule: |\['\w+', |asBody\(block, )'([a-z]+(?:-[a-z]+)+)'/gu;

test.each(['head.ts', 'structure.ts', 'other-stories.ts', 'second-candidate.ts'])(
  'every label of %s says what it looks for',
  (file) => {
    const source = readFileSync(fileURLToPath(new URL(`../../src/clean/${file}`, import.meta.url)), 'utf8');
    const ids = [...source.matchAll(id)].map(([, name]) => name);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.filter((name) => wholePageRules[name] === undefined)).toEqual([]);
  },
);

test('no two rules have one id, and none says "such" of what stands elsewhere', () => {
  const ids = [...standardRules.map((rule) => rule.id), ...Object.keys(wholePageRules)];
  expect(ids.filter((one, at) => ids.indexOf(one) !== at)).toEqual([]);
  expect(standardRules.filter(({ says }) => /\bsuch a\b/u.test(says))).toEqual([]);
});

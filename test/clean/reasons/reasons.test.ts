import { describe, expect, test } from 'vitest';
import dumpWeights from '../../../src/clean/dump/weights.json' with { type: 'json' };
import htmlWeights from '../../../src/clean/html/weights.json' with { type: 'json' };
import { inquire } from '../../../src/clean/reasons/contributions.ts';
import { reasonsOf } from '../../../src/clean/reasons/index.ts';
import { lookAt } from '../../../src/clean/reasons/looks.ts';
import { referencesOf } from '../../../src/clean/reasons/references.ts';
import { tellerOf, wordingOf } from '../../../src/clean/reasons/words.ts';
import { scoreBlocks } from '../../../src/clean/score.ts';
import type { Page } from '../../../src/model.ts';
import { parseHtml } from '../../../src/read/html.ts';
import { parseText } from '../../../src/read/text.ts';

const about = { id: 'a', path: 'a', record: {}, source: { bytes: 1, encoding: 'utf-8', from: 'html' as const } };
const prose = (n: number) =>
  `The harbour board met ${n} times this week, and each time it found no answer to the question of the third quay.`;
const paragraphs = [2, 3, 4, 5, 6, 7].map(prose);
const html = parseHtml(
  `<title>Third quay waits</title><nav class="menu"><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav>
  <main><article class="article-body"><h1>Third quay waits</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></main>
  <aside class="related"><h3>Related</h3><ul><li><a href="/x">Ferry fares go up again</a><li><a href="/y">Bridge shut</a></ul></aside>
  <footer><p>Copyright Harbour Times, all rights reserved.</p></footer>`,
  { ...about, maxDepth: 512 },
);
const dump = parseText(
  [
    'News',
    'Sport',
    'Third quay waits',
    ...paragraphs,
    'Related stories',
    'Ferry fares go up again',
    '© 2031 Harbour Times',
  ].join('\n\n'),
  { ...about, maxDepth: 512 },
);
const pages: readonly (readonly [string, Page])[] = [
  ['HTML', html],
  ['dump', dump],
];

/** Features that the page's own scores make, told in words. */
describe.each([
  ['html', htmlWeights],
  ['text', dumpWeights],
] as const)('words for %s', (from, { first, second }) => {
  const names = [...new Set([...first.features, ...second.features])];

  test('every feature of the shipped weights has some', () => {
    expect(names.filter((name) => wordingOf(name, from) === null)).toEqual([]);
  });

  test('they say something for any value, a missing one too', () => {
    const tell = tellerOf(from);
    for (const name of names) {
      for (const value of [Number.NaN, -3, 0, 0.25, 1, 40]) {
        expect([name, tell(name).says(value)]).toEqual([name, expect.stringMatching(/^\S.*\S$/u)]);
        expect(tell(name).says(value)).not.toMatch(/NaN|undefined|Infinity/u);
      }
    }
  });
});

test('a feature that nobody has given words is told by its name', () => {
  expect(wordingOf('brandNew', 'html')).toBeNull();
  expect(tellerOf('html')('brandNew')).toMatchObject({ family: 'other' });
  expect(tellerOf('html')('brandNew').says(0.5)).toBe('the feature "brandNew" (0.50)');
});

test.each([
  ['html', 'link', 0.87, '87 % of its text is in links'],
  ['html', 'length', Math.log1p(312), '312 characters long'],
  ['html', 'link-1', 1, 'the block above it: 100 % of its text is in links'],
  ['html', 'link+2', Number.NaN, 'there is no block two below it'],
  ['html', 'in-aside', 1, 'stands in <aside>'],
  ['html', 'odds+1', 0, 'the first look gave the block below it 0.50'],
  ['html', 'fromHeading', Number.NaN, 'nothing known: heading above'],
  ['text', 'says:readMore', 2, 'wording of read more at its start or end'],
  ['text', 'p:probability@-2', 0.25, 'the first look gave the block two above it 0.25'],
  ['text', 'says:related@+1', 3, 'the block below it: wording of related and nothing else'],
] as const)('%s %s of %d is told as "%s"', (from, feature, value, says) => {
  expect(tellerOf(from)(feature).says(value)).toBe(says);
});

test('a block is compared with kept and dropped blocks of the page, half and half', () => {
  const references = referencesOf(Array.from({ length: 100 }, (_, at) => at % 10 === 0));
  const weight = (from: 'kept' | 'dropped') =>
    references.reduce((sum, one) => sum + ((one.block % 10 === 0) === (from === 'kept') ? one.weight : 0), 0);
  expect(weight('kept')).toBeCloseTo(0.5, 12);
  expect(weight('dropped')).toBeCloseTo(0.5, 12);
  expect(referencesOf([true])).toEqual([{ block: 0, weight: 1 }]);
  expect(referencesOf([])).toEqual([]);
});

describe.each(pages)('reasons on a page of %s', (_, page) => {
  const scores = scoreBlocks(page);
  const of = reasonsOf(page, scores);

  test('sum to the score less that of the blocks it is compared with', () => {
    const sight = lookAt(page);
    const inquiry = inquire(
      sight,
      Array.from(sight.positions, (position) => scores[position] >= 0.5),
    );
    sight.positions.forEach((position, block) => {
      const { parts, raw, base } = inquiry.contributions(block);
      const sum = [...parts.values()].reduce((total, { part }) => total + part, 0);
      expect(sum).toBeCloseTo(raw - base, 9);
      const told = of(position)?.families.reduce((total, { part }) => total + part, 0);
      expect(told).toBeCloseTo(raw - base, 9);
    });
  });

  test('are the same whenever they are asked for', () => {
    const again = reasonsOf(page, scores);
    const backwards = page.blocks.map((_block, at) => page.blocks.length - 1 - at);
    for (const at of backwards) expect(again(at)).toEqual(of(at));
  });

  test('speak for what is kept and against what is dropped', () => {
    const sums = page.blocks.map((_block, at) => of(at)?.families.reduce((sum, { part }) => sum + part, 0) ?? 0);
    const kept = sums.filter((_sum, at) => scores[at] >= 0.5);
    const dropped = sums.filter((_sum, at) => scores[at] < 0.5);
    expect(kept.length).toBeGreaterThan(4);
    expect(dropped.length).toBeGreaterThan(3);
    expect(Math.min(...kept)).toBeGreaterThan(Math.max(...dropped));
  });

  test('strongest first, each at most once, none of no weight', () => {
    for (let at = 0; at < page.blocks.length; at++) {
      const parts = of(at)?.strongest.map(({ part }) => Math.abs(part)) ?? [];
      expect(parts).toEqual([...parts].sort((a, b) => b - a));
      expect(Math.min(1, ...parts)).toBeGreaterThanOrEqual(0.1);
    }
  });

  // Dumps give up hopeless blocks after some of the trees, and say .01 of them all.
  test('with nothing left out, the score is the score; without neighbours it lies between 0 and 1', () => {
    const sight = lookAt(page);
    const inquiry = inquire(
      sight,
      Array.from(sight.positions, (position) => scores[position] >= 0.5),
    );
    sight.positions.forEach((position, block) => {
      const difference = Math.abs(inquiry.without(block, () => false) - sight.probability[block]);
      expect(difference).toBeLessThan(sight.probability[block] <= 0.01 ? 0.1 : 1e-9);
      const score = of(position)?.scoreWithoutNeighbours ?? -1;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    });
  });
});

test('blocks that no model judges have none', () => {
  const page = parseHtml('<p>—</p><p>Only one sentence stands here.</p>', { ...about, maxDepth: 512 });
  const of = reasonsOf(page, scoreBlocks(page));
  expect(of(0)).toBeNull();
  expect(of(1)?.strongest).toEqual([]);
});

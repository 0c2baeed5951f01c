import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge, type Made, page, paragraph, removals, story } from './pages.ts';

/** Pages of few outlets, made of few texts: much repeats, in many ways. */
const texts = Array.from({ length: 6 }, (_, at) => paragraph(at, at));
const piece = fc.record({ text: fc.constantFrom(...texts), score: fc.constantFrom(0.5, 0.7, 0.95) });
const made = fc
  .record({
    pieces: fc.array(piece, { maxLength: 4 }),
    own: fc.nat({ max: 5 }),
    outlet: fc.constantFrom('Harbour Times', 'Coast Daily', null),
  })
  .map(({ pieces, own, outlet }) => page([...story(20 + own, own), ...pieces], { outlet }));

test('the order of pages changes nothing', () => {
  const pages = fc
    .array(made, { minLength: 3, maxLength: 12 })
    .chain((given) =>
      fc.record({ given: fc.constant(given), shuffled: fc.shuffledSubarray(given, { minLength: given.length }) }),
    );
  let removed = 0;
  fc.assert(
    fc.property(pages, ({ given, shuffled }) => {
      const byPage = new Map<Made, string[]>(removals(judge(shuffled)).map((found, at) => [shuffled[at], found]));
      const found = removals(judge(given));
      removed += found.flat().length;
      expect(given.map((one) => byPage.get(one))).toEqual(found);
    }),
    { numRuns: 200, seed: 1 },
  );
  expect(removed).toBeGreaterThan(100);
});

test('pages that are given twice count once', () => {
  fc.assert(
    fc.property(fc.array(made, { minLength: 3, maxLength: 12 }), (pages) => {
      expect(removals(judge([...pages, ...pages])).slice(0, pages.length)).toEqual(removals(judge(pages)));
    }),
    { numRuns: 100, seed: 2 },
  );
});

test('no word is lost: what is not a paragraph any more stands in removed', () => {
  fc.assert(
    fc.property(fc.array(made, { minLength: 3, maxLength: 12 }), (pages) => {
      judge(pages).forEach(({ paragraphs, removed, text }, at) => {
        const all = [...paragraphs, ...removed].sort((one, other) => one.lines[0] - other.lines[0]);
        expect(all.map((one) => one.text)).toEqual(pages[at].article.paragraphs.map((one) => one.text));
        expect(text).toBe(paragraphs.map((one) => one.text).join('\n\n'));
      });
    }),
    { numRuns: 100, seed: 3 },
  );
});

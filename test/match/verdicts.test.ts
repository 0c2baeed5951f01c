import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signArticle } from '../../src/fingerprint/index.ts';
import { type Comparison, compareSignatures, matchSignatures } from '../../src/match/index.ts';
import { finish } from '../../src/match/steps.ts';
import type { Signature } from '../../src/model.ts';
import { defaults } from '../../src/settings.ts';
import { articleOf, summaryOf } from './articles.ts';

const root = join(import.meta.dirname, '../../fixtures/match');
const cases = readdirSync(root).flatMap((verdict) =>
  readdirSync(join(root, verdict)).map((name) => ({ verdict, name, folder: join(root, verdict, name) })),
);

function readSide(folder: string, side: 'a' | 'b') {
  return articleOf(side, readFileSync(join(folder, `${side}.txt`), 'utf8'));
}

function sign(folder: string): [Signature, Signature] {
  return [signArticle(readSide(folder, 'a')), signArticle(readSide(folder, 'b'))];
}

function compare(signatures: [Signature, Signature]): Comparison {
  return finish(compareSignatures(signatures, [null, null], defaults));
}

test.each(cases)('$verdict: $name', async ({ verdict, folder }) => {
  const comparison = compare(sign(folder));
  expect(comparison.verdict ?? 'none').toBe(verdict);
  const shown = {
    verdict: comparison.verdict,
    passages: comparison.passages.map(({ a, b, kind }) => `${a.lines[0]} ~ ${b.lines[0]} ${kind}`),
    evidence: comparison.evidence.map(({ says }) => says),
  };
  await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
});

test.each(cases)('$verdict: $name is the same the other way round', ({ folder }) => {
  const [a, b] = sign(folder);
  const one = compare([a, b]);
  expect(compare([b, a])).toEqual(one);
  const swapped = compare([
    { ...a, id: 'b' },
    { ...b, id: 'a' },
  ]);
  expect(swapped).toMatchObject({ verdict: one.verdict, contained: { a: one.contained.b, b: one.contained.a } });
  expect(swapped.score).toBeCloseTo(one.score, 5);
});

describe('all cases in one archive', () => {
  const articles = cases.flatMap(({ verdict, name, folder }) =>
    (['a', 'b'] as const).map((side) => ({ ...readSide(folder, side), id: `${verdict}/${name}/${side}` })),
  );
  // The cases that are made from one story would all be one family.
  const apart = articles.filter(({ id }) => !/retyped|round-up|two-paragraphs|new-lead/u.test(id));
  const run = (order: typeof apart) =>
    matchSignatures(
      order.map((article) => signArticle(article)),
      order.map(summaryOf),
      defaults,
    );
  const found = run(apart);

  test('pairs are those of the folders', () => {
    const copies = found.pairs.filter(({ verdict }) => verdict !== 'common-source' && verdict !== 'boilerplate');
    expect(copies.map(({ a, b, verdict }) => `${a} ${b} ${verdict}`).sort()).toMatchInlineSnapshot(`
      [
        "copy/german-quotation-marks/a copy/german-quotation-marks/b copy",
        "copy/new-head-and-byline/a copy/new-head-and-byline/b copy",
        "copy/new-head-and-byline/a excerpt/live-blog/a copy",
        "copy/new-head-and-byline/a excerpt/live-blog/b excerpt",
        "copy/new-head-and-byline/a excerpt/merged-wires/a copy",
        "copy/new-head-and-byline/a excerpt/merged-wires/b excerpt",
        "copy/new-head-and-byline/b excerpt/live-blog/a copy",
        "copy/new-head-and-byline/b excerpt/live-blog/b excerpt",
        "copy/new-head-and-byline/b excerpt/merged-wires/a copy",
        "copy/new-head-and-byline/b excerpt/merged-wires/b copy",
        "copy/trimmed-tail/a copy/trimmed-tail/b copy",
        "copy/trimmed-tail/a rewrite/reworded/a copy",
        "copy/trimmed-tail/a rewrite/reworded/b rewrite",
        "copy/trimmed-tail/b rewrite/reworded/a copy",
        "copy/trimmed-tail/b rewrite/reworded/b rewrite",
        "excerpt/live-blog/a excerpt/live-blog/b excerpt",
        "excerpt/live-blog/a excerpt/merged-wires/a copy",
        "excerpt/live-blog/a excerpt/merged-wires/b excerpt",
        "excerpt/live-blog/b excerpt/merged-wires/a excerpt",
        "excerpt/live-blog/b excerpt/merged-wires/b excerpt",
        "excerpt/merged-wires/a excerpt/merged-wires/b excerpt",
        "rewrite/reworded/a rewrite/reworded/b rewrite",
      ]
    `);
  });

  test('the order of documents changes nothing', () => {
    expect(run([...apart].reverse())).toEqual(found);
    expect(run([...apart].sort((one, other) => one.text.length - other.text.length))).toEqual(found);
  });
});

import { describe, expect, test } from 'vitest';
import { signArticle } from '../../src/fingerprint/index.ts';
import { matchSignatures } from '../../src/match/index.ts';
import type { Article } from '../../src/model.ts';
import { defaults } from '../../src/settings.ts';
import { articleOf, summaryOf } from './articles.ts';
import { article, stories, teasers } from './columns.ts';

function match(articles: readonly Article[]) {
  return matchSignatures(
    articles.map((one) => signArticle(one)),
    articles.map(summaryOf),
    defaults,
  );
}

const copies = (articles: readonly Article[]) =>
  match(articles).pairs.flatMap(({ a, b, verdict }) =>
    verdict === 'boilerplate' || verdict === 'common-source' ? [] : [`${a} ${b} ${verdict}`],
  );

describe('papers of one publisher that print the same column', () => {
  test('have not copied each other', () => {
    const pair = [article('a', stories[0], 'Lower Town Echo'), article('b', stories[1], 'Upper Town Echo')];
    expect(copies(pair)).toEqual([]);
    const [{ verdict, evidence }] = match(pair).pairs;
    expect(verdict).toBe('boilerplate');
    expect(evidence.map(({ name }) => name)).toContain('headlines-elsewhere');
  });

  test('have where the story is the same under another headline', () => {
    const retold = { ...stories[0], title: 'Captain will have no medal for rescue of eleven' };
    expect(copies([article('a', stories[0], 'Lower Town Echo'), article('b', retold, 'Upper Town Echo')])).toEqual([
      'a b copy',
    ]);
  });

  test('are not doubted where no headline is known', () => {
    const untitled = stories
      .slice(0, 2)
      .map((story, at) => articleOf(`${at}`, [...story.text, ...teasers].join('\n\n')));
    expect(copies(untitled)).toHaveLength(1);
  });
});

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

describe('a list of short lines that two pages print', () => {
  const prices = Array.from({ length: 24 }, (_, at) => `Herring box ${at + 1}: ${at + 3} crowns`);
  const untitled = (id: string, at: number, lines: readonly string[]) =>
    articleOf(id, [...stories[at].text, ...lines].join('\n\n'), { outlet: `Outlet ${id}` });

  test('makes no copies of stories that have prose of their own', () => {
    const pair = [untitled('a', 0, prices), untitled('b', 1, prices)];
    expect(copies(pair)).toEqual([]);
    const [{ verdict, evidence }] = match(pair).pairs;
    expect(verdict).toBe('boilerplate');
    expect(evidence.map(({ name }) => name)).toContain('short-lines');
  });

  test('is a copy where it is all that either says', () => {
    const bare = (id: string) => articleOf(id, prices.join('\n\n'), { outlet: `Outlet ${id}` });
    expect(copies([bare('a'), bare('b')])).toEqual(['a b copy']);
  });

  test('does not hide a story that is copied with it', () => {
    expect(copies([untitled('a', 0, prices.slice(0, 12)), untitled('b', 0, prices.slice(0, 12))])).toEqual([
      'a b copy',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { signArticle } from '../src/fingerprint/index.ts';
import { finish } from '../src/match/steps.ts';
import type { Article } from '../src/model.ts';
import { findCopies } from '../src/pipeline.ts';
import { defaults } from '../src/settings.ts';
import { withoutStanding } from '../src/standing.ts';
import { articleOf, summaryOf } from './match/articles.ts';
import { article, stories, teasers } from './match/columns.ts';

const match = (articles: readonly Article[]) => findCopies(eachOf(articles), defaults);

async function* eachOf(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}

describe('what one outlet prints under story after story', () => {
  const own = stories.map((story, at) => article(`own-${at}`, story, 'Salt Coast News'));

  test('makes no copies of its stories', async () => {
    expect((await match(own)).pairs).toEqual([]);
  });

  test('leaves paragraphs their numbers', async () => {
    const late = { ...stories[3], text: [...teasers.slice(0, 2), ...stories[3].text] };
    const reprint = articleOf('reprint', stories[3].text.join('\n\n'), {
      outlet: 'Inland Post',
      title: stories[3].title,
    });
    const { pairs: found } = await match([
      ...own.slice(0, 3),
      article('late', late, 'Salt Coast News', teasers.slice(2)),
      reprint,
    ]);
    expect(found.map(({ a, b }) => `${a} ${b}`)).toEqual(['late reprint']);
    expect(found[0].passages.map(({ a, b }) => [a.paragraph, b.paragraph])).toEqual([
      [2, 0],
      [3, 1],
      [4, 2],
    ]);
  });

  test('has neither words nor hash any more', () => {
    const left = finish(withoutStanding(own.map(signArticle), own.map(summaryOf)));
    const alone = signArticle(article('alone', stories[0], 'Salt Coast News', []));
    expect(left[0].words).toEqual(alone.words);
    expect([...left[0].paragraphs]).toEqual([...alone.paragraphs, ...teasers.map(() => 0)]);
  });

  test('is told as boilerplate where no outlet is known', async () => {
    const others = own.map((one) => ({ ...one, outlet: null }));
    expect((await match(others)).pairs.every(({ verdict }) => verdict === 'boilerplate')).toBe(true);
  });
});

import type { Article } from '../src/model.ts';

/** A record as `clean` writes it, of an English text that was never cleaned: each paragraph is kept. */
export function recordOf(id: string, paragraphs: readonly string[], facts: Pick<Article, 'outlet' | 'title'>): Article {
  return {
    version: 1,
    type: 'article',
    id,
    path: `${id}.txt`,
    url: null,
    outlet: facts.outlet,
    title: facts.title,
    standfirst: null,
    byline: null,
    published: null,
    language: 'en',
    dateline: null,
    agencies: [],
    text: paragraphs.join('\n\n'),
    paragraphs: paragraphs.map((text, index) => ({ text, lines: [2 * index + 1, 2 * index + 1], quoted: 0 })),
    removed: [],
    source: { bytes: 0, encoding: 'utf-8', from: 'text' },
    problems: [],
  };
}

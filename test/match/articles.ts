import type { AgencyMention, Article, ArticleSummary } from '../../src/model.ts';

/** An article as `clean` writes it, of paragraphs with a blank line between. */
export function articleOf(id: string, text: string, facts: Partial<Article> = {}): Article {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph, index) => ({ text: paragraph, lines: [2 * index + 1, 2 * index + 1] as const, quoted: 0 }));
  return {
    version: 1,
    type: 'article',
    id,
    path: `${id}.txt`,
    url: null,
    outlet: null,
    title: null,
    standfirst: null,
    byline: null,
    published: null,
    language: null,
    dateline: null,
    agencies: [],
    text: paragraphs.map((paragraph) => paragraph.text).join('\n\n'),
    paragraphs,
    removed: [],
    source: { bytes: 0, encoding: 'utf-8', from: 'text' },
    problems: [],
    ...facts,
  };
}

export function summaryOf({ text, paragraphs, removed, ...rest }: Article): ArticleSummary {
  const words = text.split(/\s+/u).length;
  return { ...rest, paragraphCount: paragraphs.length, removedCount: removed.length, words };
}

export function mention(name: string, evidence: AgencyMention['evidence'], line = 1): AgencyMention {
  return { name, evidence, line };
}

import type { Article, RemovedBlock } from '../model.ts';
import type { Evidence } from './evidence.ts';
import { archiveRules } from './rules.ts';
import type { Trace } from './trace.ts';

/** What is needed of a trace once evidence is found. */
export type Tag = Pick<Trace, 'key' | 'before' | 'scores'>;

/** The article without what evidence says is not its own; that stands in `removed`, where it stood on the page. */
export function applyEvidence(article: Article, tag: Tag, evidence: Evidence): Article {
  const removals = evidence.get(tag.key);
  if (removals === undefined) return article;
  const removed: RemovedBlock[] = [];
  let copied = 0;
  article.paragraphs.forEach(({ text, lines }, at) => {
    const rule = removals.get(at);
    if (rule === undefined) return;
    const { id, kind } = archiveRules[rule];
    removed.push(...article.removed.slice(copied, tag.before[at]));
    removed.push({ kind, lines, rule: id, score: tag.scores[at] / 1000, text });
    copied = tag.before[at];
  });
  const paragraphs = article.paragraphs.filter((_, at) => !removals.has(at));
  return {
    ...article,
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    paragraphs,
    removed: [...removed, ...article.removed.slice(copied)],
  };
}

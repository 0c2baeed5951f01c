import { hash } from 'node:crypto';
import type { Article } from './model.ts';

/** Hex digits of the suffix that tells articles with one id apart. */
const suffixDigits = 12;

/**
 * What makes two records with one id the same article: all that is known of it, but not the file it stood in. The text is hashed
 * first: as JSON it takes four times as long.
 */
export function contentHash({ id, url, outlet, title, byline, published, text }: Article): string {
  const content = JSON.stringify([id, url, outlet, title, byline, published, hash('sha256', text)]);
  return hash('sha256', content).slice(0, suffixDigits);
}

/** An article's id and content hash, and whatever else is kept of it. */
export interface Identified {
  readonly id: string;
  readonly hash: string;
}

/**
 * Distinct ids for articles that may share one: `<id>~<hash>` for each of those that do, from what they say and not from
 * their order, and the id as it is for all others. Articles that are alike in id and content must have been left out before.
 *
 * @returns ids in the order of the articles.
 */
export function distinctIds(articles: readonly Identified[]): string[] {
  const counts = new Map<string, number>();
  for (const { id } of articles) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = articles.map(({ id, hash }) => (counts.get(id) === 1 ? id : `${id}~${hash}`));
  const unique = new Set(ids).size === ids.length;
  return unique ? ids : distinctIds(articles.map(({ hash }, index) => ({ id: ids[index], hash })));
}

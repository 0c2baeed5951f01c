import type { Article } from './model.ts';
import { ndjsonFormat } from './report/article/ndjson.ts';

/**
 * A cleaned article as it is handed on: as a record, or as the line of NDJSON that it waited as. What is asked of every article
 * is at hand either way.
 */
export interface Delivery extends Pick<Article, 'id' | 'path' | 'problems'> {
  readonly article: () => Article;
  /** Its line of NDJSON, text or UTF-8, with the line feed. */
  readonly line: () => string | Uint8Array;
}

export function deliver(article: Article): Delivery {
  const { id, path, problems } = article;
  return { id, path, problems, article: () => article, line: () => ndjsonFormat.write(article) };
}

/** @param line as `Delivery.line` gave it. */
export function deliverLine(
  { id, path, problems }: Pick<Delivery, 'id' | 'path' | 'problems'>,
  line: Buffer,
): Delivery {
  return { id, path, problems, article: () => JSON.parse(line.toString()), line: () => line };
}

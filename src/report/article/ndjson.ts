import { toJson } from '../escape.ts';
import type { ArticleFormat } from './index.ts';

/** One article record a line. */
export const ndjsonFormat: ArticleFormat = {
  extension: '.ndjson',
  opening: '',
  separator: '',
  closing: '',
  write: (article) => `${toJson(article)}\n`,
};

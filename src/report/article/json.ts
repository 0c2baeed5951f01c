import { toJson } from '../escape.ts';
import type { ArticleFormat } from './index.ts';

/** One array of article records, a record a line. */
export const jsonFormat: ArticleFormat = {
  extension: '.json',
  opening: '[\n',
  separator: ',\n',
  closing: '\n]\n',
  write: (article) => toJson(article),
};

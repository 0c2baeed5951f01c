import { toJson } from '../escape.ts';
import type { ArticleFormat } from './index.ts';

/** One article record a line; then the problems, so that `clean … | report -` tells all that `report …` does. */
export const ndjsonFormat: ArticleFormat = {
  extension: '.ndjson',
  opening: '',
  separator: '',
  closing: '',
  write: (article) => `${toJson(article)}\n`,
  writesLines: true,
  writeProblem: (problem) => `${toJson(problem)}\n`,
};

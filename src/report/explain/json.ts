import { toJson } from '../escape.ts';
import type { ExplainFormat } from './index.ts';

/** One object a document: its facts and blocks, each with its reasons. */
export const explainJson: ExplainFormat = {
  tellsAll: true,
  opening: '',
  separator: '',
  closing: '',
  write: (explanation) => `${toJson({ version: 1, type: 'explanation', ...explanation })}\n`,
};

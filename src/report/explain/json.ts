import { toJson } from '../escape.ts';
import type { Explanation } from './index.ts';

/** One object a document: its facts and blocks. */
export function explainJson(explanation: Explanation): string {
  return `${toJson({ version: 1, type: 'explanation', ...explanation })}\n`;
}

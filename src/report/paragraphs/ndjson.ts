import type { ParagraphFindings } from '../../model.ts';
import { toJson } from '../escape.ts';

/** One record a line: paragraphs, then problems. */
export function* paragraphNdjson({ paragraphs, problems }: ParagraphFindings): Generator<string> {
  for (const record of [...paragraphs, ...problems]) yield `${toJson(record)}\n`;
}

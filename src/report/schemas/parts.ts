import { z } from 'zod';
import type { AgencyMention, Problem, SourceFacts } from '../../model.ts';

/** What several records are made of. */
export const version = z.literal(1);
export const share = z.number().min(0).max(1);
export const line = z.int().min(1);
export const count = z.int().min(0);
export const lines = z
  .tuple([line, line])
  .readonly()
  .describe('first and last line in the file as it was read, 1-based, inclusive');
export const text = z.string();
export const maybe = text.nullable();
export const hash = text.regex(/^[0-9a-f]{16}$/u).describe('hash of all words in order');
export const first = z.strictObject({ article: text, published: text, evidence: text }).nullable();

export const problem = z
  .strictObject({
    version,
    type: z.literal('problem'),
    path: text,
    line: line.nullable(),
    code: text.regex(/^[A-Z_]+$/u),
    message: text,
  })
  .describe('Something that went wrong with an input') satisfies z.ZodType<Problem>;

export const agency = z.strictObject({
  name: text,
  evidence: z.enum(['dateline', 'byline', 'credit', 'notice', 'metadata']),
  line,
}) satisfies z.ZodType<AgencyMention>;

export const source = z.strictObject({
  bytes: count,
  encoding: text,
  from: z.enum(['html', 'text', 'ndjson', 'json', 'warc']),
}) satisfies z.ZodType<SourceFacts>;

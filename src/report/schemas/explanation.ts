import { z } from 'zod';
import { removedKinds } from '../../model.ts';
import type { Explanation } from '../explain/index.ts';
import { line, lines, maybe, share, source, text, version } from './parts.ts';

const odds = z.number().describe('log-odds');
const reason = z.strictObject({
  says: text.describe('a phrase with the value'),
  about: text.describe('what the feature looks at'),
  feature: text,
  value: z.number().nullable().describe('null where the feature is missing'),
  part: odds.describe('log-odds that it adds; negative speaks against the story'),
});

const reasons = z.strictObject({
  strongest: z.array(reason),
  families: z
    .array(z.strictObject({ about: text, part: odds }))
    .describe('what kinds of features add, strongest first'),
  base: odds.describe('log-odds of the blocks that it is compared with'),
  neighbours: odds.describe('log-odds that its neighbours add'),
  scoreWithoutNeighbours: share,
});

const block = z.strictObject({
  lines,
  role: z.enum(['body', ...removedKinds]),
  rule: text.describe('id of the rule that decided, or `model`'),
  says: maybe.describe('what the rule looks for; null where the score decided'),
  score: share.describe('probability that the block belongs to the story'),
  element: maybe.describe('the elements around it, outermost first; null where there is no markup'),
  reasons: reasons.nullable().describe('null for blocks that no model judged, and beyond the first 2,000'),
  text,
});

const fact = z.strictObject({
  name: text,
  value: maybe.describe('null where nothing that was said would do'),
  source: text.describe('who says so; empty where that is not known'),
  others: z.array(z.strictObject({ value: text, source: text })),
});

const fields = z.strictObject({
  id: text,
  path: text,
  source,
  facts: z.array(fact),
  blocks: z.array(block),
  line: line.nullable().describe('the line that was asked about; null for the whole file'),
}) satisfies z.ZodType<Explanation>;

export const explanation = fields
  .extend({ version, type: z.literal('explanation') })
  .describe('Why each block of a page was kept or dropped, as `copydesk explain` writes it');

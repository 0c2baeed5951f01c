import { z } from 'zod';
import { type Family, type Pair, verdicts } from '../../model.ts';
import { count, first, line, lines, maybe, share, text, version } from './parts.ts';

const copyVerdicts = ['copy', 'excerpt', 'rewrite'] as const;
const side = z.strictObject({ paragraph: count.describe('counts from 0'), lines });

export const pair = z
  .strictObject({
    version,
    type: z.literal('pair'),
    a: text,
    b: text,
    verdict: z.enum(verdicts),
    score: share.describe('ranks pairs of all verdicts on one scale'),
    contained: z.strictObject({ a: share, b: share }).describe("share of each one's words found in the other"),
    quoted: share.describe('share of the shared words that stand inside quotations'),
    passages: z.array(
      z.strictObject({
        a: side,
        b: side,
        kind: z.enum(['verbatim', 'edited', 'rewritten', 'quotation']),
        score: share,
      }),
    ),
    evidence: z.array(z.strictObject({ name: text, value: z.number(), says: text })),
  })
  .describe('Two articles that share text') satisfies z.ZodType<Pair>;

export const family = z
  .strictObject({
    version,
    type: z.literal('family'),
    id: text,
    origin: z.strictObject({ agency: maybe, article: maybe, evidence: z.array(text) }),
    first,
    members: z.array(
      z.strictObject({
        id: text,
        path: text,
        outlet: maybe,
        title: maybe,
        published: maybe,
        verdict: z.enum(copyVerdicts),
        coverage: share.describe("share of its words that stand in the family's reference text"),
        credit: z.enum(['given', 'missing', 'altered', 'unknown']),
        line: line.nullable(),
      }),
    ),
    crowded: z
      .int()
      .min(1)
      .optional()
      .describe(
        'members like so many articles that they were compared with the closest alone; absent where all pairs are told',
      ),
  })
  .describe('Articles that were made from one text') satisfies z.ZodType<Family>;

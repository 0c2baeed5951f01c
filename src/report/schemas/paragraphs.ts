import { z } from 'zod';
import type { ParagraphFamily } from '../../model.ts';
import { count, first, hash, lines, maybe, share, text, version } from './parts.ts';

export const paragraphFamily = z
  .strictObject({
    version,
    type: z.literal('paragraph-family'),
    id: hash,
    text: text.describe('as the first of its exact printings has it'),
    words: z.int().min(1),
    quoted: share.describe('share of its words inside quotation marks'),
    quotation: z.boolean().describe('little stands outside the quotation marks'),
    outlets: z.int().min(2).describe('different outlets; an article that names none counts as one'),
    first,
    printings: z.array(
      z.strictObject({
        article: text,
        path: text,
        outlet: maybe,
        title: maybe,
        published: maybe,
        agencies: z.array(text).describe('agencies that the article names'),
        paragraph: count.describe('counts from 0'),
        lines,
        kind: z.enum(['exact', 'edited', 'part']).describe('part: within a longer paragraph'),
        shared: share.describe("share of the family's text that stands here"),
      }),
    ),
  })
  .describe('A paragraph that several outlets printed') satisfies z.ZodType<ParagraphFamily>;

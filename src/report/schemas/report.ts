import { z } from 'zod';
import type { Counts } from '../summary.ts';
import { family, pair } from './pair.ts';
import { paragraphFamily } from './paragraphs.ts';
import { count, problem, version } from './parts.ts';

const counts = z.strictObject({
  articles: count,
  outlets: count,
  blocks: count.describe('all blocks of the inputs'),
  removed: count.describe('blocks that were taken out as boilerplate'),
  families: count,
  pairs: count,
  problems: count,
  crowded: z
    .int()
    .min(1)
    .optional()
    .describe(
      'articles like so many others that each was compared with the closest alone; absent where all pairs are told',
    ),
}) satisfies z.ZodType<Counts>;

export const report = z
  .strictObject({
    version,
    type: z.literal('report'),
    counts,
    pairs: z.array(pair),
    families: z.array(family),
    problems: z.array(problem),
  })
  .describe('A whole report, as `copydesk report --format json` writes it');

export const paragraphReport = z
  .strictObject({
    version,
    type: z.literal('paragraph-report'),
    counts: z.strictObject({ articles: count, outlets: count, paragraphs: count, problems: count }),
    paragraphs: z.array(paragraphFamily),
    problems: z.array(problem),
  })
  .describe('A whole report, as `copydesk report --by paragraph --format json` writes it');

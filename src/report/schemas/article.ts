import { z } from 'zod';
import { type Article, removedKinds } from '../../model.ts';
import { agency, lines, maybe, problem, share, source, text, version } from './parts.ts';

const forms = ['heading', 'item', 'quote', 'preformatted', 'row', 'caption'] as const;

const paragraph = z.strictObject({
  text,
  lines,
  quoted: share.describe('share of the words inside quotation marks'),
  form: z.enum(forms).optional(),
  level: z.int().min(0).max(6).optional(),
  inline: text.optional().describe('inline markup as HTML, where it differs from the text'),
  list: z
    .strictObject({ ordered: z.boolean(), depth: z.int().min(1), continues: z.literal(true).optional() })
    .optional()
    .describe('place in a list; `continues` goes on with the last item of its depth'),
  cell: z
    .strictObject({ row: z.int().min(0), column: z.int().min(0), header: z.literal(true).optional() })
    .optional()
    .describe('place in a table; a row lower than the last begins another'),
});

const removed = z.strictObject({ kind: z.enum(removedKinds), lines, rule: text, score: share, text });

export const article = z
  .strictObject({
    version,
    type: z.literal('article'),
    id: text,
    path: text,
    url: maybe,
    outlet: maybe,
    title: maybe,
    standfirst: maybe,
    byline: maybe,
    published: maybe.describe('ISO 8601 date, or time with its zone where stated'),
    modified: text.optional().describe('when it was last changed, as `published`; absent where not stated'),
    section: text.optional().describe('what the outlet files it under; absent where not stated'),
    language: maybe.describe('BCP 47 primary tag'),
    dateline: z.strictObject({ place: text, agency: maybe }).nullable(),
    agencies: z.array(agency),
    text: text.describe('the paragraphs, with a blank line between two'),
    paragraphs: z.array(paragraph),
    removed: z.array(removed),
    source,
    problems: z.array(problem),
  })
  .describe('A cleaned article, as `copydesk clean` writes it') satisfies z.ZodType<Article>;

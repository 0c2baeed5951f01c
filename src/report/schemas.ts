import { z } from 'zod';
import {
  type Article,
  type Family,
  type Fingerprint,
  type Pair,
  type ParagraphFamily,
  type Problem,
  removedKinds,
  verdicts,
} from '../model.ts';

const version = z.literal(1);
const share = z.number().min(0).max(1);
const line = z.int().min(1);
const lines = z
  .tuple([line, line])
  .readonly()
  .describe('first and last line in the file as it was read, 1-based, inclusive');
const text = z.string();
const maybe = text.nullable();
const forms = ['heading', 'item', 'quote', 'preformatted', 'row', 'caption'] as const;
const copyVerdicts = ['copy', 'excerpt', 'rewrite'] as const;

const first = z.strictObject({ article: text, published: text, evidence: text }).nullable();
const base64 = /^[A-Za-z0-9+/]*={0,2}$/u;
const hash = text.regex(/^[0-9a-f]{16}$/u).describe('hash of all words in order');

const problem = z
  .strictObject({
    version,
    type: z.literal('problem'),
    path: text,
    line: line.nullable(),
    code: text.regex(/^[A-Z_]+$/u),
    message: text,
  })
  .describe('Something that went wrong with an input') satisfies z.ZodType<Problem>;

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

const agency = z.strictObject({
  name: text,
  evidence: z.enum(['dateline', 'byline', 'credit', 'notice', 'metadata']),
  line,
});

const article = z
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
    source: z.strictObject({
      bytes: z.int().min(0),
      encoding: text,
      from: z.enum(['html', 'text', 'ndjson', 'json', 'warc']),
    }),
    problems: z.array(problem),
  })
  .describe('A cleaned article, as `copydesk clean` writes it') satisfies z.ZodType<Article>;

const side = z.strictObject({ paragraph: z.int().min(0).describe('counts from 0'), lines });

const pair = z
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

const family = z
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

const paragraphFamily = z
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
        paragraph: z.int().min(0).describe('counts from 0'),
        lines,
        kind: z.enum(['exact', 'edited', 'part']).describe('part: within a longer paragraph'),
        shared: share.describe("share of the family's text that stands here"),
      }),
    ),
  })
  .describe('A paragraph that several outlets printed') satisfies z.ZodType<ParagraphFamily>;

const numbers = z
  .strictObject({ element: z.literal('uint32le'), base64: text.regex(base64) })
  .describe('unsigned 32-bit numbers, the lowest byte first');

const fingerprint = z
  .strictObject({
    version,
    type: z.literal('fingerprint'),
    id: text,
    path: text,
    outlet: maybe,
    published: maybe,
    language: maybe,
    shingleWords: z.int().min(1),
    paragraphs: z.array(
      z.strictObject({
        lines,
        words: z.int().min(0),
        hash: hash.nullable(),
        features: numbers.describe('hashes of consecutive words, a sorted set of unsigned 32-bit numbers'),
        unquoted: numbers.describe('those features that hold no quoted word'),
      }),
    ),
  })
  .describe('The fingerprint of an article') satisfies z.ZodType<Fingerprint>;

const ranges = z.array(z.strictObject({ text, changed: z.boolean() }));
const shown = z.strictObject({
  lines,
  runs: ranges.describe('the text in runs of words that the other side has, or lacks'),
});
const compared = z.strictObject({
  id: text,
  path: text,
  outlet: maybe,
  title: maybe,
  published: maybe,
  agencies: z.array(agency),
});

const comparison = z
  .strictObject({
    version,
    type: z.literal('comparison'),
    a: compared,
    b: compared,
    pair: pair.nullable(),
    rows: z.array(
      z.strictObject({
        kind: z.enum(['verbatim', 'edited', 'rewritten', 'quotation']).nullable(),
        score: share.nullable(),
        a: shown.nullable(),
        b: shown.nullable(),
      }),
    ),
  })
  .describe('Two articles side by side, as `copydesk compare` writes them');

/** The records of the NDJSON contract; `schemas/<name>.schema.json` is made from them, and the types of `model.ts` must fit them. */
export const recordSchemas = {
  article,
  pair,
  family,
  'paragraph-family': paragraphFamily,
  fingerprint,
  comparison,
  problem,
} as const;

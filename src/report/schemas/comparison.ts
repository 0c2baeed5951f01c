import { z } from 'zod';
import { pair } from './pair.ts';
import { agency, lines, maybe, share, text, version } from './parts.ts';

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

export const comparison = z
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

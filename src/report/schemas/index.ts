import { article } from './article.ts';
import { comparison } from './comparison.ts';
import { explanation } from './explanation.ts';
import { fingerprint } from './fingerprint.ts';
import { family, pair } from './pair.ts';
import { paragraphFamily } from './paragraphs.ts';
import { problem } from './parts.ts';
import { paragraphReport, report } from './report.ts';

/** Every record that is written; `schemas/<name>.schema.json` is made from them, and the types of `model.ts` must fit them. */
export const recordSchemas = {
  article,
  pair,
  family,
  'paragraph-family': paragraphFamily,
  fingerprint,
  comparison,
  explanation,
  report,
  'paragraph-report': paragraphReport,
  problem,
} as const;

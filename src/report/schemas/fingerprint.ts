import { z } from 'zod';
import type { Fingerprint } from '../../model.ts';
import { count, hash, lines, maybe, text, version } from './parts.ts';

const base64 = /^[A-Za-z0-9+/]*={0,2}$/u;

const numbers = z
  .strictObject({ element: z.literal('uint32le'), base64: text.regex(base64) })
  .describe('unsigned 32-bit numbers, the lowest byte first');

export const fingerprint = z
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
        words: count,
        hash: hash.nullable(),
        features: numbers.describe('hashes of consecutive words, a sorted set of unsigned 32-bit numbers'),
        unquoted: numbers.describe('those features that hold no quoted word'),
      }),
    ),
  })
  .describe('The fingerprint of an article') satisfies z.ZodType<Fingerprint>;

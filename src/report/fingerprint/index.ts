import type { Fingerprint } from '../../model.ts';
import { toJson } from '../escape.ts';

/** The formats of `fingerprint`: one record to its text. To add one: its line. */
export const fingerprintFormats = {
  ndjson: (fingerprint: Fingerprint) => `${toJson(fingerprint)}\n`,
} as const;

export type FingerprintFormat = keyof typeof fingerprintFormats;

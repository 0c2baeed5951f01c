import type { Findings } from '../model.ts';
import { toJson } from './escape.ts';

/** One record a line: pairs, then families, then problems. */
export function* ndjsonReport({ pairs, families, problems }: Findings): Generator<string> {
  for (const records of [pairs, families, problems]) {
    for (const record of records) yield `${toJson(record)}\n`;
  }
}

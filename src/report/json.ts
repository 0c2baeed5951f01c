import type { Findings } from '../model.ts';
import { toJson } from './escape.ts';
import { countsOf } from './summary.ts';

/** One object: counts, and the records of `ndjson` in three arrays, a record a line. */
export function* jsonReport(findings: Findings): Generator<string> {
  yield `{"version":1,"type":"report","counts":${toJson(countsOf(findings))}`;
  for (const name of ['pairs', 'families', 'problems'] as const) {
    yield `,\n"${name}":[`;
    yield* jsonItems(findings[name]);
    yield ']';
  }
  yield '}\n';
}

/** The items of a JSON array, one a line. */
export function* jsonItems(records: Iterable<unknown>): Generator<string> {
  let separator = '\n';
  for (const record of records) {
    yield separator + toJson(record);
    separator = ',\n';
  }
}

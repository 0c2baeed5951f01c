import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { describePage } from '../../../src/clean/metadata/index.ts';
import type { Dateline, DeclaredBySource, Role } from '../../../src/model.ts';
import { labelled } from './pages.ts';

/** One invented article with what must be said of its origin; `agencies` as "name evidence", in the order of output. */
interface Case {
  readonly id: string;
  readonly blocks: readonly (readonly [Role, string])[];
  readonly declared?: DeclaredBySource;
  readonly agencies: readonly string[];
  readonly dateline: Dateline | null;
  readonly why?: string;
}

const cases: Case[] = readFileSync(new URL('../../../fixtures/metadata/attribution.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function attribution({ blocks, declared }: Case): { agencies: string[]; dateline: Dateline | null } {
  const { page, blocks: lines } = labelled(blocks, declared);
  const { agencies, dateline } = describePage(page, lines);
  return { agencies: agencies.map(({ name, evidence }) => `${name} ${evidence}`), dateline };
}

test.each(cases)('$id', (one) => {
  expect(attribution(one)).toEqual({ agencies: one.agencies, dateline: one.dateline });
});

test('precision .99 and recall .97 over the whole set', () => {
  const found = cases.map((one) => ({ wanted: new Set(one.agencies), said: attribution(one).agencies }));
  const right = found.flatMap(({ wanted, said }) => said.filter((mention) => wanted.has(mention))).length;
  expect(right / found.flatMap(({ said }) => said).length).toBeGreaterThanOrEqual(0.99);
  expect(right / found.flatMap(({ wanted }) => [...wanted]).length).toBeGreaterThanOrEqual(0.97);
});

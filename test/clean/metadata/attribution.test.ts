import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanPage } from '../../../src/clean/index.ts';
import { describePage } from '../../../src/clean/metadata/index.ts';
import type { Dateline, DeclaredBySource, Role } from '../../../src/model.ts';
import { parseText } from '../../../src/read/text.ts';
import { defaults } from '../../../src/settings.ts';
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
  expectGood(cases.map((one) => ({ wanted: new Set(one.agencies), said: attribution(one).agencies })));
});

function expectGood(
  found: readonly { readonly wanted: ReadonlySet<string>; readonly said: readonly string[] }[],
): void {
  const right = found.flatMap(({ wanted, said }) => said.filter((mention) => wanted.has(mention))).length;
  expect(right / found.flatMap(({ said }) => said).length).toBeGreaterThanOrEqual(0.99);
  expect(right / found.flatMap(({ wanted }) => [...wanted]).length).toBeGreaterThanOrEqual(0.97);
}

/**
 * Whole dumps in some thirty languages, as they come in: labels are worked out too. They were written before any rule was
 * made for them. What was found of the first 256 then was right in all cases, and 74 % of what was to be found; of the
 * later 89, written once those were mended, again all right, and 70 %; of 122 with names that are words too (`hard-`), all right
 * and 77 %.
 */
describe('whole dumps', () => {
  interface Dump {
    readonly id: string;
    readonly text: string;
    readonly agencies: readonly string[];
  }
  const dumps: Dump[] = readFileSync(
    new URL('../../../fixtures/metadata/attribution-dumps.ndjson', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  function named({ id, text }: Dump): string[] {
    const source = { bytes: Buffer.byteLength(text), encoding: 'utf-8', from: 'text' } as const;
    const page = parseText(text, { id, path: id, record: {}, source, maxDepth: defaults.maxDepth });
    return [...new Set(cleanPage(page).agencies.map(({ name }) => name))].sort();
  }

  const found = dumps.map((dump) => ({ dump, wanted: new Set(dump.agencies), said: named(dump) }));

  test('at least 150 of them, a fifth with nothing to be found', () => {
    expect(dumps.length).toBeGreaterThanOrEqual(150);
    expect(dumps.filter(({ agencies }) => agencies.length === 0).length).toBeGreaterThanOrEqual(dumps.length / 5);
  });

  test.each(found)('$dump.id: nobody else is named', ({ wanted, said }) => {
    expect(said.filter((name) => !wanted.has(name))).toEqual([]);
  });

  test('precision .99 and recall .97', () => {
    expectGood(found);
  });
});

import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { settingsSchema } from '../../src/cli/settings-schema.ts';
import { jsonReport } from '../../src/report/json.ts';
import { recordSchemas } from '../../src/report/schemas/index.ts';
import { defaults, wordKnobs } from '../../src/settings.ts';
import { other, reprint, wire } from '../cli/stories.ts';
import { workspace } from '../cli/workspace.ts';
import { findings } from './findings.ts';

const named = { ...recordSchemas, settings: settingsSchema };

describe('the schemas that ship are those of the code', () => {
  test.each(Object.entries(named))('%s', async (name, schema) => {
    const json = { $id: `https://copydesk.example/schemas/${name}.schema.json`, ...z.toJSONSchema(schema) };
    await expect(`${JSON.stringify(json, null, 2)}\n`).toMatchFileSnapshot(`../../schemas/${name}.schema.json`);
  });
});

const ajv = new Ajv2020({ allErrors: true, strict: false });
const validators = Object.fromEntries(
  Object.entries(named).map(([name, schema]) => [name, ajv.compile(z.toJSONSchema(schema))]),
);

function errorsOf(record: { readonly type: string }): unknown {
  const validate = validators[record.type];
  return validate(record) ? [] : validate.errors;
}

test('real output fits them', () => {
  const { run } = workspace({
    'in/wire.txt': wire,
    'in/reprint.txt': reprint,
    'in/page.html': page,
    'in/void.txt': '',
  });
  const records = ['clean', 'report'].flatMap((command) =>
    run(
      [command, 'in', '--format', 'ndjson', '--include', 'common-source,boilerplate'].slice(
        0,
        command === 'clean' ? 4 : 6,
      ),
    )
      .stdout.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  );
  for (const args of [
    ['report', 'in', '--by', 'paragraph', '--format', 'ndjson'],
    ['fingerprint', 'in'],
    ['compare', 'in/wire.txt', 'in/reprint.txt', '--format', 'json'],
    ['compare', 'in/wire.txt', 'in/page.html', '--format', 'json'],
    ['explain', 'in/wire.txt', '--format', 'json'],
    ['explain', 'in/page.html:2', '--format', 'json'],
  ]) {
    for (const line of run(args).stdout.split('\n').filter(Boolean)) records.push(JSON.parse(line));
  }
  for (const by of ['article', 'paragraph'])
    records.push(JSON.parse(run(['report', 'in', '--by', by, '--format', 'json']).stdout));
  expect(new Set(records.map(({ type }) => type))).toEqual(new Set(Object.keys(recordSchemas)));
  for (const record of records) expect(errorsOf(record)).toEqual([]);
});

test('invented findings fit them', () => {
  for (const record of [...findings.pairs, ...findings.families, ...findings.problems])
    expect(errorsOf(record)).toEqual([]);
  for (const crowded of [undefined, 1200]) {
    const written = [...jsonReport({ ...findings, crowded })].join('');
    expect(errorsOf(JSON.parse(written))).toEqual([]);
  }
});

test('a settings file with every setting at its default fits', () => {
  const words = Object.fromEntries(
    Object.entries(wordKnobs).flatMap(([name, { value }]) => (value === null ? [] : [[name, value]])),
  );
  expect(validators.settings({ $schema: 'x', include: ['common-source'], ...defaults, ...words })).toBe(true);
  expect(validators.settings({ surprise: 1 })).toBe(false);
});

const page = `<!doctype html><html lang="en"><head><title>Frost</title></head><body><nav><a href="/">Home</a></nav><article><h1>Frost</h1>
<p>${other.split('\n\n')[1]}</p><h2>Losses</h2><ul><li>${other.split('\n\n')[2]}</li></ul></article></body></html>`;

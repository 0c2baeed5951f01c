import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));
const importPattern = /^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*'([^']+)'|\bimport\('([^']+)'\)/gmu;
const stages = ['read', 'clean', 'archive', 'fingerprint', 'match', 'report'];
const flow = ['pipeline.ts', 'index.ts'];
const shared = ['model.ts', 'errors.ts', 'settings.ts', 'language'];

interface Import {
  /** File below `src/`. */
  readonly from: string;
  /** File below `src/`, or the name of a package. */
  readonly to: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();
const imports = files.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const found = [...readFileSync(join(src, from), 'utf8').matchAll(importPattern)].map(
    ([, fixed, lazy]) => fixed ?? lazy,
  );
  return found.map((to) => ({ from, to: to.startsWith('.') ? relative(src, join(src, dirname(from), to)) : to }));
}

/** `read` for `read/html.ts`, `model.ts` for itself. */
function partOf(file: string): string {
  return file.split('/')[0];
}

function isModel(file: string): boolean {
  return ['model', 'model.ts'].includes(partOf(file));
}

function importersOf(...packages: readonly string[]): string[] {
  return [
    ...new Set(
      imports
        .filter(({ to }) => packages.some((name) => to === name || to.startsWith(`${name}/`)))
        .map(({ from }) => from),
    ),
  ];
}

test('the files are there to be looked at', () => {
  expect(files.length).toBeGreaterThan(50);
  expect(imports.length).toBeGreaterThan(100);
});

test('the model imports itself alone; errors.ts and settings.ts nothing but it', () => {
  const wrong = imports.filter(
    ({ from, to }) => (isModel(from) || ['errors.ts', 'settings.ts'].includes(from)) && !isModel(to),
  );
  expect(wrong).toEqual([]);
});

test('all others take the records from model.ts', () => {
  const wrong = imports.filter(({ from, to }) => partOf(to) === 'model' && !isModel(from));
  expect(wrong).toEqual([]);
});

describe('a stage imports what is shared and itself, never a sister', () => {
  test.each(stages)('%s', (stage) => {
    const own = imports.filter(({ from, to }) => partOf(from) === stage && to.endsWith('.ts'));
    expect(own.filter(({ to }) => ![stage, ...shared].includes(partOf(to)))).toEqual([]);
  });

  test('language imports the model and itself', () => {
    const own = imports.filter(({ from, to }) => partOf(from) === 'language' && to.endsWith('.ts'));
    expect(own.filter(({ to }) => !['language', 'model.ts'].includes(partOf(to)))).toEqual([]);
  });
});

test('nothing but the commands imports the commands', () => {
  expect(imports.filter(({ from, to }) => partOf(from) !== 'cli' && partOf(to) === 'cli')).toEqual([]);
});

test('the flow imports stages and what is shared', () => {
  const top = files.filter((file) => !file.includes('/') && !shared.includes(file));
  expect(flow.filter((file) => !top.includes(file))).toEqual([]);
  const own = imports.filter(({ from, to }) => top.includes(from) && to.endsWith('.ts'));
  expect(own.filter(({ to }) => ![...stages, ...shared, ...top].includes(partOf(to)))).toEqual([]);
});

describe('a package has its place', () => {
  test.each([
    [['commander'], /^cli\//u],
    [['cli-progress', 'lilconfig'], /^cli\//u],
    [['chalk'], /^report\/colour\.ts$/u],
    [['string-width'], /^report\/width\.ts$/u],
    [['diff'], /^report\//u],
    [['string-similarity'], /^(?:clean\/metadata\/|match\/headline\.ts$)/u],
    [['cheerio', 'cheerio-select', 'htmlparser2', 'domhandler'], /^(?:read|clean)\//u],
    [['iconv-lite', 'encoding-sniffer', 'ignore', 'tinyglobby'], /^read\//u],
    [['node:fs', 'fs', 'node:fs/promises'], /^(?:read\/|cli\/(?:main|output)\.ts$|(?:jobs|workers)\.ts$)/u],
    [['node:http', 'node:https', 'node:net', 'node:tls', 'node:dns', 'undici'], /^nowhere$/u],
    [['node:child_process', 'node:vm', 'node:cluster'], /^nowhere$/u],
    [['node:worker_threads'], /^(?:pipeline|pool|worker)[^/]*\.ts$/u],
  ])('%j', (packages, place) => {
    expect(importersOf(...packages).filter((file) => !place.test(file))).toEqual([]);
  });
});

test('only the commands know the process', () => {
  const knows = files.filter((file) =>
    /\bprocess\.(?:argv|env|stdout|stderr|exit|cwd|on)\b/u.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(knows.filter((file) => !/^(?:cli|read)\//u.test(file))).toEqual([]);
});

test('nothing depends on the locale, the clock or chance', () => {
  const fickle =
    /\.toLocale\w+\(|\.localeCompare\(|\bIntl\.(?!Segmenter)|\bDate\.now\(|new Date\(\)|\bMath\.random\(|\brandomUUID\b/u;
  const wrong = files.filter((file) => fickle.test(readFileSync(join(src, file), 'utf8')));
  // These tell how long it takes, and when work pauses: neither changes what comes out.
  expect(wrong.filter((file) => !['cli/progress.ts', 'pauses.ts'].includes(file))).toEqual([]);
});

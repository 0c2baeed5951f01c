import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { cleanPage } from '../src/clean/index.ts';
import type { Article, Page } from '../src/model.ts';
import { findCopies } from '../src/pipeline.ts';
import { parseText } from '../src/read/text.ts';
import { defaults } from '../src/settings.ts';
import { copydesk, recordsOf, root } from './command.ts';
import { pagesOf } from './read-file.ts';

const files = ['fixtures/articles', 'fixtures/demo'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /\.(?:html?|txt|ndjson|gz)$/u.test(name) && !name.endsWith('expected.txt'))
    .sort(),
);
const dumps = files.filter((name) => name.endsWith('.txt'));
const pages = files.filter((name) => /\.html?$/u.test(name));
const slugs = readdirSync(join(root, 'fixtures/articles')).sort();

/** A text as a dump of its own. */
function dumpOf(text: string): Page {
  const source = { bytes: Buffer.byteLength(text), encoding: 'utf-8', from: 'text' } as const;
  return parseText(text, { id: 'a', path: 'a', record: {}, source, maxDepth: defaults.maxDepth });
}

function textOf(path: string): string {
  const bytes = readFileSync(join(root, path));
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8');
}

/** Every visible character with its count, sorted, so that order and white space count for nothing. */
function charactersOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of texts.join('').replaceAll(/[\s\p{Cc}]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function textsOf(article: Article): string[] {
  return [...article.paragraphs, ...article.removed].map(({ text }) => text);
}

/** Text that a browser would have laid out, without what never shows. */
function visibleText(html: string): string {
  const unseen = new Set(['head', 'script', 'style', 'noscript', 'template', 'textarea', 'select', 'svg']);
  const open: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag(name) {
      if (unseen.has(name)) open.push(name);
    },
    onclosetag(name) {
      if (open.at(-1) === name) open.pop();
    },
    ontext(part) {
      if (open.length === 0) text += part;
    },
  });
  parser.end(html);
  return text;
}

describe('cleaning twice gives the same', () => {
  test.each(slugs)('%s', (slug) => {
    const text = readFileSync(join(root, 'fixtures/articles', slug, 'expected.txt'), 'utf8').trimEnd();
    expect(cleanPage(dumpOf(text)).text).toBe(text);
  });
});

describe('every character of a dump is accounted for, and in its place', () => {
  test.each(dumps)('%s', async (path) => {
    const text = textOf(path);
    for (const page of await pagesOf(join(root, path))) {
      expect(
        page.blocks
          .map((block) => block.text)
          .join('')
          .replaceAll(/\s/gu, ''),
      ).toBe(text.replaceAll(/\s/gu, ''));
      expect(charactersOf(textsOf(cleanPage(page)))).toEqual(charactersOf([text]));
    }
  });
});

describe('every visible character of a page is accounted for', () => {
  test.each(pages)('%s', async (path) => {
    const bytes = readFileSync(join(root, path));
    const charset = /charset="?([\w-]+)/iu.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8';
    const wanted = charactersOf([visibleText(iconv.decode(bytes, charset))]);
    for (const page of await pagesOf(join(root, path))) {
      const found = charactersOf(textsOf(cleanPage(page)));
      const lost = [...wanted].filter(([character, count]) => (found.get(character) ?? 0) < count);
      expect(lost).toEqual([]);
    }
  });
});

describe('lines point at the text', () => {
  test.each(dumps)('%s', async (path) => {
    const lines = textOf(path).split(/\r\n|\r|\n/u);
    for (const page of await pagesOf(join(root, path))) {
      for (const {
        text,
        lines: [first, last],
      } of page.blocks) {
        const there = lines
          .slice(first - 1, last)
          .join('')
          .replaceAll(/\s/gu, '');
        expect(there).toContain(text.replaceAll(/\s/gu, ''));
      }
    }
  });
});

/** One file of each kind that a person would pipe. */
const piped = [
  'fixtures/articles/record-with-html/input.ndjson',
  'fixtures/demo/coast-daily/ferry.html.gz',
  'fixtures/demo/exports/records.ndjson',
  'fixtures/demo/harbour-times/ferry-strike.html',
  'fixtures/demo/lowland-gazette/n310304.htm',
  'fixtures/demo/radio-vaucrest/criee.txt',
  'fixtures/demo/valley-post/0412.txt',
];

test.each(piped)('standard input gives what the file gives: %s', (path) => {
  const anonymous = ({ stdout }: { stdout: string }) =>
    recordsOf<Article>(stdout, 'article').map(({ id: _, path: __, ...article }) => article);
  const fromFile = anonymous(copydesk(['clean', path, '--format', 'ndjson']));
  expect(fromFile.length).toBeGreaterThan(0);
  expect(anonymous(copydesk(['clean', '-', '--format', 'ndjson'], readFileSync(join(root, path))))).toEqual(fromFile);
});

test.each(['clean', 'report'])('%s gives the same bytes with one worker and two', (command) => {
  const [one, two] = ['1', '2'].map((workers) =>
    copydesk([command, 'fixtures/demo', '--format', 'ndjson', '--workers', workers]),
  );
  expect(one).toMatchObject({ status: 0, stdout: expect.stringContaining('export-0001') });
  expect(two).toEqual(one);
});

test('the order of arguments changes nothing', () => {
  const folders = readdirSync(join(root, 'fixtures/demo')).map((name) => `fixtures/demo/${name}`);
  const forth = copydesk(['report', ...folders, '--format', 'ndjson']);
  expect(forth).toMatchObject({ status: 0, stdout: expect.stringContaining('export-0001') });
  expect(copydesk(['report', ...folders.reverse(), '--format', 'ndjson'])).toEqual(forth);
});

test('the order of articles changes nothing', async () => {
  const articles = recordsOf<Article>(copydesk(['clean', 'fixtures/demo', '--format', 'ndjson']).stdout, 'article');
  const findings = await findCopies(streamOf(articles), defaults);
  expect(findings.families.length).toBeGreaterThan(0);
  const shuffled = fc.shuffledSubarray(articles, { minLength: articles.length });
  await fc.assert(
    fc.asyncProperty(shuffled, async (other) => {
      expect(await findCopies(streamOf(other), defaults)).toEqual(findings);
    }),
    { numRuns: 20, seed: 2031 },
  );
});

async function* streamOf<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

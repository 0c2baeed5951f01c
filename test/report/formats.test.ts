import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as cheerio from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article, Paragraph } from '../../src/model.ts';
import { htmlFormat } from '../../src/report/article/html.ts';
import { jsonFormat } from '../../src/report/article/json.ts';
import { markdownFormat } from '../../src/report/article/markdown.ts';
import { ndjsonFormat } from '../../src/report/article/ndjson.ts';
import { textFormat } from '../../src/report/article/text.ts';
import { workspace } from '../cli/workspace.ts';

const folder = fileURLToPath(new URL('../../fixtures/formats/every-form', import.meta.url));
const input = readFileSync(join(folder, 'input.html'), 'utf8');
/** A rule keeps the whole story, whatever the labeller makes of it. */
const clean = (format: string) => ['clean', 'input.html', '--keep', 'article', '--format', format];

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A sign that is escaped, or code, whichever comes first. */
const literal = /\\([!-/:-@[-`{-~])|(`+) ?([^\n]+?) ?\2(?!`)/gu;

/** The text of Markdown that our writer made, without its marks. */
function withoutMarks(markdown: string): string {
  const hidden: string[] = [];
  const hide = (text: string) => `\uE000${hidden.push(text) - 1}\uE001`;
  const shown = (text: string): string =>
    text.replace(/\uE000(\d+)\uE001/gu, (_all, at: string) => shown(hidden[Number(at)]));
  const bare = markdown
    .replace(/^(`{3,})\n([\s\S]*?)\n\1$/gmu, (_all, _fence, text: string) => hide(text))
    .replace(literal, (_all, sign: string | undefined, _fence, code: string) => hide(sign ?? code))
    .replace(/\]\([^)]*\)/gu, '')
    .replace(/<\/?(?:em|strong)>/gu, '')
    .replace(/^(?: *(?:[->]|\d+\.|#+) )+|^\|[ |-]*\|$/gmu, '')
    .replace(/[*[|]/gu, '');
  return shown(bare);
}

describe('a story with every form', () => {
  const files = { 'input.html': input };

  test.each([
    ['markdown', 'expected.md'],
    ['html', 'expected-html.txt'],
  ])('as %s', async (format, expected) => {
    const { stdout, stderr, status } = workspace(files).run(clean(format));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    await expect(stdout).toMatchFileSnapshot(join(folder, expected));
  });

  test('has the words of its text in every format', () => {
    const { run } = workspace(files);
    const { text, title } = JSON.parse(run(clean('ndjson')).stdout);
    const words = wordsOf(`${title} ${text}`);
    expect(words.length).toBeGreaterThan(250);
    expect(wordsOf(withoutMarks(run(clean('markdown')).stdout))).toEqual(words);
    const $ = cheerio.load(run(clean('html')).stdout);
    expect(wordsOf($('article').text())).toEqual(words);
  });

  test('has no address that a browser would run, and no element but those of a text', () => {
    const { run } = workspace(files);
    const $ = cheerio.load(run(clean('html')).stdout);
    const targets = $('article a')
      .map((_at, link) => $(link).attr('href'))
      .get();
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((target) => !target.startsWith('https://example.org/'))).toEqual([]);
    expect(run(clean('markdown')).stdout).not.toMatch(/javascript|data:/u);
    expect($('article').find('script, style, img, [onclick], [style]').length).toBe(0);
  });

  test('reads the same from a record that clean wrote', () => {
    const { run, shell } = workspace(files);
    const again = shell(
      'copydesk clean input.html --keep article --format ndjson | copydesk clean - --format markdown',
    );
    expect(again.stdout).toBe(run(clean('markdown')).stdout);
  });
});

function articleOf(paragraphs: readonly Omit<Paragraph, 'lines' | 'quoted'>[]): Article {
  return {
    version: 1,
    type: 'article',
    id: 'x',
    path: 'x',
    url: null,
    outlet: null,
    title: null,
    standfirst: null,
    byline: null,
    published: null,
    language: null,
    dateline: null,
    agencies: [],
    text: '',
    paragraphs: paragraphs.map((paragraph) => ({ lines: [1, 1], quoted: 0, ...paragraph })),
    removed: [],
    source: { bytes: 0, encoding: 'utf-8', from: 'html' },
    problems: [],
  };
}

const item = (text: string, depth: number, ordered = false, continues?: true): Omit<Paragraph, 'lines' | 'quoted'> => ({
  text,
  form: 'item',
  list: { ordered, depth, ...(continues ? { continues } : {}) },
});
const cell = (text: string, row: number, column: number, header?: true): Omit<Paragraph, 'lines' | 'quoted'> => ({
  text,
  form: 'row',
  cell: { row, column, ...(header ? { header } : {}) },
});

describe('a CI runner that prints the output obeys no line of a story', () => {
  const obeyed = /^\s*::[a-z]|##[a-z]{0,9}\[/imu;
  const paragraphs: readonly Omit<Paragraph, 'lines' | 'quoted'>[] = [
    { text: '::error::a ##[error]b ##vso[c' },
    { text: ':::error::a', inline: ':<u>:error::a</u> <code>##[error]b</code> <a href="###[x]">##</a>[c' },
    { text: 'a\n  ::error::b\n##teamcity[c', form: 'preformatted' },
    item('::error::a', 1),
    cell('##[group]a', 0, 0),
    { text: '::error::a', form: 'quote' },
    { text: '::error::a', form: 'heading' },
  ];
  const article = { ...articleOf(paragraphs), title: '::error::t', byline: '##[error]u' };

  test.each([
    ['text', textFormat],
    ['markdown', markdownFormat],
    ['html', htmlFormat],
    ['ndjson', ndjsonFormat],
    ['json', jsonFormat],
  ])('%s', (_name, format) => {
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    expect(format.write({ ...article, text })).not.toMatch(obeyed);
  });
});

describe('lists and tables of records', () => {
  test.each([
    ['a list that starts deep', [item('a', 7), item('b', 9), item('c', 7)], '- a\n  - b\n- c\n'],
    ['one that comes up further than it began', [item('a', 3), item('b', 1)], '- a\n\n- b\n'],
    ['two kinds side by side', [item('a', 1, true), item('b', 1, true), item('c', 1)], '1. a\n2. b\n\n- c\n'],
    ['an item that goes on', [item('a', 1), item('b', 2), item('c', 1, false, true)], '- a\n  - b\n\n  c\n'],
    [
      'items without a place',
      [
        { text: 'a', form: 'item' as const },
        { text: 'b', form: 'item' as const },
      ],
      '- a\n- b\n',
    ],
    ['a table without a head', [cell('a', 0, 0), cell('b', 1, 1)], '|  |  |\n| --- | --- |\n| a |  |\n|  | b |\n'],
    ['a head', [cell('a', 0, 0, true), cell('b', 1, 0)], '| a |\n| --- |\n| b |\n'],
    ['two tables', [cell('a', 1, 0), cell('b', 0, 0)], '|  |\n| --- |\n| a |\n\n|  |\n| --- |\n| b |\n'],
    ['a row that claims a cell twice', [cell('a', 0, 0), cell('b', 0, 0)], '|  |\n| --- |\n| a |\n| b |\n'],
    ['a column far out', [cell('a', 0, 5e8)], 'a\n'],
  ])('%s', (_, paragraphs, markdown) => {
    expect(markdownFormat.write(articleOf(paragraphs))).toBe(markdown);
    const $ = cheerio.load(htmlFormat.write(articleOf(paragraphs)));
    expect(wordsOf($('article').text().replaceAll('\n', ' '))).toHaveLength(paragraphs.length);
  });

  test('hostile depths and numbers of marks take no time and no stack', () => {
    const deep = articleOf(Array.from({ length: 20_000 }, (_, at) => item('a', at + 1)));
    expect(wordsOf(markdownFormat.write(deep))).toHaveLength(20_000);
    expect(htmlFormat.write(deep)).toContain('<li>a');
    for (const inline of ['<em>'.repeat(200_000), '<em>a</em>'.repeat(50_000), `${'<em><strong>'.repeat(50_000)}a`]) {
      expect(markdownFormat.write(articleOf([{ text: 'a', inline }])).length).toBeLessThan(2_000_000);
    }
    expect(markdownFormat.write(articleOf([{ text: '#'.repeat(200_000), form: 'heading' }])).length).toBe(400_005);
  });
});

test('emphasis of both kinds may begin inside a word', () => {
  const inline = 'a<em><strong>b</strong></em>c';
  expect(markdownFormat.write(articleOf([{ text: 'abc', inline }]))).toBe('a***b***c\n');
});

test('Markdown of any inline markup has the words of the text', () => {
  const word = fc.constantFrom(
    'a',
    'b2',
    ' ',
    'é',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '!',
    '#',
    '-',
    '1.',
    '|',
    '\\',
    '“',
    '.',
  );
  const leaf = fc.array(word, { maxLength: 6 }).map((words) => words.join(''));
  const tree = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(
          fc.constantFrom('em', 'strong', 'code', 'sub', 'a href="https://example.org/"'),
          tie('html'),
          tie('html'),
        )
        .map(([tag, inner, after]) => `<${tag}>${inner}</${tag.split(' ')[0]}>${after}`),
    ),
  })).html;
  fc.assert(
    fc.property(tree, (inline) => {
      const text = inline.replace(/<[^>]*>/gu, '');
      const markdown = markdownFormat.write(articleOf([{ text, inline }]));
      // Markdown has no mark for an index, so its letters join those beside it, as they do in the text.
      expect(wordsOf(withoutMarks(markdown)).join('')).toBe(wordsOf(text).join(''));
    }),
    { seed: 4, numRuns: 2000 },
  );
});

import { createHash } from 'node:crypto';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { compareArticles } from '../../src/compare.ts';
import { compareHtml } from '../../src/report/compare/html.ts';
import { oriented } from '../../src/report/compare/index.ts';
import { defaults } from '../../src/settings.ts';
import { articleOf } from '../match/articles.ts';
import { other, reprint, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const files = { 'wire.txt': wire, 'reprint.txt': reprint.replace('nine thousand', 'ten thousand'), 'other.txt': other };

test('side by side: verdict, lines, and the words that were changed', () => {
  const { stdout, stderr, status } = workspace(files).run(['compare', 'wire.txt', 'reprint.txt']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^(?:copy|excerpt|rewrite) · score [01]\.\d\d · \d+ % of A stands in B/u);
  expect(stdout).toContain('[-nine-]');
  expect(stdout).toContain('{+ten+}');
  expect(stdout).toMatch(/line 5 · verbatim.* = line 5/u);
  expect(stdout).toMatch(/line 3 · edited.* ≈ line 3/u);
  expect(stdout).toContain('= verbatim · ≈ edited');
  expect(stdout).toMatch(/line 13 · only here +│$/mu);
  expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
});

test('colour takes the place of brackets', () => {
  const { stdout } = workspace(files).run(['compare', 'wire.txt', 'reprint.txt'], { env: { FORCE_COLOR: '1' } });
  expect(stdout).not.toContain('[-');
  expect(stdout).toContain('\u001B[31mnine\u001B[39m');
});

test('the pair is that of the order asked for', () => {
  const { run } = workspace(files);
  const [forth, back] = [
    ['wire.txt', 'reprint.txt'],
    ['reprint.txt', 'wire.txt'],
  ].map((names) => JSON.parse(run(['compare', ...names, '--format', 'json']).stdout));
  expect(forth.a.id).toBe('wire.txt');
  expect(forth.pair.a).toBe('wire.txt');
  expect(back.pair.a).toBe('reprint.txt');
  expect(back.pair.contained).toEqual({ a: forth.pair.contained.b, b: forth.pair.contained.a });
});

test('markdown has a table of passages', () => {
  const { stdout } = workspace(files).run(['compare', 'wire.txt', 'reprint.txt', '--format', 'markdown']);
  expect(stdout).toMatch(/^\| line 5 \| line 5 \| verbatim \|/mu);
  expect(stdout).toMatch(/some ~~nine~~ thousand.* some \*\*ten\*\* thousand/u);
});

test('two that share nothing', () => {
  const { stdout, status } = workspace(files).run(['compare', 'wire.txt', 'other.txt']);
  expect(status).toBe(0);
  expect(stdout).toContain('The two share nothing that tells of a common text.');
});

test('two of the same name in two folders', () => {
  const { run } = workspace({ 'a/x.txt': wire, 'b/x.txt': reprint });
  const { pair } = JSON.parse(run(['compare', 'b/x.txt', 'a/x.txt', '--format', 'json']).stdout);
  expect([pair.a, pair.b]).toEqual(['b/x.txt', 'a/x.txt']);
});

test('records of one file are named with #', () => {
  const records = [wire, reprint].map((text, at) => JSON.stringify({ id: `r${at}`, text })).join('\n');
  const { run } = workspace({ 'in.ndjson': records });
  expect(JSON.parse(run(['compare', 'in.ndjson#r0', 'in.ndjson#r1', '--format', 'json']).stdout).pair.a).toBe('r0');
  const { stderr, status } = run(['compare', 'in.ndjson', 'in.ndjson#r1']);
  expect(status).toBe(2);
  expect(stderr).toContain('in.ndjson: holds 2 articles; name one of them as in.ndjson#ID');
  expect(run(['compare', 'in.ndjson#r7', 'in.ndjson#r1']).stderr).toContain("has no article 'r7'");
});

test('a file that is not there ends with 2', () => {
  const { stderr, status } = workspace(files).run(['compare', 'wire.txt', 'nowhere.txt']);
  expect(status).toBe(2);
  expect(stderr).toContain('copydesk: nowhere.txt: ');
});

test('json has the words that were changed, and both texts whole', () => {
  const { stdout } = workspace(files).run(['compare', 'wire.txt', 'reprint.txt', '--format', 'json']);
  const { rows } = JSON.parse(stdout);
  expect(rows[0]).toMatchObject({ kind: 'edited', a: { lines: [3, 3] }, b: { lines: [3, 3] } });
  const changed = ({ runs }: { runs: { text: string; changed: boolean }[] }) =>
    runs.filter((run) => run.changed).map(({ text }) => text);
  expect(changed(rows[0].a)).toEqual(['QUILLHAVEN (Reuters) -', 'nine']);
  expect(changed(rows[0].b)).toEqual(['ten']);
  expect(rows.at(-1)).toMatchObject({ kind: null, score: null, b: null });
});

test('other quotation marks, dashes and soft hyphens are no change', () => {
  const two =
    'The old rota, “which nobody liked”, was written back into the con\u00adtract – after nine nights of talk between the crews and the company.';
  const one = two.replaceAll(/[“”]/gu, '"').replace('–', '-').replace('\u00ad', '');
  const { run } = workspace({ 'a.txt': `Rota is back\n\n${one}\n`, 'b.txt': `Rota is back\n\n${two}\n` });
  const { stdout } = run(['compare', 'a.txt', 'b.txt']);
  expect(stdout).toContain('verbatim 1.00');
  expect(stdout).not.toMatch(/\[-(?!only in A)/u);
});

test('a paragraph that the other splits stands beside all its parts', () => {
  const paragraphs = wire.trim().split('\n\n');
  const merged = [...paragraphs.slice(0, 2), `${paragraphs[2]} ${paragraphs[3]}`, ...paragraphs.slice(4)].join('\n\n');
  const { run } = workspace({ 'a.txt': wire, 'b.txt': `${merged}\n` });
  const [forth, back] = [
    ['a.txt', 'b.txt'],
    ['b.txt', 'a.txt'],
  ].map((names) => JSON.parse(run(['compare', ...names, '--format', 'json']).stdout).rows);
  expect(forth).toContainEqual(
    expect.objectContaining({
      a: expect.objectContaining({ lines: [5, 7] }),
      b: expect.objectContaining({ lines: [5, 5] }),
    }),
  );
  expect(back).toContainEqual(
    expect.objectContaining({
      a: expect.objectContaining({ lines: [5, 5] }),
      b: expect.objectContaining({ lines: [5, 7] }),
    }),
  );
});

describe('html', () => {
  const pageOf = (one: string, two: string, facts = {}) => {
    const [a, b] = [articleOf('a', one), articleOf('b', two, facts)];
    return [...compareHtml(oriented(a, b, compareArticles(a, b, defaults)))].join('');
  };

  test('is one page that loads nothing, runs nothing and escapes what was scraped', () => {
    const hostile = reprint.replace('nine thousand', '<script>alert(1)</script> ten "thousand" & more');
    const page = pageOf(wire, hostile, { title: '<img src=x onerror=alert(2)>', outlet: '"><base href=x>' });
    expect(page).not.toMatch(/<(?:script|img|link|iframe|object|base)|<[a-z][^>]*\s(?:href|src|style|on\w+)=|url\(/iu);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).toContain('&lt;img src=x onerror=alert(2)&gt;');
  });

  test('goes to a file as to standard output', () => {
    const { run, read } = workspace(files);
    const { stdout } = run(['compare', 'wire.txt', 'reprint.txt', '-f', 'html']);
    expect(run(['compare', 'wire.txt', 'reprint.txt', '-f', 'html', '-o', 'both.html'])).toMatchObject({
      stdout: '',
      status: 0,
    });
    expect(read('both.html')).toBe(stdout);
  });

  test('allows its own style alone, by hash', () => {
    const page = workspace(files).run(['compare', 'wire.txt', 'reprint.txt', '-f', 'html']).stdout;
    const style = /<style>([^<]*)<\/style>/u.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;;`);
    expect(style).toContain('prefers-color-scheme: dark');
  });

  test('is read without colour: words are struck out or underlined, kinds are said', () => {
    const page = pageOf(wire, files['reprint.txt']);
    expect(page).toContain('some <del>nine</del> thousand');
    expect(page).toContain('some <ins>ten</ins> thousand');
    expect(page).toMatch(/<section class="row (?<kind>edited|rewritten)">\n<h3>\k<kind> [01]\.\d\d<\/h3>/u);
    expect(page).toMatch(/<section class="row alone">\n<h3>only here<\/h3>/u);
  });

  test('two that share nothing', () => {
    const page = workspace(files).run(['compare', 'wire.txt', 'other.txt', '-f', 'html']).stdout;
    expect(page).toContain('<h1>The two share nothing that tells of a common text.</h1>');
  });
});

test.each([20, 48, 63, 64, 80, 140])('no line is wider than %i columns, in colour or without', async (width) => {
  const { compareText } = await import('../../src/report/compare/text.ts');
  const [a, b] = [articleOf('a', wire), articleOf('b', files['reprint.txt'])];
  const comparison = oriented(a, b, compareArticles(a, b, defaults));
  for (const colours of [false, true]) {
    const lines = [...compareText(comparison, { width, colours })].join('').split('\n');
    expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
  }
});

import { describe, expect, test } from 'vitest';
import { story } from '../archive/pages.ts';
import { workspace } from './workspace.ts';

const about =
  'The Harbour Times is owned by its readers, printed on the islands, and takes no money from ferry companies.';
const html = (number: number, more = '', outlet = 'Harbour Times') =>
  `<html><head><meta property="og:site_name" content="${outlet}"></head><body><article><h1>The ${number} days of the ferry strike</h1>\n${story(
    number,
  )
    .map((text) => `<p>${text}</p>\n`)
    .join('')}${more}</article></body></html>`;
const aboutBox = `<p>${about}</p>`;

/** Four pages of one outlet with one box, one page of another outlet, and a copy of a story there. */
const archive = {
  'dumps/a/1.html': html(1, aboutBox),
  'dumps/a/2.html': html(2, aboutBox),
  'dumps/b/3.html': html(3, aboutBox),
  'dumps/b/4.html': html(4, aboutBox),
  'dumps/c/copy.html': html(1, '', 'Coast Daily'),
  'dumps/c/other.html': html(5, aboutBox, 'Coast Daily'),
};

interface Line {
  readonly id: string;
  readonly text: string;
  readonly removed: readonly { readonly rule: string; readonly text: string }[];
}

function records(ndjson: string): Line[] {
  return ndjson
    .trim()
    .split('\n')
    .map((line): Line => JSON.parse(line));
}

describe('clean of a folder', () => {
  test('removes what repeats on the pages of one outlet, and says so', () => {
    const { run } = workspace(archive);
    const found = records(run(['clean', 'dumps']).stdout);
    expect(found.map(({ id, text }) => [id, text.includes(about)])).toEqual([
      ['a/1.html', false],
      ['a/2.html', false],
      ['b/3.html', false],
      ['b/4.html', false],
      ['c/copy.html', false],
      ['c/other.html', true],
    ]);
    expect(found[0].removed.at(-1)).toMatchObject({ rule: 'archive-repeat', text: about });
  });

  test.each([
    ['--no-archive-evidence', ['--no-archive-evidence'], {}],
    ['the setting', [], { 'copydesk.config.json': '{"archiveEvidence": "off"}' }],
  ])('judges each page on its own with %s', (_, flags, settings) => {
    const { run } = workspace({ ...archive, ...settings });
    const found = records(run(['clean', 'dumps', ...flags]).stdout);
    expect(found.filter(({ text }) => text.includes(about))).toHaveLength(5);
  });

  test('gives the same for any order of arguments and any number of workers, with and without memory to wait in', () => {
    const { run } = workspace(archive);
    const whole = run(['clean', 'dumps/a', 'dumps/b', 'dumps/c', '--workers', '1']).stdout;
    const ways = [
      ['dumps/c', 'dumps/a', 'dumps/b'],
      ['dumps/b', 'dumps/c', 'dumps/a', '--workers', '3'],
      ['dumps/a', 'dumps/b', 'dumps/c', '--archive-memory', '0'],
      ['dumps/a', 'dumps/b', 'dumps/c', '--archive-memory', '20000', '--workers', '2'],
    ];
    for (const way of ways) expect(run(['clean', ...way]).stdout).toBe(whole);
  });

  test('tells a problem once, though inputs are read twice', () => {
    const { run } = workspace({ ...archive, 'dumps/d/empty.html': '' });
    const { stderr, status } = run(['clean', 'dumps', '--archive-memory', '0']);
    expect(stderr.trim().split('\n')).toEqual(['copydesk: dumps/d/empty.html: skipped, empty']);
    expect(status).toBe(3);
  });
});

test('one file, standard input and two pages of an outlet stay as they are', () => {
  const { run, read } = workspace(archive);
  expect(run(['clean', 'dumps/a/1.html']).stdout).toContain(about);
  expect(run(['clean', '-'], { input: read('dumps/a/1.html') }).stdout).toContain(about);
  const two = ['clean', 'dumps/a'];
  expect(run(two).stdout).toBe(run([...two, '--no-archive-evidence']).stdout);
});

test('report of a folder is report of what clean makes of it', () => {
  const { run, shell } = workspace(archive);
  const piped = shell('copydesk clean dumps | copydesk report - --format ndjson').stdout;
  expect(run(['report', 'dumps', '--format', 'ndjson']).stdout).toBe(piped);
  expect(piped).toContain('"verdict":"copy"');
  const pair = records(piped).find((record) => 'contained' in record);
  expect(pair).toMatchObject({ a: 'a/1.html', b: 'c/copy.html', contained: { a: 1, b: 1 } });
});

test('explain says of a record what the archive told', () => {
  const { shell } = workspace(archive);
  const { stdout } = shell('copydesk clean dumps | copydesk explain -');
  expect(stdout).toMatch(/archive-repeat: A text that stands on several otherwise different pages of\s+this outlet\./u);
});

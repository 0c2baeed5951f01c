import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseSiteFile } from '../../../src/read/site-rules/file.ts';
import { loadSiteRules } from '../../../src/read/site-rules/load.ts';
import { folderOf } from '../folder.ts';

function faultsIn(content: string): string[] {
  return parseSiteFile('tarn.example.txt', content).faults.map(({ line, says }) => `${line}: ${says}`);
}

test('directives are read with their lines; comments, blank lines and those without effect are not', () => {
  const { file, faults } = parseSiteFile(
    'tarn.example.txt',
    `\uFEFF# Tarn Echo\r
title: //h1\r

body: //article
Body: //div[@id='b']
author: //a[@rel="author"]
date: substring-after(//p[1], 'on: ')
strip: //aside
strip_id_or_class: "promo box"
prune: no
autodetect_on_failure: no
find_string: <b:x>
replace_string: <p>
replace_string(a (b): c): d): e
replace_string(gone):
http_header(user-agent): nobody
single_page_link: //a[not xpath
wrap_in(p): //x
test_url: https://tarn.example/1
# stirp: x`,
  );
  expect(faults).toEqual([]);
  expect(file).toEqual({
    name: 'tarn.example.txt',
    title: [{ line: 2, value: '//h1' }],
    body: [
      { line: 4, value: '//article' },
      { line: 5, value: "//div[@id='b']" },
    ],
    author: [{ line: 6, value: '//a[@rel="author"]' }],
    date: [{ line: 7, value: "substring-after(//p[1], 'on: ')" }],
    strip: [{ line: 8, value: '//aside' }],
    stripNames: [{ line: 9, value: 'promo box' }],
    replaced: [
      { line: 13, find: '<b:x>', put: '<p>' },
      { line: 14, find: 'a (b', put: 'c): d): e' },
      { line: 15, find: 'gone', put: '' },
    ],
    prune: false,
    autodetect: false,
  });
});

describe('what is wrong is told with its line', () => {
  test.each([
    ['//article', "1: no 'directive: value', and no comment that starts with #"],
    ['\n\nstirp: //p', "3: unknown directive 'stirp'"],
    ['body:', "1: 'body' says nothing"],
    ['body(x): //p', "1: 'body' takes no argument in brackets"],
    ['body: //p[', "1: 'body' is no XPath 1.0: unexpected the end"],
    ['prune: maybe', "1: 'prune' must be yes or no"],
    ['find_string: x\nbody: //p', "1: 'find_string' without a 'replace_string' after it"],
    ['replace_string: x', "1: 'replace_string' without a 'find_string' before it"],
    ['replace_string(): x', "1: 'replace_string()' names no text to replace"],
  ])('%j', (content, fault) => {
    expect(faultsIn(content)).toEqual([fault]);
  });

  test('up to twenty of one file', () => {
    expect(faultsIn('x\n'.repeat(100_000))).toHaveLength(20);
    expect(faultsIn('strip: //p\n'.repeat(2001))).toEqual(['2001: more than 2000 rules in one file']);
  });
});

describe('a folder', () => {
  test('is read by name; other files and folders in it are left alone', async () => {
    const folder = folderOf({
      'b.example.txt': 'body: //p',
      '.a.example.TXT': '',
      'README.md': 'x',
      'c.txt/d.txt': 'x',
    });
    const { files, faults } = await loadSiteRules(folder);
    expect(files.map(({ name }) => name)).toEqual(['.a.example.TXT', 'b.example.txt', 'c.txt']);
    expect(faults).toEqual([]);
  });

  test('that is none, and files that are too large, are faults', async () => {
    const folder = folderOf({ 'a.txt': `# ${'x'.repeat(1 << 20)}` });
    expect((await loadSiteRules(join(folder, 'nowhere'))).faults.map(({ says }) => says)).toEqual([
      'is no folder that can be read',
    ]);
    const { faults } = await loadSiteRules(folder);
    expect(faults).toEqual([{ path: join(folder, 'a.txt'), line: null, says: 'is larger than 1048576 bytes' }]);
  });
});

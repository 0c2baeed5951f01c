import { describe, expect, test } from 'vitest';
import { cleanPage, labelPage } from '../../../src/clean/index.ts';
import type { Declared, Page } from '../../../src/model.ts';
import { parsePage, type UserRule } from '../../../src/read/rules/index.ts';
import { parseSiteFile, type SiteFile } from '../../../src/read/site-rules/file.ts';

const story = 'The council voted on Monday to close the eel ladder for two winters while its walls are mended.';
const head = '<link rel="canonical" href="https://www.tarn.example/eels">';

function site(content: string, name = 'tarn.example.txt'): SiteFile {
  const { file, faults } = parseSiteFile(name, content);
  expect(faults).toEqual([]);
  return file;
}

interface Given {
  readonly rules?: readonly Partial<UserRule>[];
  readonly record?: Declared;
}

async function read(
  html: string,
  siteRules: readonly SiteFile[],
  { rules = [], record = {} }: Given = {},
): Promise<Page> {
  const source = { bytes: 1, encoding: 'utf-8', from: 'html' } as const;
  const own = rules.map((rule) => ({ id: 'r', folder: '', drop: [], keep: [], dropLines: [], keepLines: [], ...rule }));
  return parsePage('html', html, { id: 'a', path: 'a.html', record, source, maxDepth: 64 }, { rules: own, siteRules });
}

/** Each block's verdict, or `-`, and text. */
async function marks(content: string, html: string, given?: Given): Promise<string[]> {
  const { blocks } = await read(head + html, [site(content)], given);
  return blocks.map(
    ({ ruled, text }) =>
      `${ruled === undefined ? '-' : `${ruled.verdict} ${ruled.rule.split(':')[2] ?? ruled.rule}`}: ${text}`,
  );
}

describe('body', () => {
  const page = '<p>Top</p><div id="a"><p>One</p></div><div id="b"><p>Two</p></div>';

  test('keeps what it finds and drops the rest; the first alternative that finds something counts', async () => {
    expect(await marks('body: //div[@id="c"]\nbody: //div[@id="b"]\nbody: //p', page)).toEqual([
      'drop 2: Top',
      'drop 2: One',
      'keep 2: Two',
    ]);
  });

  test('may be several elements, also one inside another', async () => {
    expect(await marks('body: //div | //div/p', page)).toEqual(['drop 1: Top', 'keep 1: One', 'keep 1: Two']);
  });

  test('that finds nothing, or nothing with text, leaves the page to the labeller, unless that is forbidden', async () => {
    const left = ['-: Top', '-: One', '-: Two'];
    expect(await marks('body: //main', page)).toEqual(left);
    expect(await marks('body: //main', `${page}<main><img></main>`)).toEqual(left);
    expect(await marks('body: //main\nautodetect_on_failure: no', page)).toEqual(
      left.map((one) => one.replace('-', 'drop 1')),
    );
  });

  test('loses furniture that the labeller knows, unless nothing is to be pruned', async () => {
    const html = `${head}<div id="b"><h1>Eel ladder closes</h1><p>${story}</p><ul class="share"><li>Share</li></ul><p>${story} Twice.</p></div>`;
    const roles = async (rules: string) => labelPage(await read(html, [site(rules)])).map(({ role }) => role);
    expect(await roles('body: //div')).toEqual(['headline', 'body', 'share', 'body']);
    expect(await roles('body: //div\nprune: no')).toEqual(['body', 'body', 'body', 'body']);
  });
});

describe('strip', () => {
  test('drops what it finds with all inside, a body too', async () => {
    const page =
      '<div class="x y"><div id="b"><p>One</p></div></div><div id="b"><p>Two <b id="x">gone</b> too</p><p class="xy">Three</p></div>';
    expect(await marks('body: //div[@id="b"]\nstrip_id_or_class: x', page)).toEqual([
      'drop 2: One',
      'keep 1: Two too',
      'drop 2: gone',
      'keep 1: Three',
    ]);
  });

  test('alone leaves the rest to the labeller', async () => {
    const page = '<p>One</p><p class="ad box">Two</p><p>Three<br>Four</p><p class="box ad">Five</p>';
    expect(await marks('strip: //p[3]/text()[2] | //img/@src\nstrip_id_or_class: ad box', page)).toEqual([
      '-: One',
      'drop 2: Two',
      '-: Three',
      'drop 1: Four',
      '-: Five',
    ]);
  });
});

test('title, author and date are the facts of the page; the elements of title and date are not in its body', async () => {
  const rules = site(
    'title: //h2\nauthor: //i\ndate: substring-after(//em, "on ")\nbody: //div\ndate: //time/@datetime\nprune: no',
  );
  const html = `<title>Tarn Echo</title>${head}<div><h2>Eel  ladder closes</h2><i>Ada Moor</i> <i>Ben Fell</i><em>seen on 2031-02-03</em><p>${story}</p></div>`;
  const page = await read(html, [rules]);
  expect(page.declared['site-rules']).toEqual({
    title: 'Eel ladder closes',
    byline: 'Ada Moor, Ben Fell',
    published: '2031-02-03',
  });
  const { title, byline, published, text } = cleanPage(page);
  expect({ title, byline, published }).toEqual({
    title: 'Eel ladder closes',
    byline: 'Ada Moor, Ben Fell',
    published: '2031-02-03',
  });
  expect(text).not.toContain('Eel ladder closes');
  const given = cleanPage(await read(html, [rules], { record: { title: 'Given', url: 'https://tarn.example/' } }));
  expect(given).toMatchObject({ title: 'Given', byline: 'Ada Moor, Ben Fell' });
});

test('texts are replaced before the page is read, and lines keep their numbers', async () => {
  const { blocks } = await read(`${head}\n<noscript>\n<p>Hidden $& story</p></noscript>\n<p>Shown</p>`, [
    site(
      'replace_string(<noscript>): <div>\nreplace_string(</noscript>): </div>\nfind_string: story\nreplace_string: $& tale\nbody: //div',
    ),
  ]);
  expect(blocks.map(({ text, lines, ruled }) => [text, lines[0], ruled?.verdict])).toEqual([
    ['Hidden $& $& tale', 3, 'keep'],
    ['Shown', 4, 'drop'],
  ]);
});

test("the user's own rules beat those of the site, and both stand over the labeller", async () => {
  const html = `<div><p class="k">One</p><p>Two</p></div><p class="d">Three</p>`;
  expect(await marks('body: //p[@class="d"]', html, { rules: [{ keep: ['.k'], dropLines: ['^Three'] }] })).toEqual([
    'keep r.keep: One',
    'drop 1: Two',
    'drop r.dropLines: Three',
  ]);
});

describe('the host', () => {
  const all = [
    'tarn.example.txt',
    '.tarn.example.txt',
    'news.tarn.example.txt',
    '.a.tarn.example.txt',
    'Fell.example.TXT',
  ];
  const files = all.map((name) => site('strip: //p', name));
  const ruleFor = async (url: string | null, html = '') => {
    const { blocks } = await read(`${html}<p>Eels.</p>`, files, { record: url === null ? {} : { url } });
    return blocks[0].ruled?.rule.split(':')[1];
  };

  test.each([
    ['https://tarn.example/x', 'tarn.example.txt'],
    ['http://WWW.Tarn.example:8080/', 'tarn.example.txt'],
    ['https://news.tarn.example/', 'news.tarn.example.txt'],
    ['https://www.news.tarn.example/', 'news.tarn.example.txt'],
    ['https://sport.tarn.example/', '.tarn.example.txt'],
    ['https://b.a.tarn.example/', '.a.tarn.example.txt'],
    ['https://a.tarn.example/', '.tarn.example.txt'],
    ['https://fell.example/', 'Fell.example.TXT'],
    ['https://eviltarn.example/', undefined],
    ['https://tarn.example.net/', undefined],
    ['ftp://tarn.example/', undefined],
    ['tarn.example', undefined],
    [null, undefined],
  ])('%s', async (url, name) => {
    expect(await ruleFor(url)).toBe(name);
  });

  test('is that of the record, else the canonical one, else that of Open Graph', async () => {
    const graph = '<meta property="og:url" content="https://fell.example/">';
    expect(await ruleFor(null, graph)).toBe('Fell.example.TXT');
    expect(await ruleFor(null, `${graph}${head}`)).toBe('tarn.example.txt');
    expect(await ruleFor(null, `${graph}<link rel="canonical" href="/eels">`)).toBe('Fell.example.TXT');
    expect(await ruleFor('https://news.tarn.example/', graph)).toBe('news.tarn.example.txt');
  });

  test('that has no rules costs nothing: the page is not even waited for', () => {
    const source = { bytes: 1, encoding: 'utf-8', from: 'html' } as const;
    const facts = { id: 'a', path: 'a.html', record: {}, source, maxDepth: 64 };
    expect(parsePage('html', '<p>Eels.</p>', facts, { siteRules: files })).not.toBeInstanceOf(Promise);
  });
});

test('pages that would take too long lose the rule, and a problem says so', async () => {
  const problems = async (rules: string, html: string) =>
    (await read(head + html, [site(rules)])).problems.map(({ message }) => message);
  const slow = `strip: //p[count(preceding::p[count(preceding::p) > 1]) > 1]\nstrip: //i`;
  expect(await problems(slow, '<p>x</p>'.repeat(20_000))).toEqual([
    'would take too long by site-rules:tarn.example.txt:1, which is not used',
  ]);
  expect(await problems(`replace_string(x): ${'y'.repeat(1000)}`, 'x'.repeat(10_000))).toEqual([
    'would grow too long by site-rules:tarn.example.txt:1, which is not used',
  ]);
  expect(await problems('strip: //p', '<div>'.repeat(1000))).toContain(
    'its elements are nested too deep; the rules of tarn.example.txt are not used',
  );
});

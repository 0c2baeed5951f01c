import * as cheerio from 'cheerio';
import { describe, expect, test } from 'vitest';
import { explainPage } from '../../src/cli/explanations.ts';
import { parseText } from '../../src/read/text.ts';
import { other, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const files = { 'wire.txt': wire };
const facts = {
  '@type': 'NewsArticle',
  headline: 'Frost takes the apricot blossom',
  author: { name: 'Staff' },
  datePublished: '2031-03-02T07:14:00Z',
  dateModified: '2031-03-04',
  articleSection: 'Valley',
};
const paragraphs = other.split('\n\n').slice(1, 5);
const page = `<title>Frost takes the apricot blossom</title><link rel="canonical" href="https://harbour.example/frost"><meta property="og:url" content="https://harbour.example/frost"><meta property="article:published_time" content="2031-03-05"><script type="application/ld+json">${JSON.stringify(facts)}</script><nav><a href="/">Home</a></nav>
<main><article class="story long"><h1>Frost takes the apricot blossom</h1>
${paragraphs.map((one) => `<p>${one}</p>`).join('\n')}</article></main>
<aside class="related"><h3>Related</h3><ul><li><a href="/x">Ferry strike enters third week</a></li></ul></aside>
<footer><p>Copyright Harbour Times, all rights reserved.</p></footer>`;

test('every block with its lines, role and what decided, and what the rules look for', () => {
  const { stdout, stderr, status } = workspace(files).run(['explain', 'wire.txt']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^5 +body +model +[01]\.\d\d +The seamen want/mu);
  expect(stdout).toMatch(/^15 +credit +credit-line +[01]\.\d\d +\(Reporting by/mu);
  expect(stdout).toMatch(/^credit-line: \S/mu);
  expect(stdout).toMatch(/^agency +Reuters\n +from dateline, line 3$/mu);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('one line in full: what decided, the reasons for and against, the part of the neighbours', () => {
  const { stdout, status } = workspace(files).run(['explain', 'wire.txt:15']);
  expect(status).toBe(0);
  expect(stdout).toContain('wire.txt:15  dropped as credit');
  expect(stdout).toContain('(Reporting by Tove Brandal; editing by Amos Rell)');
  expect(stdout).toMatch(/^decided by {2}rule credit-line: \S/mu);
  expect(stdout).toMatch(/^score {7}[01]\.\d\d \(0 furniture, 1 story/mu);
  expect(stdout).toMatch(/^against {5}-\d\.\d\d \S/mu);
  expect(stdout).toMatch(
    /^neighbours {2}[+-]\d+\.\d\d in all; without its neighbours the score would be [01]\.\d\d$/mu,
  );
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('the elements around a block of HTML', () => {
  const { stdout } = workspace({ 'page.html': page }).run(['explain', 'page.html:3']);
  expect(stdout).toMatch(/^stands in {3}main > article\.story\.long > p$/mu);
});

test("a user's own rule is named", () => {
  const { stdout } = workspace({ 'page.html': page }).run(['explain', 'page.html:3', '--drop', '.story p']);
  expect(stdout).toMatch(/^decided by {2}rule flags\.drop: A rule of yours\.$/mu);
});

test('who says what of each fact', () => {
  const { stdout } = workspace({ 'page.html': page }).run(['explain', 'page.html']);
  expect(stdout).toMatch(/^published {2}2031-03-02T07:14:00Z\n +from json-ld\n +open-graph says: 2031-03-05$/mu);
  expect(stdout).toMatch(/^section {4}Valley\n +from json-ld$/mu);
  expect(stdout).toMatch(/^modified {3}2031-03-04\n +from json-ld$/mu);
  expect(stdout).toMatch(/^byline {5}not told\n +json-ld says: Staff$/mu);
  expect(stdout).toMatch(/^url {8}https:\/\/harbour\.example\/frost\n +from open-graph; also document$/mu);
});

test('a line without text', () => {
  const { stderr, status } = workspace(files).run(['explain', 'wire.txt:2']);
  expect(status).toBe(2);
  expect(stderr).toContain('copydesk: wire.txt:2: has no text on that line');
});

test('json has the same blocks', () => {
  const { stdout } = workspace(files).run(['explain', 'wire.txt', '--format', 'json']);
  const { type, blocks } = JSON.parse(stdout);
  expect(type).toBe('explanation');
  expect(blocks.at(-1)).toMatchObject({ lines: [15, 15], role: 'credit', rule: 'credit-line' });
  for (const { reasons } of blocks) {
    expect(reasons.strongest.length).toBeGreaterThan(0);
    expect(reasons.families.map(({ about }: { about: string }) => about)).toContain('its neighbours');
    expect(reasons.scoreWithoutNeighbours).toBeTypeOf('number');
  }
});

test('a record that clean wrote tells what was removed', () => {
  const { shell } = workspace(files);
  const { stdout, status } = shell('copydesk clean wire.txt --format ndjson | copydesk explain -');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^15 +credit +credit-line/mu);
});

test('hostile text is harmless', () => {
  const { stdout } = workspace({ 'wire.txt': wire.replace('seamen', 'sea\u001B[2Jmen\u202E') }).run([
    'explain',
    'wire.txt',
  ]);
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{202a}-\u{202e}]/u);
});

test('nothing to explain ends with 2', () => {
  expect(workspace().run(['explain', 'nowhere.txt']).status).toBe(2);
});

/** A story with everything that would do harm if it were not escaped. */
const hostile = `<title>"><script>alert(1)</script></title><main><article class='x"><img src=y onerror=alert(2)>'>
<h1>Frost takes &lt;script&gt;alert(3)&lt;/script&gt; blossom</h1><p>${other.split('\n\n')[1]} &lt;img src=x onerror=alert(4)&gt; &quot;&#39;</p>
<p>${other.split('\n\n')[2]}\u202E\u2066 \u0007\u001B[2J</p></article></main><nav><a href="javascript:alert(5)">Home</a></nav>`;

describe('a page with the roles coloured', () => {
  const written = (html: string, ...args: string[]) => {
    const { stdout, stderr, status } = workspace({ 'page.html': html }).run([
      'explain',
      'page.html',
      '--html',
      ...args,
    ]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return { stdout, $: cheerio.load(stdout) };
  };

  test('blocks in their order, with role, lines, score and reasons; the legend counts them', () => {
    const { $ } = written(page);
    const roles = $('.block .margin strong')
      .map((_at, role) => $(role).text())
      .get();
    const texts = $('.block .text > p')
      .map((_at, text) => $(text).text())
      .get();
    expect(roles.slice(0, 3)).toEqual(['navigation', 'headline', 'story']);
    expect(texts[1]).toBe('Frost takes the apricot blossom');
    expect($('.block').first().attr('class')).toBe('block r-navigation dropped');
    expect($('.block.kept').first().attr('class')).toBe('block r-body kept');
    expect($('.block').first().find('.margin span').text()).toBe('line 1');
    const meters = $('.block meter')
      .map((_at, meter) => Number($(meter).attr('value')))
      .get();
    expect(meters).toHaveLength(roles.length);
    expect(meters.every((score) => score >= 0 && score <= 1)).toBe(true);
    for (const block of $('.block').toArray()) {
      expect($(block).find('details .reasons li').length).toBeGreaterThan(0);
      expect($(block).find('details').text()).toContain('without its neighbours the score would be');
    }
    for (const label of $('.legend label').toArray()) {
      const role = $(label).attr('class') ?? '';
      expect(Number($(label).find('.count').text())).toBe($(`.block.${role}`).length);
      expect($('style').text()).toContain(`.document:has(.show-${role.slice(2)}:not(:checked)) .block.${role}`);
    }
  });

  test('stands alone: no script, no address, a policy that allows nothing but its own style', async () => {
    const { $, stdout } = written(page);
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256').update($('style').text()).digest('base64');
    expect(policy).toBe(`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`);
    expect($('script, link, img, iframe, object, embed, base, form, a').length).toBe(0);
    expect($('[style], [src], [href], [onclick], [onerror]').length).toBe(0);
    expect(stdout).not.toMatch(/@import|url\(/u);
  });

  test('hostile text, names and paths are shown, not obeyed', () => {
    const { $, stdout } = written(hostile);
    expect($('script, img, a').length).toBe(0);
    expect(stdout.replaceAll(/&quot;|&#39;|>[^<]*</gu, '')).not.toMatch(/\son\w+\s*=/u);
    expect($('.block.r-headline .text > p').text()).toBe('Frost takes <script>alert(3)</script> blossom');
    expect($('.block.r-body').first().text()).toContain('<img src=x onerror=alert(4)> "\'');
    expect($('code').first().text()).toContain('article.x"><img');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u);
  });

  test('to a file, which names the format; the input is safe', () => {
    const { run, read } = workspace({ 'page.html': page });
    expect(run(['explain', 'page.html', '-o', 'why.html']).stdout).toBe('');
    expect(read('why.html')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/u);
    expect(run(['explain', 'page.html', '-o', 'why.json']).status).toBe(0);
    expect(JSON.parse(read('why.json')).type).toBe('explanation');
    const { status, stderr } = run(['explain', 'page.html', '-o', 'page.html']);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('would replace its own input') });
    expect(read('page.html')).toBe(page);
  });

  test('several documents in one page, each with its own legend; one line alone', () => {
    const { shell } = workspace({ 'a.html': page, 'b.txt': wire });
    const { stdout } = shell('copydesk clean a.html b.txt | copydesk explain - --html');
    const $ = cheerio.load(stdout);
    expect($('section.document').length).toBe(2);
    expect($('fieldset.legend').length).toBe(2);
    expect(cheerio.load(written(page).stdout)('.block').length).toBeGreaterThan(5);
    const { run } = workspace({ 'page.html': page });
    expect(cheerio.load(run(['explain', 'page.html:3', '--html']).stdout)('.block').length).toBe(1);
  });

  test('--html and another format do not go together', () => {
    expect(workspace({ 'page.html': page }).run(['explain', 'page.html', '--html', '-f', 'json']).status).toBe(2);
  });
});

test('the first two thousand blocks are explained, and any line that is asked for', async () => {
  const lines = Array.from({ length: 2003 }, (_, at) => `Entry ${at} of the list of boats`);
  const source = { bytes: 1, encoding: 'utf-8', from: 'text' } as const;
  const boats = parseText(lines.join('\n\n'), { id: 'b', path: 'b', record: {}, source, maxDepth: 64 });
  const { blocks } = await explainPage(boats, null, true);
  expect(blocks.map(({ reasons }) => reasons !== null).lastIndexOf(true)).toBe(1999);
  const last = await explainPage(boats, 4005, true);
  expect(last.blocks.map(({ text, reasons }) => [text, reasons !== null])).toEqual([[lines[2002], true]]);
});

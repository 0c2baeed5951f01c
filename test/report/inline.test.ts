import { expect, test } from 'vitest';
import type { Article, Paragraph } from '../../src/model.ts';
import { htmlFormat } from '../../src/report/article/html.ts';
import { markdownFormat } from '../../src/report/article/markdown.ts';

function articleOf(...paragraphs: Omit<Paragraph, 'lines' | 'quoted'>[]): Article {
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

const inline = (html: string) => articleOf({ text: 'x', inline: html });
const bodyOf = (html: string) => htmlFormat.write(inline(html)).replace(/^<article>\n<p>|<\/p>\n<\/article>\n$/gu, '');

test.each([
  ['a <em>b</em> c', 'a <em>b</em> c', 'a *b* c'],
  ['<b>x</b> &amp; <i>y</i>', '<strong>x</strong> &amp; <em>y</em>', '**x** \\& *y*'],
  [
    '<a href="https://example.org/?a=1&amp;b=(2)">x</a>',
    '<a href="https://example.org/?a=1&amp;b=(2)" rel="nofollow noreferrer">x</a>',
    '[x](https://example.org/?a=1&b=%282%29)',
  ],
  ['<a href="javascript:alert(1)">x</a>', 'x', 'x'],
  ['<a href="java&#10;script:alert(1)">x</a>', 'x', 'x'],
  ['<a href=" JavaScript&#58;alert(1)">x</a>', 'x', 'x'],
  ['<a href="data:text/html,x">x</a>', 'x', 'x'],
  ['<script>alert(1)</script>', 'alert(1)', 'alert(1)'],
  ['<img src=x onerror=alert(1)>', '', ''],
  ['<em onclick="x()">y', '<em>y</em>', '*y*'],
  ['</em>x</strong>', 'x', 'x'],
  ['1 < 2 > 0', '1 &lt; 2 &gt; 0', '1 \\< 2 \\> 0'],
  ['&lt;script&gt;', '&lt;script&gt;', '\\<script\\>'],
  ['<a href="/x">a <a href="/y">b</a></a>', '<a href="/x" rel="nofollow noreferrer">a b</a>', '[a b](/x)'],
  ['a<em> b </em>c', 'a<em> b </em>c', 'a *b* c'],
  ['a <em></em>b<strong> </strong>', 'a <em></em>b<strong> </strong>', 'a b'],
  ['<em>a</em><em>b</em>', '<em>a</em><em>b</em>', '<em>a</em><em>b</em>'],
  ['<strong>“a”</strong>b', '<strong>“a”</strong>b', '<strong>“a”</strong>b'],
  ['<strong><em>a</em></strong> b', '<strong><em>a</em></strong> b', '***a*** b'],
  ['<em>a <i>b</i> c</em>', '<em>a <em>b</em> c</em>', '*a b c*'],
  ['Look!<a href="/x">x</a>', 'Look!<a href="/x" rel="nofollow noreferrer">x</a>', 'Look\\![x](/x)'],
  ['<code>a*b</code> <tt>`</tt>', '<code>a*b</code> <code>`</code>', '`a*b` `` ` ``'],
  ['H<sub>2</sub>O', 'H<sub>2</sub>O', 'H2O'],
])('inline markup of a record is not trusted: %s', (given, html, markdown) => {
  expect(bodyOf(given)).toBe(html);
  expect(markdownFormat.write(inline(given)).trimEnd()).toBe(markdown);
});

test('neighbouring items, quotes and rows are one list, quote and table', () => {
  const article = articleOf(
    { text: 'Head', form: 'heading', level: 3 },
    { text: 'one', form: 'item' },
    { text: 'two', form: 'item' },
    { text: 'said', form: 'quote' },
    { text: 'a``` b', form: 'preformatted' },
    { text: '1. not a list' },
  );
  expect(markdownFormat.write(article)).toBe(
    '### Head\n\n- one\n- two\n\n> said\n\n````\na``` b\n````\n\n1\\. not a list\n',
  );
  expect(htmlFormat.write(article)).toBe(
    '<article>\n<h3>Head</h3>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<blockquote>\n<p>said</p>\n</blockquote>\n<pre>a``` b</pre>\n<p>1. not a list</p>\n</article>\n',
  );
});

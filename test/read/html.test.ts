import { expect, test } from 'vitest';
import type { Block, Page } from '../../src/model.ts';
import { parseHtml } from '../../src/read/html.ts';

function parse(html: string, maxDepth = 512): Page {
  const source = { bytes: html.length, encoding: 'utf-8', from: 'html' as const };
  return parseHtml(html, { id: 'a', path: 'a.html', record: {}, source, maxDepth });
}

function texts(html: string): string[] {
  return parse(html).blocks.map((block) => block.text);
}

function only(html: string): Block {
  const { blocks } = parse(html);
  expect(blocks).toHaveLength(1);
  return blocks[0];
}

function pathOf({ markup }: Block): string {
  const tags: string[] = [];
  for (let up = markup?.element ?? null; up !== null; up = up.parent) tags.unshift(up.tag);
  return tags.join(' ');
}

test.each([
  ['paragraphs that are never closed', '<p>One<p>Two<p>Three', ['One', 'Two', 'Three']],
  ['line breaks', '<div>One<br><br>Two<br/>Three</div>', ['One', 'Two', 'Three']],
  ['inline text is joined without a space', '<p>un<b>brok</b>en <i>word</i>s</p>', ['unbroken words']],
  ['white space collapses', '<p>\n  One\n\ttwo&nbsp;three </p>', ['One two three']],
  ['entities', '<p>Fish &amp; chips &#8212; &eacute;t&eacute; &#150;</p>', ['Fish & chips — été –']],
  ['list items without ends', '<ul><li>One<li>Two<ul><li>Deep</ul><li>Three</ul>', ['One', 'Two', 'Deep', 'Three']],
  ['cells without ends', '<table><tr><td>One<td>Two<tr><td>Three</table>', ['One', 'Two', 'Three']],
  ['definitions without ends', '<dl><dt>One<dd>Two<dt>Three</dl>', ['One', 'Two', 'Three']],
  ['stray ends', '</div></b></td>One</p></p><p>Two</div></p>', ['One', 'Two']],
  [
    'unseen elements',
    '<script>a<b</script><style>p{}</style><svg><text>x</text></svg><p>One<iframe>y</iframe></p>',
    ['One'],
  ],
  ['a drawing that never ends', '<svg><path d="M1"><p>One</p>', ['One']],
  ['a frame that never ends', '<div><iframe src="x">gone</div><p>One</p>', ['One']],
  ['a comment that never ends', '<body><p>One</p><!-- ad <p>Two</p></body></html>', ['One', 'Two']],
  ['a quote that never ends', '<body><p>One</p><a href="x>y</a><p>Two</p></body>', ['One', 'y', 'Two']],
  ['decomposed letters', '<p>caf\u0065\u0301</p>', ['caf\u00e9']],
  ['blocks of nothing that is seen', '<p>&nbsp;\u200b</p><p> </p><p>One</p>', ['One']],
  ['words that are no tags', '<p>1 < 2 and 3 > 2</p>', ['1 < 2 and 3 > 2']],
])('%s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('a paragraph ends where a block starts, within its own cell only', () => {
  const { blocks } = parse('<p>One<table><tr><td><p>Two</p></td></tr></table>Three');
  expect(blocks.map(pathOf)).toEqual(['body p', 'body table tr td p', 'body']);
});

test('an end tag in a cell does not end what is around the table', () => {
  const { blocks } = parse('<div>One<table><tr><td></div>Two</td></tr></table>Three</div>Four');
  expect(blocks.map(pathOf)).toEqual(
    ['body div', 'body table tr td', 'body', 'body'].map((path, i) =>
      i === 1 ? 'body div table tr td' : i === 2 ? 'body div' : path,
    ),
  );
});

test('links, emphasis and what wraps a text', () => {
  const { markup } = only(
    '<p>See <a class="more-link" href="https://example.org/?a=1&amp;b=2">the <b>list</b></a>, <em>please</em>.</p>',
  );
  expect(markup).toMatchObject({
    characters: 18,
    links: 1,
    linkCharacters: 7,
    boldCharacters: 4,
    italicCharacters: 6,
    inlineWords: [],
  });
  expect(markup?.inline).toBe(
    'See <a href="https://example.org/?a=1&amp;b=2">the <strong>list</strong></a>, <em>please</em>.',
  );
});

test('a link goes on into the blocks inside it', () => {
  const { blocks } = parse('<a class="card" href="/x"><h3>One</h3><p>Two</p></a><p>Three</p>');
  expect(blocks.map(({ markup }) => markup?.linkCharacters)).toEqual([3, 3, 0]);
  expect(blocks[0].markup?.inlineWords).toEqual(['<a', 'card']);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/relative', ' JaVaScRiPt:x', 'https://x.org/"><script>'])(
  'no unsafe address gets into inline HTML: %s',
  (address) => {
    const { markup } = only(`<p><a href='${address}'>a</a> b</p>`);
    expect(markup?.inline ?? '').not.toMatch(/javascript|data:|<script|href="\/|">[^a]/iu);
  },
);

test('misnested markup comes out well-formed', () => {
  expect(only('<p><b>one <i>two</b> three</i></p>').markup?.inline).toBe(
    '<strong>one <em>two</em></strong><em> three</em>',
  );
});

test('hidden text is kept and marked', () => {
  const { blocks } = parse(
    '<div style="DISPLAY : none"><p>One</p></div><p hidden>Two</p><p>Three</p><p><span aria-hidden=true>Four</span></p>',
  );
  expect(blocks.map(({ markup }) => markup?.hidden)).toEqual([true, true, false, true]);
});

test('text of controls stands aside', () => {
  const { blocks } = parse('<p>One <button>Copy</button> two</p><select><option>Red<option>Blue</select>');
  expect(blocks.map(({ text, markup }) => [text, markup?.element.tag])).toEqual([
    ['One two', 'p'],
    ['Copy', 'button'],
    ['Red', 'option'],
    ['Blue', 'option'],
  ]);
});

test('lines are those of the source', () => {
  const { blocks } = parse('<p>One</p>\n<p>\nTwo\nand <b>so\non</b>\n</p>\n\n<p>Three</p>');
  expect(blocks.map(({ lines }) => lines)).toEqual([
    [1, 1],
    [3, 5],
    [8, 8],
  ]);
});

test('forms', () => {
  const { blocks } = parse(
    '<h2>a</h2><ul><li><p>b</p></ul><blockquote><p>c</p></blockquote><pre>d</pre><td>e</td><figure><figcaption>f</figcaption></figure><p>g</p>',
  );
  expect(blocks.map(({ form }) => form)).toEqual([
    'heading',
    'item',
    'quote',
    'preformatted',
    'row',
    'caption',
    'paragraph',
  ]);
  expect(blocks[0].markup?.headingLevel).toBe(2);
});

test('elements beyond the deepest level keep their text, and the page says so once', () => {
  const page = parse(`${'<div>'.repeat(40)}\n<p>One</p><p>Two</p>${'</div>'.repeat(40)}<p>Three</p>`, 16);
  expect(page.blocks.map(({ text }) => text)).toEqual(['One', 'Two', 'Three']);
  expect(page.problems.map(({ code, line }) => [code, line])).toEqual([['MARKUP_TOO_DEEP', 1]]);
  expect(page.blocks.map(({ markup }) => markup?.element.depth)).toEqual([16, 16, 1]);
});

const many = 60_000;
/** What is left open may swallow the end, but no page is without blocks unless its comment never ends. */
const lastWords = /end|^$/u;
test.each([
  ['deep nesting', '<div>'.repeat(many)],
  ['deep inline nesting', '<b>'.repeat(many)],
  ['links that never end', '<a href="https://example.org/'.concat('x'.repeat(100), '">y<p>').repeat(many / 10)],
  ['ends of another element', '<table>'.concat('<b>'.repeat(400), '</p>'.repeat(many))],
  ['tiny blocks', '<p>x'.repeat(many)],
  ['huge attributes', `<p class="${'a '.repeat(many * 4)}">x</p>`],
  ['many attributes', `<p ${'a=1 '.repeat(many)}>x</p>`],
  ['comments that never end', '<!--'.repeat(many)],
  ['entities', '&amp'.repeat(many)],
  ['misnesting', '<b><i>x</b>y</i>'.repeat(many / 4)],
  ['drawings', '<svg><g>'.repeat(many)],
  ['properties', '<span itemprop=author>x'.repeat(many / 4)],
])('hostile input is read to its end: %s', (_, html) => {
  const { blocks } = parse(`${html}</p></a></div>-->"> <p>the end</p>`);
  expect(blocks.length > 0 ? blocks[blocks.length - 1].text : '').toMatch(lastWords);
});

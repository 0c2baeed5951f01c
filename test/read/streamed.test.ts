import { expect, test } from 'vitest';
import { arrange } from '../../src/read/html/streamed.ts';
import { parseHtml } from '../../src/read/html.ts';

/** Lines and texts of the blocks that are in sight. */
function shown(html: string): string[] {
  const source = { bytes: 1, encoding: 'utf-8', from: 'html' as const };
  const { blocks } = parseHtml(html, { id: 'a', path: 'a.html', record: {}, source, maxDepth: 512 });
  return blocks.flatMap(({ lines, text, markup }) => (markup?.hidden ? [] : [`${lines.join('-')} ${text}`]));
}

const page = (body: string, late: string) =>
  `<body><main><p>The mill.</p>${body}<p>The end.</p></main>\n${late}</body>`;
const hole = '<!--$?--><template id="B:0"></template><p>Loading…</p><!--/$-->';

test('a late part stands in its place, on its own line, and what was shown until then is gone', () => {
  expect(shown(page(hole, '<div hidden id="S:0"><div><p>It turns.</p></div></div>'))).toEqual([
    '1-1 The mill.',
    '2-2 It turns.',
    '1-1 The end.',
  ]);
});

test('which part goes where is what the script says', () => {
  const late =
    '<div hidden id="S:1"><p>One.</p></div><div hidden id="S:2"><p>Two.</p></div><script>$RC("B:0","S:2");$RS("S:1","P:4")</script>';
  expect(shown(page(`${hole}<template id="P:4"></template>`, late))).toEqual([
    '1-1 The mill.',
    '2-2 Two.',
    '2-2 One.',
    '1-1 The end.',
  ]);
});

test('parts may have places for other parts', () => {
  const late =
    '<div hidden="" id="S:0"><p>First.</p><template id="P:1"></template></div>\n<div hidden="" id="S:1"><p>Second.</p></div>';
  expect(shown(page(hole, late))).toEqual(['1-1 The mill.', '2-2 First.', '3-3 Second.', '1-1 The end.']);
});

test('where comments are gone, what was shown until then stays', () => {
  const bare = '<template id="B:0"></template><p>Loading…</p>';
  expect(shown(page(bare, '<div hidden id="S:0"><p>It turns.</p></div>'))).toEqual([
    '1-1 The mill.',
    '2-2 It turns.',
    '1-1 Loading…',
    '1-1 The end.',
  ]);
});

test('a part without a place is left where it is, hidden', () => {
  const html = page('', '<div hidden id="S:3"><p>Nowhere.</p></div>');
  expect(arrange(html)).toBeNull();
  expect(shown(html)).toEqual(['1-1 The mill.', '1-1 The end.']);
});

test('parts that hold each other are not lost', () => {
  const late =
    '<div hidden id="S:0"><p>Here.</p><template id="B:1"></template></div><div hidden id="S:1"><p>There.</p><template id="B:0"></template></div>';
  const texts = shown(page('', late));
  expect(texts.sort()).toEqual(['1-1 The end.', '1-1 The mill.', '2-2 Here.', '2-2 There.']);
});

test('a hundred thousand nested parts are read', () => {
  const count = 100_000;
  const parts = Array.from(
    { length: count },
    (_, n) =>
      `<div hidden id="S:${n.toString(16)}"><p>x${n}</p><template id="B:${(n + 1).toString(16)}"></template></div>`,
  );
  const arranged = arrange(page('<template id="B:0"></template>', parts.join('')));
  expect(arranged?.html.match(/<p>x\d+<\/p>/gu)).toHaveLength(count);
});

test('offsets are those of the source', () => {
  const html = page(hole, '<div hidden id="S:0"><p>It turns.</p></div>');
  const arranged = arrange(html);
  if (arranged === null) throw new Error('not arranged');
  for (const text of ['The mill.', 'It turns.', 'The end.'])
    expect(arranged.offsetOf(arranged.html.indexOf(text))).toBe(html.indexOf(text));
});

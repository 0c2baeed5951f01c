import { expect, test } from 'vitest';
import { parseHtml } from '../../src/read/html.ts';
import { parseText } from '../../src/read/text.ts';
import { workspace } from '../cli/workspace.ts';

const source = { bytes: 0, encoding: 'utf-8', from: 'html' } as const;
const facts = { id: 'a', path: 'a', record: {}, source, maxDepth: 16, maxBlocks: 1000 };
const says = /more than 1000 lines, paragraphs or elements/u;

test.each([
  ['paragraphs', (count: number) => '<p>x'.repeat(count)],
  ['line breaks', (count: number) => 'x<br>'.repeat(count)],
  ['labels of forms', (count: number) => `<label>${'<option>x</option>'.repeat(count)}</label>`],
  ['empty elements', (count: number) => '<p></p>'.repeat(count)],
])('a page of more %s than are allowed is given up', (_what, html) => {
  expect(parseHtml(html(900), facts).blocks.length).toBeLessThanOrEqual(900);
  expect(() => parseHtml(html(1001), facts)).toThrow(says);
});

test('so is a dump of more lines, and blank ones do not count', () => {
  expect(parseText('a word\n\n'.repeat(1000), facts).blocks.length).toBeGreaterThan(0);
  expect(() => parseText('a word\n'.repeat(1001), facts)).toThrow(says);
});

test('text that JSON-LD states does not make a page too large', () => {
  const body = JSON.stringify({ '@type': 'NewsArticle', articleBody: '<p>One word.</p>'.repeat(5000) });
  const html = `<script type="application/ld+json">${body}</script><p>Here.</p>`;
  expect(parseHtml(html, facts).blocks.map(({ text }) => text)).toEqual(['Here.']);
});

test('the file is named, and the others are read', () => {
  const { run } = workspace({
    'in/a.txt': 'word\n'.repeat(1001),
    'in/b.txt': 'Ferries stay in port for a third week.',
  });
  const { stdout, stderr, status } = run(['clean', 'in', '--max-blocks', '1000', '-f', 'text']);
  expect({ stdout, stderr, status }).toEqual({
    stdout: 'Ferries stay in port for a third week.\n',
    stderr:
      'copydesk: in/a.txt: skipped, more than 1000 lines, paragraphs or elements; raise --max-blocks to read it\n',
    status: 3,
  });
});

import { expect, test } from 'vitest';
import { labelHidden } from '../../src/clean/hidden.ts';
import type { LabelledBlock } from '../../src/model.ts';
import { parseHtml } from '../../src/read/html.ts';

const shown = `<p>${'The eel ladder was mended by hand. '.repeat(9)}</p>`;

/** Rules of the blocks after a first look that keeps them all. */
function rules(html: string): string[] {
  const source = { bytes: 1, encoding: 'utf-8', from: 'html' as const };
  const { blocks } = parseHtml(html, { id: 'a', path: 'a.html', record: {}, source, maxDepth: 512 });
  return labelHidden(blocks.map((block): LabelledBlock => ({ ...block, role: 'body', rule: 'model', score: 0.9 }))).map(
    ({ role, rule }) => `${role} ${rule}`,
  );
}

test('a paragraph that is hidden by itself among shown ones is dropped', () => {
  const amp = ['placeholder', 'fallback', 'subscriptions-section="content-not-granted"'];
  for (const hidden of ['hidden', 'aria-hidden="true"', 'style="display:none"', ...amp])
    expect(rules(`<div>${shown}<p ${hidden}>Subscribers can listen.</p></div>`)).toEqual([
      'body model',
      'other hidden-paragraph',
    ]);
});

test.each([
  ['most of the story', `<div>${shown}${shown.replace('<p>', '<p hidden>')}</div>`],
  ['a panel', `<div>${shown}<div hidden><p>The panel opens.</p></div></div>`],
  ['the text for subscribers of an AMP page', `<div>${shown}<p subscriptions-section="content">It reopens.</p></div>`],
  ['a quotation', `<div>${shown}<blockquote hidden>The panel opens.</blockquote></div>`],
])('but not %s', (_, html) => {
  expect(rules(html)).toEqual(['body model', 'body model']);
});

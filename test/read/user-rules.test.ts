import * as cheerio from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { labelPage } from '../../src/clean/index.ts';
import type { Page } from '../../src/model.ts';
import { parsePage, type UserRule } from '../../src/read/rules/index.ts';
import { ruledAt } from '../../src/read/rules/ranges.ts';
import { selectorError, selectRanges } from '../../src/read/rules/select.ts';

const none: UserRule = { id: 'r', folder: '', drop: [], keep: [], dropLines: [], keepLines: [] };
const head =
  '<meta property="og:site_name" content="Tarn Echo"><link rel="canonical" href="https://www.tarn.example/eels">';

function read(text: string, rules: readonly Partial<UserRule>[], path = 'echo/eels.html'): Page | Promise<Page> {
  const from = path.endsWith('.html') ? 'html' : 'text';
  const source = { bytes: 1, encoding: 'utf-8', from } as const;
  const facts = { id: path, path, record: {}, source, maxDepth: 64 };
  const all = rules.map((rule, index) => ({ ...none, id: `r${index}`, ...rule }));
  return parsePage(from, text, facts, { rules: all });
}

/** Each block's verdict, or `-`, and text. */
async function marks(text: string, rules: readonly Partial<UserRule>[], path?: string): Promise<string[]> {
  const { blocks } = await read(text, rules, path);
  return blocks.map(
    ({ ruled, text: said }) => `${ruled === undefined ? '-' : `${ruled.rule} ${ruled.verdict}`}: ${said}`,
  );
}

test('without rules nothing waits', () => {
  expect(read('<p>Eels came back.</p>', [])).not.toBeInstanceOf(Promise);
});

describe('selectors', () => {
  test('mark the blocks of what they find, and no others', async () => {
    const page = '<div class="box"><p>Win a boat</p><ul><li>Today</li></ul></div><p class="boxer">Eels came back.</p>';
    expect(await marks(page, [{ drop: ['.box'] }])).toEqual([
      'r0.drop drop: Win a boat',
      'r0.drop drop: Today',
      '-: Eels came back.',
    ]);
  });

  test('the innermost wins, keep beats drop at the same element, later rules beat earlier ones', async () => {
    const page =
      '<div id="a"><p>One</p><p class="k">Two <i>and a half</i></p><p class="k d">Three</p></div><p>Four</p>';
    expect(await marks(page, [{ drop: ['#a', '.d'], keep: ['.k'] }])).toEqual([
      'r0.drop drop: One',
      'r0.keep keep: Two and a half',
      'r0.keep keep: Three',
      '-: Four',
    ]);
    expect(await marks('<p>One</p>', [{ drop: ['p'] }, { drop: ['p'] }])).toEqual(['r1.drop drop: One']);
  });

  test('take an inline element out of its paragraph, which stays whole', async () => {
    const page =
      '<p>Eels <b>came</b> back <a class="also" href="/x">Also: carp</a> to the tarn.</p><p><span class="also">Ad</span> Then it rained.</p>';
    expect(await marks(page, [{ drop: ['.also'] }])).toEqual([
      '-: Eels came back to the tarn.',
      'r0.drop drop: Also: carp',
      'r0.drop drop: Ad',
      '-: Then it rained.',
    ]);
  });

  test('know where elements end that have no end tag', async () => {
    const page = '<ul><li class="d">One<li>Two</ul><p class="d">Three<p>Four<div class="d">Five';
    expect(await marks(page, [{ drop: ['.d'] }])).toEqual([
      'r0.drop drop: One',
      '-: Two',
      'r0.drop drop: Three',
      '-: Four',
      'r0.drop drop: Five',
    ]);
  });

  test('lines stay those of the source', async () => {
    const { blocks } = await read('<p>One\n<span class="d">Two\n</span>\nThree</p>\n<p>Four</p>', [{ drop: ['.d'] }]);
    expect(blocks.map(({ lines }) => lines)).toEqual([
      [1, 4],
      [2, 2],
      [5, 5],
    ]);
  });

  test('are told as a problem, and not used, where a page is nested to take hours', async () => {
    const { problems } = await read(`${'<svg>'.repeat(100_000)}<p>Eels.</p>`, [{ drop: ['p'] }]);
    expect(problems.map(({ message }) => message)).toContain(
      'its elements are nested too deep; selectors of rules are not used',
    );
  });

  test('find what stands among very many', async () => {
    const page = `${'<p>x</p>'.repeat(20_000)}<p class="d">Eels.</p>`;
    const { blocks, problems } = await read(page, [{ drop: ['.d', 'ul p'] }]);
    expect(problems).toEqual([]);
    expect(blocks.filter(({ ruled }) => ruled !== undefined).map(({ text }) => text)).toEqual(['Eels.']);
  });

  test.each(['p:has(~ div)', 'i ~ p', 'p:nth-child(7)', 'p:gt(0), div', ':not(p:first)'])(
    'a slow one is told and left out, and the others are used: %s',
    async (slow) => {
      const page = `${'<p>x</p>'.repeat(20_000)}<p class="d">Eels.</p>`;
      const { blocks, problems } = await read(page, [{ keep: [slow], drop: ['.d'] }]);
      expect(problems).toEqual([
        {
          version: 1,
          type: 'problem',
          path: 'echo/eels.html',
          line: null,
          code: 'MARKUP_TOO_DEEP',
          message: `would take too long by r0.keep '${slow}', which is not used`,
        },
      ]);
      expect(blocks.flatMap(({ ruled }) => ruled ?? [])).toEqual([{ verdict: 'drop', rule: 'r0.drop' }]);
    },
  );

  test.each([
    'p',
    'p, i',
    '.a > p',
    'div p ~ p',
    'div + ul li',
    'p:has(~ ul)',
    'p:has(> i)',
    'div:not(:has(li))',
    'li:first',
    'li:eq(1), p:last',
    'p:nth-last-of-type(2)',
    'li:contains(Two)',
    ':root',
    'div:empty',
    '[class~=b]',
    '[title^="T"] li:nth-child(2n+1)',
    'p:is(.a, .b):not(:first-child)',
  ])('find what cheerio finds: %s', (selector) => {
    const page =
      '<p class="b">Zero</p><div class="a"><p>One <i>i</i></p><p class="a b">Two<p class="b">Three</div><ul title="T"><li>One<li>Two<li>Three</ul><div></div><p>End';
    const ruled = { verdict: 'drop', rule: 'r' } as const;
    const $ = cheerio.load(page, { xml: { xmlMode: false, withStartIndices: true, withEndIndices: true } });
    const expected = $(selector)
      .toArray()
      .map(({ startIndex: start, endIndex: end }) => ({ start, end, ruled }));
    expect(selectRanges(page, 64, [{ selector, ruled }])).toEqual({ ranges: expected, tooSlow: [] });
    expect(expected.length).toBeGreaterThan(0);
  });

  test('that are none', () => {
    expect(['p', '.a > b:not(.c), #d', 'li:first'].map(selectorError)).toEqual([null, null, null]);
    for (const wrong of ['', ' ', 'p[', 'p:frob', 'a,', '::before'])
      expect(selectorError(wrong)).toEqual(expect.any(String));
  });
});

describe('lines', () => {
  const dump = 'Eels came back.\n\nTap to hear this story\n\nA tap was left running.\n';
  const marked = ['-: Eels came back.', 'r0.dropLines drop: Tap to hear this story', '-: A tap was left running.'];

  test('of a dump and paragraphs of a page, by pattern', async () => {
    expect(await marks(dump, [{ dropLines: ['^Tap to'] }], 'a.txt')).toEqual(marked);
    const page = dump.replaceAll(/^.+$/gmu, '<p>$&</p>');
    expect(await marks(page, [{ dropLines: ['^Tap to'] }])).toEqual(marked);
  });

  test('keepLines beats dropLines, and both beat selectors', async () => {
    expect(await marks(dump, [{ dropLines: ['tap', 'Tap'], keepLines: ['left running'] }], 'a.txt')).toEqual([
      ...marked.slice(0, 2),
      'r0.keepLines keep: A tap was left running.',
    ]);
    expect(await marks('<p>Tap</p>', [{ dropLines: ['Tap'], keep: ['p'] }])).toEqual(['r0.dropLines drop: Tap']);
  });

  test('are tested on their first 10,000 characters', async () => {
    expect(await marks(`<p>${'x'.repeat(10_000)}end</p>`, [{ dropLines: ['end'] }])).toEqual([
      expect.stringMatching(/^-/u),
    ]);
  });
});

describe('a rule applies where all its conditions hold', () => {
  test.each([
    [{ outlet: '^Tarn' }, true],
    [{ outlet: 'tarn\\.example$' }, true],
    [{ outlet: '^Fell' }, false],
    [{ url: '/eels$' }, true],
    [{ url: '/carp$' }, false],
    [{ url: '/eels$', outlet: '^Fell' }, false],
    [{ path: 'echo/*.html' }, true],
    [{ path: '*.html' }, true],
    [{ path: '/*.html' }, false],
    [{ path: 'fell/' }, false],
    [{ path: '/inner/echo/', folder: 'inner' }, true],
    [{}, true],
  ])('%j %j', async (conditions, applies) => {
    const found = await marks(`${head}<p>Eels.</p>`, [{ ...conditions, drop: ['p'] }]);
    expect(found).toEqual([applies ? 'r0.drop drop: Eels.' : '-: Eels.']);
  });

  test.each(['../up/echo/a.html', '/abs/echo/a.html'])('%s, outside the folder of the settings', async (path) => {
    expect(await marks('<p>Eels.</p>', [{ path: 'echo/*.html', drop: ['p'] }], path)).toEqual(['-: Eels.']);
    expect(await marks('<p>Eels.</p>', [{ path: '**/echo/*.html', drop: ['p'] }], path)).toEqual([
      'r0.drop drop: Eels.',
    ]);
  });
});

describe('what a rule says stands', () => {
  const story = 'The council voted on Monday to close the eel ladder for two winters while its walls are mended.';

  test('over the score and the other rules', async () => {
    const page = `<article><p>${story}</p><p class="d">${story} Again.</p></article><footer><p class="k">Copyright</p></footer>`;
    const labelled = labelPage(await read(page, [{ drop: ['.d'], keep: ['.k'] }]));
    expect(labelled.map(({ role, rule }) => [role, rule]).slice(1)).toEqual([
      ['other', 'r0.drop'],
      ['body', 'r0.keep'],
    ]);
  });

  test('in dumps too, over headlines and repeats', async () => {
    const dump = `Eel ladder closes\n\n${story}\n\n${story}\n`;
    const labelled = labelPage(await read(dump, [{ keepLines: ['.'] }], 'a.txt'));
    expect(labelled.map(({ role }) => role)).toEqual(['body', 'body', 'body']);
  });
});

test('ranges that overlap by a tag do not run into one another', () => {
  const one = { verdict: 'drop', rule: 'one' } as const;
  const two = { verdict: 'keep', rule: 'two' } as const;
  const at = ruledAt([
    { start: 31, end: 82, ruled: two },
    { start: 25, end: 33, ruled: one },
  ]);
  expect([24, 25, 30, 31, 34, 82, 83].map((offset) => at(offset)?.rule ?? '-')).toEqual([
    '-',
    'one',
    'one',
    'two',
    'two',
    'two',
    '-',
  ]);
});

import { describe, expect, test } from 'vitest';
import { cleanPage, labelPage } from '../../src/clean/index.ts';
import { standardRules } from '../../src/clean/rules/index.ts';
import { labelSecondCandidate } from '../../src/clean/second-candidate.ts';
import type { LabelledBlock, Page } from '../../src/model.ts';
import { parseHtml } from '../../src/read/html.ts';

function parse(html: string): Page {
  const source = { bytes: html.length, encoding: 'utf-8', from: 'html' as const };
  return parseHtml(html, { id: 'a', path: 'a.html', record: {}, source, maxDepth: 512 });
}

/** The labels of a first look that keeps the blocks that begin with a mark, and drops the others for their score. */
function firstLook(page: Page, kept: RegExp, rule = 'model'): LabelledBlock[] {
  return page.blocks.map((block): LabelledBlock => {
    const isKept = kept.test(block.text);
    return { ...block, role: isKept ? 'body' : 'other', rule: isKept ? 'model' : rule, score: isKept ? 0.6 : 0.4 };
  });
}

/** Rules of the blocks that are kept after the second look, by their first words. */
function secondLook(page: Page, first: readonly LabelledBlock[]): string[] {
  return labelSecondCandidate(page, first, standardRules)
    .filter(({ role }) => role === 'body')
    .map(({ rule, text }) => `${rule}: ${text.split(' ', 1)[0]}`);
}

/** A sentence that shares no four words in a row with the others. */
const line = (mark: string, at: number) =>
  `${mark}${at} the eel${at} ladder was stone${at} by stone, hand${at} by hand, mended${at} in ${at} days.`;
const lines = (mark: string, count: number) => Array.from({ length: count }, (_, at) => line(mark, at));

describe('half of a story in one element', () => {
  const text = [...lines('lost', 9), ...lines('kept', 4)].join('<br>');
  const whole = [
    ...lines('lost', 9).map((_, at) => `half-lost: lost${at}`),
    ...lines('kept', 4).map((_, at) => `model: kept${at}`),
  ];

  test('joins the other half', () => {
    const page = parse(`<p>Menu</p><div>${text}</div><p>${line('lost', 99)}</p>`);
    expect(secondLook(page, firstLook(page, /^kept/u))).toEqual(whole);
  });

  const kept = whole.slice(9);
  test.each([
    ['the kept half is the larger', [...lines('lost', 7), ...lines('kept', 8)].join('<br>'), 'model'],
    ['little was lost', [...lines('lost', 4), ...lines('kept', 1)].join('<br>'), 'model'],
    ['a rule dropped it', text, 'footer-text'],
    [
      'it is links',
      lines('lost', 9)
        .map((one) => `<a href="/x">${one}</a>`)
        .concat(lines('kept', 4))
        .join('<br>'),
      'model',
    ],
    [
      'it is no prose',
      lines('lost', 9)
        .map((one) => one.replace(/[.,]/gu, ''))
        .concat(lines('kept', 4))
        .join('<br>'),
      'model',
    ],
    [
      'it stands in elements of its own',
      lines('lost', 9)
        .map((one) => `<p>${one}</p>`)
        .join('') + lines('kept', 4).join('<br>'),
      'model',
    ],
    ['it is hidden', `</div><div hidden>${text}`, 'model'],
  ])('but not where %s', (_, html, rule) => {
    const page = parse(`<div>${html}</div>`);
    const first = firstLook(page, /^kept/u, rule);
    expect(secondLook(page, first)).toEqual(
      first.flatMap(({ role, text: said }) => (role === 'body' ? [`model: ${said.split(' ', 1)[0]}`] : [])),
    );
    expect(kept).toHaveLength(4);
  });
});

const article = (body: string) =>
  `<script type="application/ld+json">\n${JSON.stringify({ '@type': 'NewsArticle', headline: 'Eel ladder mended', articleBody: body }).replaceAll('</', '<\\/')}\n</script>`;

describe('text that the page states as its story', () => {
  const shown = lines('lost', 12)
    .map((one) => `<p>${one}</p>`)
    .join('');

  test('finds the blocks that show it, where most of it was lost', () => {
    const page = parse(
      `${article(lines('lost', 12).join(' '))}<p>kept by mistake</p>${shown}<p>Other words, that nobody states.</p>`,
    );
    const found = secondLook(page, firstLook(page, /^kept/u));
    expect(found).toEqual(['model: kept', ...lines('lost', 12).map((_, at) => `stated-body: lost${at}`)]);
  });

  test('changes nothing where half of it is kept, or where it is a summary', () => {
    const page = parse(article(lines('lost', 12).join(' ')) + shown);
    const first = firstLook(page, /^lost[0-7] /u);
    expect(secondLook(page, first)).toEqual(lines('lost', 8).map((_, at) => `model: lost${at}`));
    const short = parse(article(lines('lost', 3).join(' ')) + shown);
    expect(secondLook(short, firstLook(short, /^lost9/u))).toEqual(['model: lost9']);
  });

  test('leaves what a deciding rule dropped, and captions', () => {
    const page = parse(article(lines('lost', 12).join(' ')) + shown);
    const first = firstLook(page, /^none/u).map((block, at): LabelledBlock => {
      if (at === 0) return { ...block, role: 'caption', rule: 'markup-caption' };
      return at === 1 ? { ...block, rule: 'advert-label' } : block;
    });
    expect(standardRules.find(({ id }) => id === 'advert-label')?.decides).toBe(true);
    expect(secondLook(page, first)).toHaveLength(10);
  });

  test('is added with the lines of its script, where the page shows it nowhere', () => {
    const body = lines('lost', 8)
      .map((one, at) => (at === 2 ? `<p>${one} caf&eacute;</p><script>run()</script>` : `<p>${one}</p>`))
      .join('\n');
    const { paragraphs, problems } = cleanPage(
      parse(`<title>Eels</title>\n${article(body)}\n<p>${line('lost', 0)}</p><p>Subscribe to read on.</p>`),
    );
    expect(problems).toEqual([]);
    const added = paragraphs.filter(({ lines: [first, last] }) => first === 3 && last === 3);
    expect(added.map(({ text }) => text)).toEqual(
      lines('lost', 8)
        .map((one, at) => (at === 2 ? `${one} café` : one))
        .slice(1),
    );
  });

  test('by line breaks where it is plain text', () => {
    const labelled = labelPage(parse(`${article(lines('lost', 8).join('\n\n'))}<p>Subscribe to read on.</p>`));
    expect(labelled.filter(({ rule }) => rule === 'stated-only').map(({ text }) => text)).toEqual(lines('lost', 8));
  });

  test('is not added where rules of the user drop something', () => {
    const page = parse(`${article(lines('lost', 8).join('\n'))}<p>Subscribe to read on.</p>`);
    const ruled: Page = {
      ...page,
      blocks: page.blocks.map((block) => ({ ...block, ruled: { verdict: 'drop', rule: 'r' } })),
    };
    expect(cleanPage(ruled).paragraphs).toEqual([]);
  });
});

test('work does not grow with the square of the page', () => {
  const body = lines('lost', 4000).join('\n');
  const page = parse(`${article(body)}${'<div>'.repeat(400)}${lines('other', 9000).slice(5000).join('<br>')}`);
  const added = labelSecondCandidate(page, firstLook(page, /^none/u), standardRules).filter(
    ({ rule }) => rule === 'stated-only',
  );
  expect(added.length).toBeGreaterThan(1000);
});

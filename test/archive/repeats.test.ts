import { describe, expect, test } from 'vitest';
import { judge, page, paragraph, removals, story } from './pages.ts';

const about =
  'The Harbour Times is owned by its readers, printed on the islands, and takes no money from ferry companies.';
const notice = 'We may earn a little when you book a crossing through the links on this page.';
const headlines = [
  'Ferry captain refuses medal after rescue',
  'Harbour council sells empty museum tower',
  'Teachers strike closes every island school',
  'Winter market moves beneath northern bridge',
];
/** A story of this headline. */
const told = (title: string, at: number) => [
  `It was told on day ${at}: ${title}, as many had said it would.`,
  ...story(at),
];
const asProse = (text: string) =>
  `${text} All this was said again in the evening, by the same people, on the same quay.`;
const repeat = (text: string) => `archive-repeat: ${text}`;

describe('removes what stands on three different pages of one outlet', () => {
  test('at their ends', () => {
    const pages = [1, 2, 3].map((number) => page([...story(number), about]));
    expect(removals(judge(pages))).toEqual([[repeat(about)], [repeat(about)], [repeat(about)]]);
  });

  test('at their heads, with a line of each page above it', () => {
    const pages = [1, 2, 3].map((number) => page([`By Writer ${number}`, notice, ...story(number)]));
    expect(removals(judge(pages))).toEqual([[repeat(notice)], [repeat(notice)], [repeat(notice)]]);
  });

  test('with the short lines beyond it', () => {
    const pages = [1, 2, 3].map((number) => page([...story(number), about, 'Support us']));
    expect(removals(judge(pages))[0]).toEqual([repeat(about), repeat('Support us')]);
  });

  test('whatever its case and punctuation', () => {
    const pages = [about, about.toUpperCase(), `“${about}”`].map((text, at) => page([...story(at + 1), text]));
    expect(removals(judge(pages)).map((one) => one.length)).toEqual([1, 1, 1]);
  });

  test('inside the story, where it stands on half of five pages or more', () => {
    const pages = [1, 2, 3, 4, 5, 6].map((number) => page([...story(number, 3), about, ...story(number + 10, 3)]));
    expect(removals(judge(pages)).flat()).toHaveLength(6);
    expect(removals(judge(pages.slice(0, 4))).flat()).toEqual([]);
  });

  test('though it is longer than the story, where headlines tell that it is another', () => {
    const box = Array.from(
      { length: 9 },
      (_, at) => `A cook from town number ${at} says which of nine soups to eat on a cold day`,
    );
    const pages = headlines.map((title, at) => page([...told(title, at), ...box], { title }));
    expect(removals(judge(pages)).map((one) => one.length)).toEqual([9, 9, 9, 9]);
    const untitled = headlines.map((title, at) => page([...told(title, at), ...box]));
    expect(removals(judge(untitled)).flat()).toEqual([]);
  });

  test('in a row of short lines, as a menu has them', () => {
    const menu = ['Front page', 'The islands', 'Sport', 'Letters', 'Ferry times'];
    const pages = [1, 2, 3, 4, 5].map((number) => page([...story(number, 3), ...menu, ...story(number + 10, 3)]));
    expect(removals(judge(pages)).map((one) => one.length)).toEqual([5, 5, 5, 5, 5]);
  });

  test('at the head of a page below others that repeat', () => {
    const box = headlines.map((_, at) => `A cook from town number ${at} says which of nine soups to eat on a cold day`);
    const pages = headlines.map((title, at) => page([...box, ...box.map(asProse), ...told(title, at)], { title }));
    expect(removals(judge(pages)).map((one) => one.length)).toEqual([8, 8, 8, 8]);
  });

  test('however many they are: two pages, and a list of pages, are compared once', () => {
    const column = Array.from({ length: 12_000 }, (_, at) => `Price number ${at} of the long list of harbour prices`);
    const pages = headlines.map((title, at) => page([...told(title, at), ...column], { title }));
    expect(removals(judge(pages)).map((one) => one.length)).toEqual([12_000, 12_000, 12_000, 12_000]);
  });

  test('where cleaning knew it on the others, and not on this one', () => {
    const known = { text: about, role: 'other', rule: 'model', score: 0.1 } as const;
    const pages = [page([...story(1), about]), page([...story(2), known]), page([...story(3), known])];
    expect(removals(judge(pages))).toEqual([[repeat(about)], [], []]);
  });

  test('on pages that state the name of the outlet, and on those that state its address alone', () => {
    const url = 'https://www.harbour.example/news';
    const pages = [1, 2, 3].map((number) =>
      page([...story(number), about], { url, outlet: number === 1 ? null : 'Harbour Times' }),
    );
    expect(removals(judge(pages)).flat()).toHaveLength(3);
  });

  test('on five of many pages, where the headlines of all five are told without it', () => {
    const titles = [...headlines, 'Engine drivers learn sailing from retired pilots'];
    const pages = titles.map((title, at) => page([...told(title, at), about], { title }));
    const others = Array.from({ length: 40 }, (_, at) => page(story(at + 20)));
    expect(removals(judge([...pages, ...others])).flat()).toHaveLength(5);
  });

  test('and says so where it stood, between what was removed before', () => {
    const line = { text: 'Share this', role: 'share', rule: 'share-words' } as const;
    const pages = [1, 2, 3].map((number) => page([line, ...story(number), line, { text: about, score: 0.7 }, line]));
    const [article] = judge(pages);
    expect(article.removed.map(({ rule, lines }) => [rule, lines[0]])).toEqual([
      ['share-words', 1],
      ['share-words', 7],
      ['archive-repeat', 8],
      ['share-words', 9],
    ]);
    expect(article.removed[2]).toEqual({
      kind: 'other',
      lines: [8, 8],
      rule: 'archive-repeat',
      score: 0.7,
      text: about,
    });
    expect(article.paragraphs.map(({ text }) => text)).toEqual(story(1));
    expect(article.text).toBe(story(1).join('\n\n'));
  });
});

describe('keeps', () => {
  test('what stands on two pages only', () => {
    const pages = [page([...story(1), about]), page([...story(2), about]), page(story(3))];
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('a refrain of one page', () => {
    const pages = [page([...story(1), about, about, about]), page(story(2)), page(story(3))];
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('versions of one story: its print page, its update, its first short form', () => {
    const whole = story(1, 8);
    const pages = [
      page(whole),
      page([...whole, paragraph(9, 9)]),
      page(whole.slice(0, 4)),
      page(story(2)),
      page(story(3)),
    ];
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('versions of one story under new headlines, each with a paragraph of its own on top', () => {
    const pages = headlines.map((title, at) =>
      page([`${title}, and this is told anew in a paragraph of its own.`, ...headlines, ...story(1, 8)].map(asProse), {
        title,
        path: `${at}`,
      }),
    );
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('a story that other outlets print as well, whole or in part', () => {
    const names = ['Harbour Times', 'Coast Daily', 'Inland Herald', 'The Valley Post'];
    const whole = names.map((outlet) => page(story(1), { outlet }));
    const parts = names.map((outlet, at) => page([...story(at + 2), paragraph(1, 0), paragraph(1, 1)], { outlet }));
    expect(removals(judge([...whole, ...parts])).flat()).toEqual([]);
  });

  test('an agency text under the agency as outlet, on the sites of three outlets', () => {
    const pages = ['coast', 'inland', 'valley'].map((name, at) =>
      page([...story(at), about], { outlet: 'Northern Press Agency', url: `https://www.${name}.example/story` }),
    );
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('a subheading that a column has every week', () => {
    const pages = [1, 2, 3].map((number) => page([...story(number, 3), 'What we like', ...story(number + 10, 2)]));
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('the fixed words of a form that is filled in for each page', () => {
    const form = Array.from({ length: 8 }, (_, at) => `Seats in row ${at} are sold at the door on the day of the play`);
    const pages = [1, 2, 3].map((number) => page([...story(number), ...form]));
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('a paragraph that three of many pages have in common', () => {
    const pages = Array.from({ length: 20 }, (_, at) => page([...story(at), ...(at < 3 ? [about] : [])]));
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test("what the user's own rule keeps", () => {
    const kept = { text: about, rule: 'settings:rules[0].keep' };
    const pages = [1, 2, 3].map((number) => page([...story(number), kept]));
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test('a page that would have nothing left', () => {
    const pages = [1, 2, 3].map((number) => page([...story(number), about]));
    const [article] = judge([page([about]), ...pages]);
    expect(article.text).toBe(about);
  });
});

describe('pages that state no outlet', () => {
  const menu = [
    'Front page of the day',
    'News from the islands',
    'Sport and games today',
    'Letters to the editor',
    'Ferry times and fares',
  ];
  const lines = (name: string) =>
    menu.map((text) => ({ text: `${name} ${text}`, role: 'navigation' as const, rule: 'menu' }));
  const unstated = (name: string, number: number, at: number) =>
    page([...lines(name), ...story(number), about], { outlet: null, path: `dumps/mixed/${at}.txt` });

  test('are of one outlet where their folder has one template', () => {
    expect(removals(judge([1, 2, 3].map((number) => unstated('a', number, number)))).flat()).toHaveLength(3);
  });

  test('are of several where it has several: they share copy', () => {
    const names = ['a', 'b', 'c'];
    expect(removals(judge(names.map((name, at) => unstated(name, at + 1, at)))).flat()).toEqual([]);
  });
});

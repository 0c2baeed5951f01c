import { describe, expect, test } from 'vitest';
import { judge, page, paragraph, removals, story } from './pages.ts';

const headline = 'Ferry strike enters its third week';
const doubtful = (text: string) => ({ text, score: 0.6 });
const teaser = (text: string) => `archive-teaser: ${text}`;

describe("removes another article's lead below the story", () => {
  test('a group of headline and lead', () => {
    const other = page(story(1), { title: headline });
    const host = page([...story(2), doubtful(headline), doubtful(paragraph(1, 0))]);
    expect(removals(judge([other, host]))).toEqual([[], [teaser(headline), teaser(paragraph(1, 0))]]);
    expect(judge([other, host])[1].removed[0].kind).toBe('teaser');
  });

  test('a lead that is cut short', () => {
    const cut = `${paragraph(1, 0).slice(0, 60)} …`;
    expect(removals(judge([page(story(1)), page([...story(2), doubtful(cut)])]))).toEqual([[], [teaser(cut)]]);
  });

  test('in a story, where the labeller is in doubt', () => {
    const host = page([paragraph(2, 0), doubtful(headline), ...story(3, 4)]);
    expect(removals(judge([page(story(1), { title: headline }), host]))[1]).toEqual([teaser(headline)]);
  });
});

describe('pages of one folder that state no outlet', () => {
  const unstated = { outlet: null, path: 'dumps/a.txt' };
  const other = page(story(1), { ...unstated, title: headline });

  test('lose leads of each other below the story', () => {
    const host = page([...story(2), doubtful(headline)], unstated);
    expect(removals(judge([other, host]))).toEqual([[], [teaser(headline)]]);
  });

  test('and none inside it, nor of pages in another folder or of an outlet that is known', () => {
    const inside = page([paragraph(2, 0), doubtful(headline), ...story(3, 4)], unstated);
    const elsewhere = page([...story(4), doubtful(headline)], { outlet: null, path: 'other/a.txt' });
    const known = page([...story(5), doubtful(headline)]);
    expect(removals(judge([other, inside, elsewhere, known])).flat()).toEqual([]);
  });
});

describe('keeps', () => {
  test("a story's own lead, though others tease it", () => {
    const tease = [2, 3, 4, 5].map((number) => page([...story(number), doubtful(paragraph(1, 0))]));
    const [own, ...hosts] = removals(judge([page(story(1)), ...tease]));
    expect(own).toEqual([]);
    expect(hosts.map((one) => one.length)).toEqual([1, 1, 1, 1]);
  });

  test('a lead that the labeller is sure of', () => {
    const host = page([...story(2), { text: paragraph(1, 0), score: 0.95 }]);
    expect(removals(judge([page(story(1)), host])).flat()).toEqual([]);
  });

  test('a lead with more of its story: an excerpt', () => {
    const host = page([...story(2), doubtful(paragraph(1, 0)), doubtful(paragraph(1, 1))]);
    expect(removals(judge([page(story(1)), host])).flat()).toEqual([]);
  });

  test('versions of one story', () => {
    const pages = [page(story(1)), page([paragraph(2, 0), ...story(1).map(doubtful)])];
    expect(removals(judge(pages)).flat()).toEqual([]);
  });

  test("another outlet's lead: copy", () => {
    const other = page(story(1), { outlet: 'Coast Daily', title: headline });
    const host = page([...story(2), doubtful(headline), doubtful(paragraph(1, 0))]);
    expect(removals(judge([other, host])).flat()).toEqual([]);
  });

  test('a digest: leads are all it has', () => {
    const others = [1, 2, 3].map((number) => page(story(number)));
    const digest = page([paragraph(9, 0), ...[1, 2, 3].map((number) => doubtful(paragraph(number, 0)))]);
    const three = removals(judge([...others, digest]))[3];
    expect(three).toHaveLength(3);
    const more = [4, 5].map((number) => page(story(number)));
    const longer = page([paragraph(9, 0), ...[1, 2, 3, 4, 5].map((number) => doubtful(paragraph(number, 0)))]);
    expect(removals(judge([...others, ...more, longer]))[5]).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { familyText, judgeCredit } from '../../src/match/credit.ts';
import { comparePublished, findFirst } from '../../src/match/first.ts';
import { findOrigin } from '../../src/match/origin.ts';
import type { Article } from '../../src/model.ts';
import { articleOf, mention, summaryOf } from './articles.ts';

const text = 'Some words of a story that is long enough.';
const member = (id: string, facts: Partial<Article> = {}, body = text) => summaryOf(articleOf(id, body, facts));

describe('origin', () => {
  test('is the agency that most evidence names', () => {
    const origin = findOrigin([
      member('a', { agencies: [mention('Reuters', 'dateline', 4)] }),
      member('b', { agencies: [mention('AFP', 'metadata')] }),
      member('c'),
    ]);
    expect(origin.agency).toBe('Reuters');
    expect(origin.evidence).toContain('a.txt:4 names Reuters in its dateline.');
  });

  test('is unknown where two agencies are named equally, and where none is', () => {
    const tied = findOrigin([
      member('a', { agencies: [mention('Reuters', 'credit')] }),
      member('b', { agencies: [mention('AFP', 'credit')] }),
    ]);
    expect(tied).toMatchObject({ agency: null, article: null });
    expect(findOrigin([member('a'), member('b')])).toEqual({ agency: null, article: null, evidence: [] });
  });

  test('is the article with dateline and credit, the earliest, or none where nothing tells', () => {
    const full = member('b', { agencies: [mention('dpa', 'dateline'), mention('dpa', 'credit')] });
    expect(findOrigin([member('a', { agencies: [mention('dpa', 'dateline')] }), full]).article).toBe('b');
    const dated = [member('a', { published: '2031-03-02' }), member('b', { published: '2031-03-01' })];
    expect(findOrigin(dated).article).toBe('b');
    expect(findOrigin([member('a', {}, `${text} ${text}`), member('b')]).article).toBeNull();
  });

  test('is no agency where they are credited unnamed', () => {
    const agencies = [mention('agencies', 'credit', 9)];
    const origin = findOrigin([member('a', { agencies }), member('b')]);
    expect(origin).toEqual({
      agency: null,
      article: null,
      evidence: ['a.txt:9 credits agencies without naming them.'],
    });
    const named = member('b', { agencies: [mention('AP', 'metadata')] });
    expect(findOrigin([member('a', { agencies }), named, member('c', { agencies })]).agency).toBe('AP');
  });

  test('is found among thousands of outlets, in linear time', () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      member(`m${at}`, {
        outlet: `Paper of Town ${at}`,
        url: `https://news${at}.example/a`,
        agencies: [mention(`Wire ${at % 9}`, 'credit')],
      }),
    );
    const stray = member('s', { outlet: 'Inland Herald', url: 'https://www.harbourtimes.example/a' });
    const { article, evidence } = findOrigin([...many, stray, member('z', { outlet: 'Harbour Times' })]);
    expect(article).toBe('z');
    expect(evidence).toContain("z.txt has the address that another outlet's page names as its own (canonical).");
  });

  test("is the agency's own page, whenever that was last touched", () => {
    const agencies = [mention('Reuters', 'dateline'), mention('Reuters', 'credit')];
    const own = member('own', {
      outlet: 'Reuters',
      published: '2031-03-03',
      agencies: [mention('Reuters', 'metadata')],
    });
    const { article, evidence } = findOrigin([member('a', { agencies, published: '2031-03-02' }), own]);
    expect(article).toBe('own');
    expect(evidence).toContain("own.txt is the agency's own page.");
  });

  test('is where another outlet says that the story first appeared', () => {
    const { agency, article, evidence } = findOrigin([
      member('a', { outlet: 'Coast Daily', agencies: [mention('The Nordby Lantern', 'credit', 9)] }),
      member('b', { outlet: 'Nordby Lantern' }),
    ]);
    expect({ agency, article }).toEqual({ agency: 'The Nordby Lantern', article: 'b' });
    expect(evidence).toContain('b.txt is named by another as where the story first appeared.');
  });

  test("is whose address another's page names as canonical", () => {
    const url = 'https://www.nordbylantern.example/ramp';
    const members = [
      member('a', { outlet: 'Coast Daily', url }),
      member('b', { outlet: 'Nordby Lantern', url: `${url}?from=home` }),
    ];
    expect(findOrigin(members)).toMatchObject({ article: 'b' });
    expect(findOrigin(members.map((one) => ({ ...one, url: null }))).article).toBeNull();
  });

  test('takes notices, bylines and the most complete credits for signs', () => {
    const full = [mention('AP', 'byline'), mention('AP', 'notice')];
    const { article, evidence } = findOrigin([
      member('a', { agencies: [mention('AP', 'byline')] }),
      member('b', { agencies: full }),
    ]);
    expect(article).toBe('b');
    expect(evidence).toContain('b.txt has the most complete credits.');
  });

  test('is no article that came after another, however well it is credited', () => {
    const full = { agencies: [mention('dpa', 'dateline'), mention('dpa', 'credit')] };
    const early = member('a', { published: '2031-03-01T08:00:00Z', agencies: [mention('dpa', 'dateline')] });
    expect(findOrigin([early, member('b', { ...full, published: '2031-03-02T08:00:00Z' })]).article).toBeNull();
    expect(findOrigin([early, member('b', full)]).article).toBe('b');
  });

  test('does not depend on the order of members', () => {
    const members = [
      member('a', { agencies: [mention('dpa', 'credit')] }),
      member('b', { agencies: [mention('AP', 'credit')], published: '2031-03-01' }),
      member('c', { agencies: [mention('AP', 'dateline')], published: '2031-03-02' }),
    ];
    const { agency, article } = findOrigin(members);
    expect(findOrigin([...members].reverse())).toMatchObject({ agency, article });
  });
});

describe('first', () => {
  test.each([
    ['2031-03-01', '2031-03-02', -1],
    ['2031-03-01T22:00:00Z', '2031-03-01T21:30:00-01:00', -1],
    ['2031-03-01T12:00:00+02:00', '2031-03-01T10:30:00Z', -1],
    ['2031-03-02', '2031-03-01T23:00:00Z', 1],
    ['2031-03-02', '2031-03-01T23:30:00-05:00', Number.NaN],
    ['2031-03-02', '2031-03-03T00:30:00+09:00', Number.NaN],
    ['2031-03-01T23:50', '2031-03-02T00:30', Number.NaN],
    ['2031-03-01T08:00', '2031-03-02T00:30', -1],
    ['2031-03-01T08:00', '2031-03-01T12:00:00Z', Number.NaN],
    ['2031-13-01', '2031-03-01', Number.NaN],
    ['2031-03-01', '2031-03-01T23:00:00Z', Number.NaN],
    ['2031-03-01', '2031-03-01', Number.NaN],
    ['2031-03-01T08:00', '2031-03-01T09:00', Number.NaN],
    ['soon', '2031-03-01', Number.NaN],
    [null, '2031-03-01', Number.NaN],
  ])('%s against %s', (one, other, order) => {
    expect(comparePublished(one, other)).toBe(order);
  });

  test('is claimed only with two stated times that differ', () => {
    const [early, late] = [member('a', { published: '2031-03-01' }), member('b', { published: '2031-03-02' })];
    expect(findFirst([late, early, member('c')])).toEqual({
      article: 'a',
      published: '2031-03-01',
      evidence: 'Earliest time stated, in a.txt, a date without a time. 1 of 3 state no time.',
    });
    expect(findFirst([early, member('c')])).toBeNull();
    expect(findFirst([early, { ...early, id: 'd' }])).toBeNull();
  });
});

describe('credit', () => {
  const credit = (facts: Partial<Article>, verdict: 'copy' | 'rewrite' = 'copy') =>
    judgeCredit(member('a', facts), familyText('Reuters', [wire]), verdict, 5);
  const wire = member('w', { agencies: [mention('Reuters', 'dateline')], byline: 'Tove Brandal' });

  test('is given where the agency is named, at the line that names it', () => {
    const agencies = [mention('Reuters', 'metadata', 1), mention('Reuters', 'dateline', 7)];
    expect(credit({ agencies, byline: 'A Staffer' })).toEqual({ credit: 'given', line: 7 });
  });

  test('is altered where another agency or, over copied text, an own byline stands', () => {
    expect(credit({ agencies: [mention('AFP', 'credit', 9)] })).toEqual({ credit: 'altered', line: 9 });
    expect(credit({ byline: 'A Staffer' })).toEqual({ credit: 'altered', line: 5 });
    expect(credit({ byline: 'A Staffer' }, 'rewrite')).toEqual({ credit: 'missing', line: 5 });
  });

  test('is missing where nobody is named, unknown where no agency is known', () => {
    expect(credit({})).toEqual({ credit: 'missing', line: 5 });
    expect(judgeCredit(member('a'), familyText(null, []), 'copy', 5)).toEqual({ credit: 'unknown', line: null });
  });

  test("is missing, not altered, where the agency's own writer signs without the agency", () => {
    expect(credit({ byline: 'Tove Brandal' })).toEqual({ credit: 'missing', line: 5 });
  });

  test('is given by agencies that nobody names, unless another is named beside them', () => {
    const unnamed = mention('agencies', 'credit', 9);
    expect(credit({ agencies: [unnamed] })).toEqual({ credit: 'given', line: 9 });
    expect(credit({ agencies: [mention('AFP', 'byline', 2), unnamed] })).toEqual({ credit: 'altered', line: 2 });
  });

  test("needs none on the agency's own page, or the outlet's whose story it is", () => {
    expect(credit({ outlet: 'Reuters', byline: 'A Staffer' })).toEqual({ credit: 'given', line: null });
    const lantern = familyText('The Nordby Lantern', []);
    expect(judgeCredit(member('a', { outlet: 'Nordby Lantern' }), lantern, 'copy', 5).credit).toBe('given');
    expect(judgeCredit(member('b', { outlet: 'Coast Daily' }), lantern, 'copy', 5).credit).toBe('missing');
    const thanks = [mention('Nordby Lantern', 'credit', 9)];
    expect(judgeCredit(member('c', { agencies: thanks }), lantern, 'copy', 5)).toEqual({ credit: 'given', line: 9 });
  });
});

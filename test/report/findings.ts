import type { ArticleSummary, Family, FamilyMember, Findings, Pair, Problem } from '../../src/model.ts';

/** Invented findings with one of everything that a report can say. */

function article(id: string, outlet: string | null, title: string, words: number): ArticleSummary {
  return {
    version: 1,
    type: 'article',
    id,
    path: `dumps/${id}`,
    url: null,
    outlet,
    title,
    standfirst: null,
    byline: null,
    published: null,
    language: 'en',
    dateline: null,
    agencies: id === 'harbour/12.html' ? [{ name: 'Northern Press Agency', evidence: 'dateline', line: 9 }] : [],
    source: { bytes: 2000, encoding: 'utf-8', from: 'html' },
    problems: [],
    paragraphCount: 12,
    removedCount: 1030,
    words,
  };
}

const articles = [
  article('coast/7.html', 'Coast Daily', 'Crews dig in', 300),
  article('harbour/12.html', 'Harbour Times', 'Ferry strike enters third week', 400),
  article('metro/1.html', 'Metro Morning', 'In brief', 90),
  article('notes/a-very-long-folder-name/and-another/page-0412.txt', null, 'Ferry strike | enters *third* week', 390),
  article('valley/0412.html', 'The Valley Post', 'Ferry strike enters third week', 380),
  article('valley/9.html', 'The Valley Post', 'Budget speech', 500),
];

function member(at: number, rest: Omit<FamilyMember, 'id' | 'path' | 'outlet' | 'title' | 'published'>): FamilyMember {
  const { id, path, outlet, title } = articles[at];
  return { id, path, outlet, title, published: at === 1 ? '2031-03-02T07:14:00Z' : null, ...rest };
}

const family: Family = {
  version: 1,
  type: 'family',
  id: 'f1',
  origin: {
    agency: 'Northern Press Agency',
    article: 'harbour/12.html',
    evidence: ['dateline of dumps/harbour/12.html, line 9'],
  },
  first: { article: 'harbour/12.html', published: '2031-03-02T07:14:00Z', evidence: 'stated on the page' },
  members: [
    member(1, { verdict: 'copy', coverage: 0.974, credit: 'given', line: 9 }),
    member(4, { verdict: 'copy', coverage: 0.94, credit: 'missing', line: 7 }),
    member(3, { verdict: 'copy', coverage: 0.999, credit: 'altered', line: 3 }),
    member(0, { verdict: 'rewrite', coverage: 0.58, credit: 'given', line: 30 }),
    member(2, { verdict: 'excerpt', coverage: 0.31, credit: 'unknown', line: null }),
  ],
};

function pair(a: string, b: string, verdict: Pair['verdict'], score: number, passages: Pair['passages'] = []): Pair {
  return {
    version: 1,
    type: 'pair',
    a,
    b,
    verdict,
    score,
    contained: { a: 0.6, b: 0.5 },
    quoted: 0.1,
    passages,
    evidence: [],
  };
}

const problem: Problem = {
  version: 1,
  type: 'problem',
  path: 'dumps/broken.gz',
  line: null,
  code: 'GZIP_BROKEN',
  message: 'skipped, the gzip data ends too early',
};

/** Six articles, a family of five, a pair of each other verdict, a problem. */
export const findings: Findings = {
  articles,
  pairs: [
    pair('harbour/12.html', 'valley/0412.html', 'copy', 0.96),
    pair('coast/7.html', 'harbour/12.html', 'rewrite', 0.6, [
      { a: { paragraph: 1, lines: [5, 11] }, b: { paragraph: 2, lines: [9, 15] }, kind: 'edited', score: 0.8 },
      { a: { paragraph: 2, lines: [12, 13] }, b: { paragraph: 4, lines: [20, 29] }, kind: 'rewritten', score: 0.5 },
    ]),
    pair('harbour/12.html', 'metro/1.html', 'excerpt', 0.5),
    pair('metro/1.html', 'valley/9.html', 'common-source', 0.2),
    pair('coast/7.html', 'valley/9.html', 'boilerplate', 0.1),
  ],
  families: [family],
  problems: [problem],
};

/** Nothing found. */
export const nothing: Findings = { articles: articles.slice(0, 2), pairs: [], families: [], problems: [] };

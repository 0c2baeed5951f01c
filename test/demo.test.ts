import { expect, test } from 'vitest';
import type { Article, Family, Pair } from '../src/model.ts';
import { copydesk, recordsOf } from './command.ts';
import expected from './demo.expected.json' with { type: 'json' };

const report = copydesk(['report', 'fixtures/demo', '--format', 'ndjson']);
const cleaned = copydesk(['clean', 'fixtures/demo', '--format', 'ndjson']);
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const articles = new Map(recordsOf<Article>(cleaned.stdout, 'article').map((article) => [article.id, article]));

test('the demo runs through without a word on stderr', () => {
  expect({ stderr: report.stderr, status: report.status }).toEqual({ stderr: '', status: 0 });
  expect(articles.size).toBe(expected.articles);
});

test('the families are those of the invented archive, with their origin, credits and first', () => {
  const families = recordsOf<Family>(report.stdout, 'family').map(({ origin, first, members }) => ({
    agency: origin.agency,
    first: first?.article ?? null,
    members: members.map(({ id, verdict, credit }) => ({ id, verdict, credit })).sort((a, b) => byCode(a.id, b.id)),
  }));
  families.sort((a, b) => byCode(a.members[0]?.id ?? '', b.members[0]?.id ?? ''));
  const wanted = [...expected.families].sort((a, b) => byCode(a.members[0]?.id ?? '', b.members[0]?.id ?? ''));
  expect(families).toEqual(wanted);
});

test('one speech in two papers, templated bulletins and unrelated stories make no pair', () => {
  const family = new Map(expected.families.flatMap(({ members }, index) => members.map(({ id }) => [id, index])));
  const strangers = recordsOf<Pair>(report.stdout, 'pair').filter(
    ({ a, b }) => family.get(a) === undefined || family.get(a) !== family.get(b),
  );
  expect(strangers.map(({ a, b, verdict }) => `${a} ${b} ${verdict}`)).toEqual([]);
});

test('what the pages say of themselves is read', () => {
  const stated = (field: 'outlet' | 'published' | 'language', ids: object) =>
    Object.fromEntries(Object.keys(ids).map((id) => [id, articles.get(id)?.[field]]));
  expect({
    outlets: stated('outlet', expected.outlets),
    published: stated('published', expected.published),
    languages: stated('language', expected.languages),
  }).toEqual({ outlets: expected.outlets, published: expected.published, languages: expected.languages });
});

test('no control or bidirectional character of an input reaches the printed report', () => {
  const { stdout } = copydesk(['report', 'fixtures/demo', '--include', 'common-source,boilerplate']);
  expect(stdout).toContain('Inland Herald');
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u);
});

test('cleaning first and reporting on the records gives the same report', () => {
  const piped = copydesk(['report', '-', '--format', 'ndjson'], cleaned.stdout);
  expect(piped.stdout).toBe(report.stdout);
});

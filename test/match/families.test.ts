import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signArticle } from '../../src/fingerprint/index.ts';
import { groupFamilies } from '../../src/match/family.ts';
import { matchSignatures } from '../../src/match/index.ts';
import type { Article } from '../../src/model.ts';
import { defaults } from '../../src/settings.ts';
import { articleOf, mention, summaryOf } from './articles.ts';

const tie = (a: number, b: number, strength = 1) => ({ a, b, strength });

test('groups whose members are all tied join, whatever their number', () => {
  expect(groupFamilies([tie(0, 1), tie(1, 2), tie(0, 2), tie(5, 7)])).toEqual([
    [0, 1, 2],
    [5, 7],
  ]);
});

test('a round-up does not chain two families', () => {
  const roundUp = 6;
  const ties = [tie(0, 1, 3), tie(1, 2, 3), tie(0, 2, 3), tie(3, 4, 3), tie(4, 5, 3), tie(3, 5, 3)];
  const chained = [...ties, tie(0, roundUp, 2), tie(1, roundUp, 2), tie(2, roundUp, 2), tie(3, roundUp)];
  expect(groupFamilies(chained)).toEqual([
    [0, 1, 2, roundUp],
    [3, 4, 5],
  ]);
});

/** Sentences that no story of another name shares a word pair with. */
const story = (name: string) =>
  Array.from({ length: 30 }, (_, sentence) =>
    Array.from({ length: 14 }, (_, word) => name + letters(sentence * 31 + word * 17)).join(' '),
  ).join('.\n\n');

function letters(number: number): string {
  return number < 10 ? 'abcdefghij'.charAt(number) : letters(Math.floor(number / 10)) + letters(number % 10);
}

function run(articles: readonly Article[]) {
  return matchSignatures(
    articles.map((article) => signArticle(article)),
    articles.map(summaryOf),
    defaults,
  );
}

test('of texts that are the same word for word, those beyond fifty are compared with the first alone', () => {
  const text = story('k').split('\n\n').slice(0, 6).join('\n\n');
  const id = (number: number) => `k${String(number).padStart(3, '0')}`;
  const twins = Array.from({ length: 120 }, (_, number) => articleOf(id(number), text, { outlet: `Outlet ${number}` }));
  const others = [articleOf('z-own', story('z')), articleOf('a-cut', text.split('\n\n').slice(0, 4).join('\n\n'))];
  const found = run([...twins, ...others]);
  expect(found.families.map(({ members }) => members.map((one) => one.id))).toEqual([
    ['a-cut', ...twins.map((one) => one.id)],
  ]);
  expect(found.families[0].members.every(({ coverage }) => coverage > 0.6)).toBe(true);
  expect(found.pairs).toHaveLength((50 * 49) / 2 + 70 + 50);
  expect(found.pairs.filter(({ b }) => b === id(119))).toMatchObject([{ a: id(0), verdict: 'copy', score: 1 }]);
  expect(run([...others, ...twins].reverse())).toEqual(found);
});

test('a family tells its agency, who credits it, and how much each has of the source', () => {
  const agencies = [mention('Reuters', 'dateline', 1), mention('Reuters', 'credit', 59)];
  const whole = story('k');
  const { families, pairs } = run([
    articleOf('own', story('z')),
    articleOf('b', whole, { agencies, outlet: 'Harbour Times', published: '2031-03-02T07:14:00Z' }),
    articleOf('a', whole.split('\n\n').slice(0, 18).join('\n\n'), { published: '2031-03-02T09:00:00Z' }),
  ]);
  expect(pairs).toHaveLength(1);
  expect(families).toMatchObject([
    {
      origin: { agency: 'Reuters', article: 'b' },
      first: { article: 'b' },
      members: [
        { id: 'b', verdict: 'copy', coverage: 1, credit: 'given', line: 1 },
        { id: 'a', verdict: 'copy', coverage: 1, credit: 'missing', line: 1 },
      ],
    },
  ]);
});

test('the identity of a family is its members, in any order', () => {
  const articles = ['a', 'b', 'c'].map((id) => articleOf(id, story('m')));
  const [family] = run(articles).families;
  expect(run([...articles].reverse()).families[0]?.id).toBe(family?.id);
  expect(run(articles.slice(1)).families[0]?.id).not.toBe(family?.id);
});

test('a brief that many print is a copy, not furniture', () => {
  const brief =
    'The ferry Solveig ran aground off Ness on Sunday with 41 people on board, the coastguard said. A tug pulled it free at high water and nobody was hurt.';
  const { families } = run(Array.from({ length: 8 }, (_, at) => articleOf(`paper-${at}`, brief)));
  expect(families.map(({ members }) => members.map(({ verdict }) => verdict))).toEqual([Array(8).fill('copy')]);
});

test('what more than a hundred papers print is one family', () => {
  const { families } = run(Array.from({ length: 130 }, (_, at) => articleOf(`paper-${at}`, story('k'))));
  expect(families.map(({ members }) => members.length)).toEqual([130]);
});

test('a notice that many print ties nobody', () => {
  const notice =
    'Letters to the desk are welcome at the usual address and should give the full name and street of the writer, who may be called back before anything is put into the paper by the editors on duty.';
  const { pairs } = run(
    Array.from({ length: 8 }, (_, at) => articleOf(`paper-${at}`, `${story(letters(at))}.\n\n${notice}`)),
  );
  expect(pairs.filter(({ verdict }) => verdict !== 'boilerplate')).toEqual([]);
});

test('what a pair contains is what a count of its words by hand gives', () => {
  const words = fc.array(fc.constantFrom(...Array.from({ length: 60 }, (_, at) => `w${'abcdefghij'[at % 10]}${at}q`)), {
    minLength: 80,
    maxLength: 160,
  });
  fc.assert(
    fc.property(words, words, fc.integer({ min: 40, max: 80 }), (own, other, shared) => {
      const a = [...own.slice(0, shared), ...own];
      const b = [...own.slice(0, shared), ...other];
      const { pairs } = run([articleOf('a', a.join(' ')), articleOf('b', b.join(' '))]);
      for (const pair of pairs) {
        expect(pair.contained.a).toBeCloseTo(shareByHand(tokens(a), tokens(b)), 4);
        expect(pair.contained.b).toBeCloseTo(shareByHand(tokens(b), tokens(a)), 4);
      }
    }),
    { numRuns: 30 },
  );
});

/** A word with a figure inside is read as three: "wa12q" is wa, 12 and q. */
function tokens(words: readonly string[]): string[] {
  return words.flatMap((word) => word.match(/[a-z]+|\d+/gu) ?? []);
}

function shareByHand(words: readonly string[], others: readonly string[]): number {
  const there = new Set(others.slice(2).map((_, at) => others.slice(at, at + 3).join(' ')));
  const found = words.map((_, at) =>
    [at - 2, at - 1, at].some(
      (start) => start >= 0 && start + 3 <= words.length && there.has(words.slice(start, start + 3).join(' ')),
    ),
  );
  return found.filter(Boolean).length / words.length;
}

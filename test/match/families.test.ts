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

function run(articles: readonly Article[], settings = defaults) {
  return matchSignatures(
    articles.map((article) => signArticle(article)),
    articles.map(summaryOf),
    settings,
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

/** One text of six paragraphs in so many versions: each has one word of its own in place of another in three of them. */
function versionsOf(name: string, count: number): Article[] {
  const paragraphs = story(name).split('\n\n').slice(0, 6);
  return Array.from({ length: count }, (_, number) => {
    const edited = paragraphs.map((paragraph, at) => {
      const words = paragraph.split(' ');
      if ((number + at) % 2 === 0) words[(number * (at + 3)) % words.length] = `own${letters(10 * number + at)}`;
      return words.join(' ');
    });
    return articleOf(`${name}${String(number).padStart(4, '0')}`, edited.join('\n\n'), { outlet: `Outlet ${number}` });
  });
}

test('of a crowd of texts that are nearly the same, each is compared with the closest, and the family is whole', () => {
  const crowd = versionsOf('k', 130);
  const few = [...versionsOf('m', 12), articleOf('z-own', story('z'))];
  const roundUp = articleOf('y-round', `${crowd[90].text}\n\n${story('y')}`);
  const settings = { ...defaults, mostPartners: 60 };
  const found = run([...crowd, ...few, roundUp], settings);
  expect(found.families.map(({ members, crowded }) => [members.map(({ id }) => id), crowded])).toEqual([
    [[...crowd.map(({ id }) => id), 'y-round'].sort(), 131],
    [few.slice(0, 12).map(({ id }) => id), undefined],
  ]);
  expect(found.crowded).toBe(131);
  expect(found.pairs.length).toBeLessThan(144 * 6);
  expect(found.pairs.filter(({ b }) => b === 'y-round').map(({ verdict }) => verdict)).toContain('excerpt');
  expect(run([roundUp, ...few, ...crowd].reverse(), settings)).toEqual(found);
  const all = run([...crowd, ...few, roundUp]);
  expect(all.families.map(({ members }) => members.length)).toEqual([131, 12]);
  expect(all.crowded).toBeUndefined();
});

test('a hand-out with a paragraph of its own for each region is one family', () => {
  const text = story('k').split('\n\n').slice(0, 5).join('\n\n');
  const editions = Array.from({ length: 90 }, (_, number) => {
    const region = story(`q${letters(Math.floor(number / 10))}`)
      .split('\n\n')
      .slice(0, 3)
      .join('\n\n');
    return articleOf(`paper${number}`, `${text}\n\n${region}`);
  });
  const { families } = run(editions, { ...defaults, mostPartners: 50 });
  expect(families.map(({ members, crowded }) => [members.length, crowded])).toEqual([[90, 90]]);
});

test('in a crowd of bulletins of one template, those of one day find each other', () => {
  const form = story('k').split('\n\n').slice(0, 4).join('\n\n');
  const bulletins = Array.from({ length: 240 }, (_, number) => {
    const day = Math.floor(number / 3);
    const own = story(`q${letters(day)}`)
      .split('\n\n')
      .slice(0, 2)
      .join('\n\n');
    return articleOf(`day${String(day).padStart(3, '0')}-${number % 3}`, `${form}\n\n${own}`);
  });
  const { pairs, crowded } = run(bulletins);
  const found = new Set(pairs.map(({ a, b }) => `${a} ${b}`));
  expect(crowded).toBe(240);
  for (let day = 0; day < 80; day++) {
    const [one, two, three] = [0, 1, 2].map((at) => `day${String(day).padStart(3, '0')}-${at}`);
    for (const pair of [`${one} ${two}`, `${one} ${three}`, `${two} ${three}`]) expect(found).toContain(pair);
  }
});

test('a few texts that are like many which are unlike each other are no crowd', () => {
  const parts = Array.from({ length: 60 }, (_, number) => story(letters(number + 100)).split('\n\n'));
  const ofEach = (from: number) => parts.map((part) => part.slice(from, from + 3).join('\n\n')).join('\n\n');
  const hubs = ['hub-a', 'hub-b', 'hub-c'].map((id) => articleOf(id, ofEach(0)));
  const leaves = parts.map((part, number) => articleOf(`leaf${number}`, part.slice(0, 4).join('\n\n')));
  expect(run([...hubs, ...leaves], { ...defaults, mostPartners: 20 })).toEqual(run([...hubs, ...leaves]));
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

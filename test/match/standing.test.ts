import { describe, expect, test } from 'vitest';
import { signArticle } from '../../src/fingerprint/index.ts';
import { matchSignatures } from '../../src/match/index.ts';
import type { Article } from '../../src/model.ts';
import { defaults } from '../../src/settings.ts';
import { articleOf, summaryOf } from './articles.ts';

/** Teasers that a publisher's papers print beside every story; longer than any of the stories. */
const teasers = [
  'A baker in the upper town has sold the same loaf for thirty years, and this week he explains to us why nobody has ever asked him for another.',
  'Readers who keep bees on balconies may come to the museum on Friday evening, where a beekeeper answers their questions and shows an empty hive.',
  'Our quiz of the month asks which of seven rivers is the longest, who drew the first map of the delta, and where the old customs house stood.',
  'The choir of the railway workers is looking for two basses and for anybody at all who is able to repair an organ that was built before the war.',
  'How to prune roses in a dry spring, when to leave them alone, and what to do with the leaves: nine gardeners give nine different pieces of advice.',
];

interface Story {
  readonly title: string;
  readonly text: readonly string[];
}

const stories: readonly Story[] = [
  {
    title: 'Ferry captain refuses bravery medal after night rescue',
    text: [
      'The captain who pulled eleven people from a sinking ferry on Tuesday night has refused the bravery medal that the province wished to give him for the rescue.',
      'He told the harbour master that his engineer had done the swimming, and that a medal ought to go to somebody who had got wet.',
      'The province said it would ask the engineer, who was still asleep when reporters called at his house in the afternoon.',
    ],
  },
  {
    title: 'Council sells empty water tower to puppet theatre',
    text: [
      'An empty water tower on the northern hill was sold by the council on Monday to a puppet theatre, which paid one coin for it and promised to mend the roof.',
      'The theatre will hang its stage from the old tank and seat forty children on the stairs, said the woman who leads it.',
      'Two councillors voted against the sale because they had hoped for a lift.',
    ],
  },
  {
    title: 'Teachers strike over heating closes village schools',
    text: [
      'Teachers in nine villages began a strike over broken heating on Wednesday, and the schools that they work in stay closed until the boilers have been repaired.',
      'A spokesman of the teachers said that ink had frozen twice since the winter holidays, once in the middle of an examination.',
      'The ministry has sent coats.',
    ],
  },
  {
    title: 'Harvest of salt doubles after dry summer on coast',
    text: [
      'The salt works on the coast have brought in a harvest twice as large as that of last year, after a summer in which it rained on two days.',
      'Workers raked until dark for five weeks, and the heap beside the road is now higher than the chapel.',
      'Prices of salt have fallen by a third since August.',
    ],
  },
];

function article(id: string, { title, text }: Story, outlet: string, around: readonly string[] = teasers): Article {
  return articleOf(id, [...text, ...around].join('\n\n'), { outlet, title });
}

function match(articles: readonly Article[]) {
  return matchSignatures(
    articles.map((one) => signArticle(one)),
    articles.map(summaryOf),
    defaults,
  );
}

const copies = (articles: readonly Article[]) =>
  match(articles).pairs.flatMap(({ a, b, verdict }) =>
    verdict === 'boilerplate' || verdict === 'common-source' ? [] : [`${a} ${b} ${verdict}`],
  );

describe('papers of one publisher that print the same column', () => {
  test('have not copied each other', () => {
    const pair = [article('a', stories[0], 'Lower Town Echo'), article('b', stories[1], 'Upper Town Echo')];
    expect(copies(pair)).toEqual([]);
    const [{ verdict, evidence }] = match(pair).pairs;
    expect(verdict).toBe('boilerplate');
    expect(evidence.map(({ name }) => name)).toContain('headlines-elsewhere');
  });

  test('have where the story is the same under another headline', () => {
    const retold = { ...stories[0], title: 'Captain will have no medal for rescue of eleven' };
    expect(copies([article('a', stories[0], 'Lower Town Echo'), article('b', retold, 'Upper Town Echo')])).toEqual([
      'a b copy',
    ]);
  });

  test('are not doubted where no headline is known', () => {
    const untitled = stories
      .slice(0, 2)
      .map((story, at) => articleOf(`${at}`, [...story.text, ...teasers].join('\n\n')));
    expect(copies(untitled)).toHaveLength(1);
  });
});

describe('what one outlet prints under story after story', () => {
  const own = stories.map((story, at) => article(`own-${at}`, story, 'Salt Coast News'));

  test('makes no copies of its stories', () => {
    expect(match(own).pairs).toEqual([]);
  });

  test('leaves paragraphs their numbers', () => {
    const late = { ...stories[3], text: [...teasers.slice(0, 2), ...stories[3].text] };
    const reprint = articleOf('reprint', stories[3].text.join('\n\n'), {
      outlet: 'Inland Post',
      title: stories[3].title,
    });
    const found = match([
      ...own.slice(0, 3),
      article('late', late, 'Salt Coast News', teasers.slice(2)),
      reprint,
    ]).pairs;
    expect(found.map(({ a, b }) => `${a} ${b}`)).toEqual(['late reprint']);
    expect(found[0].passages.map(({ a, b }) => [a.paragraph, b.paragraph])).toEqual([
      [2, 0],
      [3, 1],
      [4, 2],
    ]);
  });

  test('is told as boilerplate where no outlet is known', () => {
    const others = own.map((one) => ({ ...one, outlet: null }));
    expect(match(others).pairs.every(({ verdict }) => verdict === 'boilerplate')).toBe(true);
  });
});

import type { Article } from '../../src/model.ts';
import { articleOf } from './articles.ts';

/** Teasers that a publisher's papers print beside every story; longer than any of the stories. */
export const teasers = [
  'A baker in the upper town has sold the same loaf for thirty years, and this week he explains to us why nobody has ever asked him for another.',
  'Readers who keep bees on balconies may come to the museum on Friday evening, where a beekeeper answers their questions and shows an empty hive.',
  'Our quiz of the month asks which of seven rivers is the longest, who drew the first map of the delta, and where the old customs house stood.',
  'The choir of the railway workers is looking for two basses and for anybody at all who is able to repair an organ that was built before the war.',
  'How to prune roses in a dry spring, when to leave them alone, and what to do with the leaves: nine gardeners give nine different pieces of advice.',
];

export interface Story {
  readonly title: string;
  readonly text: readonly string[];
}

export const stories: readonly Story[] = [
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

/** A story of an outlet, with what stands around it. */
export function article(
  id: string,
  { title, text }: Story,
  outlet: string,
  around: readonly string[] = teasers,
): Article {
  return articleOf(id, [...text, ...around].join('\n\n'), { outlet, title });
}

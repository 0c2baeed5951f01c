import type { Evidence, Verdict } from '../model.ts';
import type { Measures } from './measures.ts';
import { isBackground, isTemplate } from './verdict.ts';

/** What evidence is drawn from besides the measures. */
export interface Facts extends Measures {
  readonly verdict: Verdict | null;
  readonly byKin: boolean;
  /** Likeness of the headlines, null where one is unknown. */
  readonly headline: number | null;
}

interface Kind {
  readonly name: string;
  readonly applies: (facts: Facts) => boolean;
  readonly value: (facts: Facts) => number;
  readonly says: (value: string, facts: Facts) => string;
}

const percent = (share: number) => `${Math.round(100 * share)} %`;
const isCopy = ({ verdict }: Facts) => verdict === 'copy' || verdict === 'excerpt' || verdict === 'rewrite';

/** In the order in which a reader should hear them. */
const kinds: readonly Kind[] = [
  {
    name: 'contained',
    applies: () => true,
    value: ({ contained }) => contained,
    says: (share) =>
      `${share} of the shorter text, quotations and notices left out, stands in the other in the same three-word sequences.`,
  },
  {
    name: 'reworded',
    applies: (facts) => isCopy(facts) && facts.containedSkips > facts.contained,
    value: ({ containedSkips }) => containedSkips,
    says: (share) =>
      `${share} of its pairs of neighbouring content words recur in the other, whatever stands between them.`,
  },
  {
    name: 'longest-run',
    applies: ({ longestRun }) => longestRun >= 5,
    value: ({ longestRun }) => longestRun,
    says: (_, { longestRun }) => `The longest run of the same words, quotations left out, is ${longestRun} words.`,
  },
  {
    name: 'spread',
    applies: isCopy,
    value: ({ spread }) => spread,
    says: (share) => `Shared wording reaches ${share} of the shorter text from start to end.`,
  },
  {
    name: 'figures',
    applies: ({ figures }) => figures < 1,
    value: ({ figures }) => figures,
    says: (share) => `${share} of the figures in matching sentences agree.`,
  },
  {
    name: 'lead-names',
    applies: (facts) => isCopy(facts) || facts.leadNames < 0.7,
    value: ({ leadNames }) => leadNames,
    says: (share) => `${share} of the names at the start of one text, rare ones counting more, occur in the other.`,
  },
  {
    name: 'headline',
    applies: ({ headline }) => headline !== null,
    value: ({ headline }) => headline ?? 0,
    says: (share) => `The headlines are ${share} alike; this does not decide.`,
  },
  {
    name: 'quotations',
    applies: ({ quoted }) => quoted >= 0.2,
    value: ({ quoted }) => quoted,
    says: (share) => `${share} of the shared words stand in quotation marks.`,
  },
  {
    name: 'furniture',
    applies: (facts) => !isCopy(facts) && facts.furniture >= 0.5,
    value: ({ furniture }) => furniture,
    says: (share) => `${share} of the shared words are wording that four or more unrelated stories have.`,
  },
  {
    name: 'family',
    applies: ({ byKin }) => byKin,
    value: () => 1,
    says: () => 'Both are copies of other members of their family; on its own this pair would be in doubt.',
  },
  {
    name: 'template',
    applies: isTemplate,
    value: ({ figureConflict }) => figureConflict,
    says: (share) => `In ${share} of the matching sentences the figures differ: one form filled in twice.`,
  },
  {
    name: 'background',
    applies: (facts) => isBackground(facts) && facts.longRuns >= 0.05,
    value: ({ rest }) => rest,
    says: (share) =>
      `Without the paragraph that matches best, ${share} is shared, and nothing of the start: background, not the story.`,
  },
];

export function explainPair(facts: Facts): Evidence[] {
  return kinds
    .filter(({ applies }) => applies(facts))
    .map(({ name, value, says }) => {
      const rounded = Math.round(value(facts) * 1e4) / 1e4;
      return { name, value: rounded, says: says(percent(rounded), facts) };
    });
}

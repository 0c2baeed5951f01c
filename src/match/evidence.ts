import type { Evidence, Verdict } from '../model.ts';
import type { Measures } from './measures.ts';
import { isBackground, isTemplate } from './verdict.ts';

/** What evidence is drawn from. */
export interface Facts {
  readonly measures: Measures;
  readonly verdict: Verdict | null;
  readonly byKin: boolean;
  /** Likeness of the headlines, null where one is unknown. */
  readonly headline: number | null;
}

interface Kind {
  readonly name: string;
  readonly applies: (facts: Facts) => boolean;
  readonly value: (facts: Facts) => number;
  /** The same for all facts of one value in percent. */
  readonly says: (percent: string, facts: Facts) => string;
}

const isCopy = ({ verdict }: Facts) => verdict === 'copy' || verdict === 'excerpt' || verdict === 'rewrite';

/** In the order in which a reader should hear them. */
const kinds: readonly Kind[] = [
  {
    name: 'contained',
    applies: () => true,
    value: ({ measures }) => measures.contained,
    says: (share) =>
      `${share} of the shorter text, quotations and notices left out, stands in the other in the same three-word sequences.`,
  },
  {
    name: 'reworded',
    applies: (facts) => isCopy(facts) && facts.measures.containedSkips > facts.measures.contained,
    value: ({ measures }) => measures.containedSkips,
    says: (share) =>
      `${share} of its pairs of neighbouring content words recur in the other, whatever stands between them.`,
  },
  {
    name: 'longest-run',
    applies: ({ measures }) => measures.longestRun >= 5,
    value: ({ measures }) => measures.longestRun,
    says: (_, { measures }) =>
      `The longest run of the same words, quotations left out, is ${measures.longestRun} words.`,
  },
  {
    name: 'spread',
    applies: isCopy,
    value: ({ measures }) => measures.spread,
    says: (share) => `Shared wording reaches ${share} of the shorter text from start to end.`,
  },
  {
    name: 'figures',
    applies: ({ measures }) => measures.figures < 1,
    value: ({ measures }) => measures.figures,
    says: (share) => `${share} of the figures in matching sentences agree.`,
  },
  {
    name: 'lead-names',
    applies: (facts) => isCopy(facts) || facts.measures.leadNames < 0.7,
    value: ({ measures }) => measures.leadNames,
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
    applies: ({ measures }) => measures.quoted >= 0.2,
    value: ({ measures }) => measures.quoted,
    says: (share) => `${share} of the shared words stand in quotation marks.`,
  },
  {
    name: 'furniture',
    applies: (facts) => !isCopy(facts) && facts.measures.furniture >= 0.5,
    value: ({ measures }) => measures.furniture,
    says: (share) => `${share} of the shared words are wording that four or more unrelated stories have.`,
  },
  {
    name: 'headlines-elsewhere',
    applies: ({ measures }) => measures.headlinesElsewhere,
    value: () => 1,
    says: () =>
      'What both print in the same paragraphs says little of either headline; what only one of them prints says it.',
  },
  {
    name: 'short-lines',
    applies: ({ measures }) => measures.linesAlone,
    value: () => 1,
    says: () =>
      'What both print are short lines alone, such as those of a menu or a list of prices, and no sentence of a story.',
  },
  {
    name: 'family',
    applies: ({ byKin }) => byKin,
    value: () => 1,
    says: () => 'Both are copies of other members of their family; on its own this pair would be in doubt.',
  },
  {
    name: 'template',
    applies: ({ measures }) => isTemplate(measures),
    value: ({ measures }) => measures.figureConflict,
    says: (share) => `In ${share} of the matching sentences the figures differ: one form filled in twice.`,
  },
  {
    name: 'background',
    applies: ({ measures }) => isBackground(measures) && measures.longRuns >= 0.05,
    value: ({ measures }) => measures.rest,
    says: (share) =>
      `Without the paragraph that matches best, ${share} is shared, and nothing of the start: background, not the story.`,
  },
];

export function explainPair(facts: Facts): Evidence[] {
  return kinds.filter(({ applies }) => applies(facts)).map((kind) => evidenceOf(kind, facts));
}

/** By kind and value: with objects and sentences for each pair, these took a third of the memory of a large report. */
const made = new Map<Kind, Map<number, Evidence>>(kinds.map((kind) => [kind, new Map()]));

function evidenceOf(kind: Kind, facts: Facts): Evidence {
  const value = Math.round(kind.value(facts) * 1e4) / 1e4;
  const known = made.get(kind)?.get(value);
  if (known !== undefined) return known;
  const evidence = { name: kind.name, value, says: kind.says(`${Math.round(100 * value)} %`, facts) };
  made.get(kind)?.set(value, evidence);
  return evidence;
}

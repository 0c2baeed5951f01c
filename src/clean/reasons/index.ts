import type { Page } from '../../model.ts';
import { inquire } from './contributions.ts';
import { families } from './families.ts';
import { lookAt, type Sight } from './looks.ts';
import { tellerOf } from './words.ts';

/** What speaks for or against a block's being the story's. */
interface Reason {
  /** A phrase with the value: `87 % of its text is in links`. */
  readonly says: string;
  /** What the feature looks at, such as `its links`. */
  readonly about: string;
  readonly feature: string;
  /** Null where the feature is missing. */
  readonly value: number | null;
  /** Log-odds that it adds, compared with other blocks of the page; negative speaks against the story. */
  readonly part: number;
}

/** Why the model scored a block as it did. */
export interface Reasons {
  /** Strongest first. */
  readonly strongest: readonly Reason[];
  /** What kinds of features add together, in log-odds, strongest first; they sum to the block's log-odds less `base`. */
  readonly families: readonly { readonly about: string; readonly part: number }[];
  /** Log-odds of the blocks that it is compared with, kept and dropped ones of the page half and half. */
  readonly base: number;
  /** Log-odds that its neighbours add. */
  readonly neighbours: number;
  /** The score that it would have if its neighbours were those of the blocks that it is compared with. */
  readonly scoreWithoutNeighbours: number;
}

const mostReasons = 8;
/** Weaker ones are not worth a line: .1 moves a score of one half by .025. */
const least = 0.1;

/**
 * Gives the reasons for each block's score, when asked; null for blocks that no model judges.
 *
 * @param scores of all blocks of the page, as `scoreBlocks` gives them.
 */
export function reasonsOf(page: Page, scores: ArrayLike<number>): (position: number) => Reasons | null {
  const sight = lookAt(page);
  const blockOf = new Map([...sight.positions].map((position, block) => [position, block]));
  const inquiry = inquire(
    sight,
    Array.from(sight.positions, (position) => scores[position] >= 0.5),
  );
  const tell = tellerOf(page.from);
  const scoreFor = scale(sight, scores);
  const isNeighbours = (feature: string) => tell(feature).family === 'neighbours';
  return (position) => {
    const block = blockOf.get(position);
    if (block === undefined) return null;
    const { parts, base } = inquiry.contributions(block);
    const reasons = [...parts].map(([feature, { part, value }]) => ({ feature, part, value, ...tell(feature) }));
    const byFamily = summed(reasons, ({ family }) => family);
    return {
      strongest: strongestOf(reasons),
      families: [...byFamily].map(([family, part]) => ({ about: families[family], part })).sort(byStrength),
      base,
      neighbours: byFamily.get('neighbours') ?? 0,
      scoreWithoutNeighbours: scoreFor(inquiry.without(block, isNeighbours)),
    };
  };
}

type Told = ReturnType<ReturnType<typeof tellerOf>> & {
  readonly feature: string;
  readonly part: number;
  readonly value: number;
};

/** The strongest topics; a topic's features count together and the strongest of them is named. */
function strongestOf(reasons: readonly Told[]): Reason[] {
  const sums = summed(reasons, ({ topic }) => topic);
  const named = new Map<string, Told>();
  for (const reason of reasons) {
    const sum = sums.get(reason.topic) ?? 0;
    const best = named.get(reason.topic);
    if (best === undefined || reason.part * Math.sign(sum) > best.part * Math.sign(sum))
      named.set(reason.topic, reason);
  }
  return [...named.values()]
    .map(({ topic, family, feature, value, says }) => ({
      says: says(value),
      about: families[family],
      feature,
      value: Number.isNaN(value) ? null : value,
      part: sums.get(topic) ?? 0,
    }))
    .filter(({ part }) => Math.abs(part) >= least)
    .sort(byStrength)
    .slice(0, mostReasons);
}

function summed<Key>(reasons: readonly Told[], keyOf: (reason: Told) => Key): Map<Key, number> {
  const sums = new Map<Key, number>();
  for (const reason of reasons) sums.set(keyOf(reason), (sums.get(keyOf(reason)) ?? 0) + reason.part);
  return sums;
}

function byStrength(one: { readonly part: number }, other: { readonly part: number }): number {
  return Math.abs(other.part) - Math.abs(one.part);
}

/** Scores are probabilities stretched so that those to keep reach .5: between two blocks of the page the stretch is linear. */
function scale({ positions, probability }: Sight, scores: ArrayLike<number>): (probability: number) => number {
  const known = Array.from(positions, (position, block) => [probability[block], scores[position]] as const).sort(
    ([one], [other]) => one - other,
  );
  const points = [[0, 0] as const, ...known, [1, 1] as const];
  return (asked) => {
    let at = 1;
    for (let end = points.length - 1; at < end; ) {
      const middle = (at + end) >> 1;
      if (points[middle][0] < asked) at = middle + 1;
      else end = middle;
    }
    const [[low, from], [high, to]] = [points[at - 1], points[at]];
    return high > low ? from + ((asked - low) / (high - low)) * (to - from) : to;
  };
}

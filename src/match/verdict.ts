import type { CopyVerdict, Verdict } from '../model.ts';
import type { Measures } from './measures.ts';

/** Score from which two texts are copies when both are copies of the same third texts, as a share of the usual one. */
export const kinShare = 0.3;

/**
 * Weights of a logistic model, fitted on made families with none allowed below zero (above, for furniture), see
 * docs/decisions/0501-verdict-model.md. `shared` enters by its square root.
 */
const weights = { shared: 21.4, figures: 9.1, figuresOfAll: 3.7, leadNames: 3.6, furniture: -2.8, bias: -23.6 };
/** Figures that differ, from which two texts may be one form filled in twice. */
const fewestMissed = 2;
const templateFactor = 0.2;
const backgroundFactor = 0.4;
const standingFactor = 0.2;
/** A reworded copy shares fewer shingles than skip-pairs; this much of the latter counts. */
const skipWorth = 0.9;
/** Skip-pairs meet by chance in a text more than three times as long. */
const comparableLength = 0.3;

/** One form filled in twice, such as weather and results: the sentences match, the figures in them do not. */
export function isTemplate({ figureConflict, figures, figureMisses, figuresMissed }: Measures): boolean {
  // One figure tells nothing: a live blog puts the hour before what it quotes.
  if (figuresMissed < fewestMissed) return false;
  return (figures <= 0.55 && figureMisses >= 0.5) || (figureConflict >= 0.35 && figures <= 0.45);
}

/** Only one passage is shared, and not the news: the paragraph that both outlets keep at hand. */
export function isBackground({ rest, lead, spread }: Measures): boolean {
  return rest < 0.12 && lead < 0.15 && spread <= 0.5;
}

/** What is shared is what a site prints beside its stories: it says neither headline, or is a list of short lines. */
export function isStanding({ headlinesElsewhere, linesAlone }: Measures): boolean {
  return headlinesElsewhere || linesAlone;
}

/** How surely the two are copies, 0 to 1; the same scale for all verdicts. */
export function scoreOf(measures: Measures): number {
  const { figures, figuresOfAll, leadNames, furniture } = measures;
  const sum =
    weights.bias +
    weights.shared * Math.sqrt(sharedText(measures)) +
    weights.figures * figures +
    weights.figuresOfAll * figuresOfAll +
    weights.leadNames * leadNames +
    weights.furniture * furniture;
  const veto =
    (isTemplate(measures) ? templateFactor : 1) *
    (isBackground(measures) ? backgroundFactor : 1) *
    (isStanding(measures) ? standingFactor : 1);
  return veto / (1 + Math.exp(-sum));
}

/** Share of the shorter text that the other has, in the same words or, outside common wording, in their neighbourhoods. */
function sharedText({ contained, containedSkips, furniture, lengthRatio }: Measures): number {
  return Math.max(
    contained,
    skipWorth * containedSkips * (1 - furniture) * Math.min(1, lengthRatio / comparableLength),
  );
}

/** The verdict, null where the two texts have nothing to do with each other. @param copyScore The setting. */
export function judge(measures: Measures, score: number, copyScore: number): Verdict | null {
  if (score >= copyScore) return judgeCopy(measures);
  if (isTemplate(measures) && measures.containedSkips >= 0.15) return 'boilerplate';
  if (measures.furniture >= 0.5 && measures.containedRaw >= 0.05 && measures.longestAnyRun >= 8) return 'boilerplate';
  if (isStanding(measures) && measures.longRuns >= 0.05) return 'boilerplate';
  if (measures.containedRaw >= 0.04 && measures.quoted >= 0.5) return 'common-source';
  return isBackground(measures) && measures.longRuns >= 0.05 ? 'common-source' : null;
}

/** Which of the three, for two texts that are copies. */
export function judgeCopy(measures: Measures): CopyVerdict {
  const { contained, containedFive, containedLonger, longRuns, lengthRatio } = measures;
  const isVerbatim = longRuns >= 0.5 || containedFive >= 0.5 || containedFive >= 0.8 * contained;
  const isSmallPart = lengthRatio < 0.5 && containedLonger < (isVerbatim ? 0.3 : 0.12);
  // A round-up or a text merged from two: what is shared is word for word, and neither text is all of it.
  const isShort = isVerbatim && contained < 0.6;
  if (isSmallPart || isShort) return 'excerpt';
  return isVerbatim ? 'copy' : 'rewrite';
}

import type { Verdict } from '../model.ts';
import type { Measures } from './measures.ts';

/**
 * Score from which two texts are copies. Chosen on made families (F1 flat from .19 to .22) and checked on real
 * reprints; see docs/decisions/0501-verdict.md.
 */
export const copyScore = 0.205;

/** A third or more of the linked sentences differ in their figures: one form filled in twice, such as weather and results. */
export function isTemplate({ figureConflict, figures }: Measures): boolean {
  return figureConflict >= 0.35 && figures <= 0.45;
}

/** Only one passage is shared, and not the news: the paragraph that both outlets keep at hand. */
export function isBackground({ rest, lead, spread }: Measures): boolean {
  return rest < 0.12 && lead < 0.15 && spread <= 0.4;
}

/** How much of the shorter text stands in the other, scaled down where names or figures disagree; 0 to 1. */
export function scoreOf(measures: Measures): number {
  const shared = 0.75 * measures.contained + 0.25 * measures.containedSkips;
  const names = 0.5 + 0.5 * Math.min(1, measures.leadNames / 0.7);
  const figures = 0.5 + 0.5 * Math.min(1, Math.min(measures.figures, measures.figuresOfAll) / 0.6);
  const veto = (isTemplate(measures) ? 0.2 : 1) * (isBackground(measures) ? 0.5 : 1);
  return shared * names * figures * veto;
}

/** The verdict, null where the two texts have nothing to do with each other. */
export function judge(measures: Measures, score: number): Verdict | null {
  if (score >= copyScore) return judgeCopy(measures);
  if (isTemplate(measures) && measures.containedSkips >= 0.15) return 'boilerplate';
  if (measures.furniture >= 0.5 && measures.containedRaw >= 0.05) return 'boilerplate';
  if (measures.containedRaw >= 0.04 && measures.quoted >= 0.5) return 'common-source';
  return isBackground(measures) && measures.longRuns >= 0.05 ? 'common-source' : null;
}

function judgeCopy(measures: Measures): Verdict {
  const isPart = measures.lengthRatio < 0.5;
  if (measures.longRuns >= 0.5 || measures.containedFive >= 0.5)
    return isPart && measures.containedLonger < 0.3 ? 'excerpt' : 'copy';
  return isPart && measures.containedLonger < 0.12 ? 'excerpt' : 'rewrite';
}

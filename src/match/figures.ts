import { wordFlags } from '../model.ts';
import type { Profile } from './profile.ts';
import type { Link } from './sentences.ts';

/** How figures agree in linked sentences; each sentence of `a` is compared with its best partner only. */
export interface FigureEvidence {
  /** Share of the figures that the linked sentence has too, one added to both; 1 where there are none. */
  readonly figures: number;
  /** Figures that the linked sentence does not have, though it has others, per linked sentence. */
  readonly figureMisses: number;
  /** Figures that the linked sentence does not have, though it has others. */
  readonly figuresMissed: number;
  /** Share of the linked sentences where both have figures and none in common. */
  readonly figureConflict: number;
}

export function compareFigures(a: Profile, b: Profile, links: readonly Link[]): FigureEvidence {
  if (a.figures.length === 0 || b.figures.length === 0) return noFigures;
  const best = bestLinks(links);
  let hits = 0;
  let misses = 0;
  let conflicts = 0;
  for (const link of best) {
    const inA = figuresOf(a, link.a);
    const inB = figuresOf(b, link.b);
    let same = 0;
    for (const figure of inA) if (inB.has(figure)) same++;
    hits += same;
    misses += Math.min(inA.size, inB.size) - same;
    if (same === 0 && inA.size > 0 && inB.size > 0) conflicts++;
  }
  const count = Math.max(1, best.length);
  return {
    figures: (hits + 1) / (hits + misses + 1),
    figureMisses: misses / count,
    figuresMissed: misses,
    figureConflict: conflicts / count,
  };
}

const noFigures: FigureEvidence = { figures: 1, figureMisses: 0, figuresMissed: 0, figureConflict: 0 };

/** Links come in order of `a`; of equal ones the first stays. */
function bestLinks(links: readonly Link[]): Link[] {
  const best: Link[] = [];
  for (const link of links) {
    const last = best.at(-1);
    if (last?.a !== link.a) best.push(link);
    else if (link.score > last.score) best[best.length - 1] = link;
  }
  return best;
}

/** Most sentences have none: they share one set. */
const none: ReadonlySet<number> = new Set();

function figuresOf({ signature: { words, flags, sentenceStarts } }: Profile, sentence: number): ReadonlySet<number> {
  let figures: Set<number> | null = null;
  for (let at = sentenceStarts[sentence]; at < sentenceStarts[sentence + 1]; at++) {
    if ((flags[at] & wordFlags.figure) === 0) continue;
    figures ??= new Set();
    figures.add(words[at]);
  }
  return figures ?? none;
}

import { wordFlags } from '../model.ts';
import type { Profile } from './profile.ts';
import { eachShared } from './sets.ts';

/** A sentence of either article that says what the other's says. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Shared skip-pairs, as a share of the shorter sentence's. */
  readonly score: number;
}

/** What skip-pairs tell of two articles. */
export interface SentenceEvidence {
  readonly shared: number;
  /** Shared skip-pairs by paragraph of `a`. */
  readonly sharedOfParagraph: Uint32Array;
  readonly links: readonly Link[];
}

/** A linked sentence shares this many skip-pairs at least, and this share of the shorter one's. */
const fewestShared = 4;
const leastShare = 0.3;

export function compareSentences(a: Profile, b: Profile): SentenceEvidence {
  const sharedOfParagraph = new Uint32Array(a.signature.paragraphStarts.length - 1);
  const bySentence: number[][] = [];
  let shared = 0;
  eachShared(a.skips.hashes, b.skips.hashes, (inA, inB) => {
    const sentence = a.skips.values[inA];
    shared++;
    sharedOfParagraph[a.paragraphOfSentence[sentence]]++;
    bySentence[sentence] ??= [];
    bySentence[sentence].push(b.skips.values[inB]);
  });
  return { shared, sharedOfParagraph, links: linkSentences(a, b, bySentence) };
}

function linkSentences(a: Profile, b: Profile, bySentence: readonly (readonly number[] | undefined)[]): Link[] {
  const counts = new Uint32Array(b.skipsOfSentence.length);
  return bySentence.flatMap((others = [], sentence) => {
    for (const other of others) counts[other]++;
    const links: Link[] = [];
    for (const other of others) {
      const shared = counts[other];
      counts[other] = 0;
      const score = shared / Math.min(a.skipsOfSentence[sentence], b.skipsOfSentence[other]);
      if (shared >= fewestShared && score >= leastShare) links.push({ a: sentence, b: other, score });
    }
    return links;
  });
}

/** How figures agree in linked sentences. */
export interface FigureEvidence {
  /** Share of figures that the linked sentence has too, 0 to 1; 1 where there are none. */
  readonly agree: number;
  /** Share of the links whose two sentences both have figures and none in common. */
  readonly conflict: number;
}

export function compareFigures(a: Profile, b: Profile, links: readonly Link[]): FigureEvidence {
  let hits = 0;
  let misses = 0;
  let conflicts = 0;
  for (const link of links) {
    const inA = figuresOf(a, link.a);
    const inB = figuresOf(b, link.b);
    if (inA.size === 0 || inB.size === 0) continue;
    let same = 0;
    for (const figure of inA) if (inB.has(figure)) same++;
    hits += same;
    misses += Math.min(inA.size, inB.size) - same;
    if (same === 0) conflicts++;
  }
  return { agree: (hits + 1) / (hits + misses + 1), conflict: conflicts / Math.max(1, links.length) };
}

function figuresOf({ signature: { words, flags, sentenceStarts } }: Profile, sentence: number): Set<number> {
  const figures = new Set<number>();
  for (let at = sentenceStarts[sentence]; at < sentenceStarts[sentence + 1]; at++) {
    if (flags[at] & wordFlags.figure) figures.add(words[at]);
  }
  return figures;
}

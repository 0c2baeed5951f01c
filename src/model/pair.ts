import type { Lines } from './block.ts';

export const verdicts = ['copy', 'excerpt', 'rewrite', 'common-source', 'boilerplate'] as const;
export type Verdict = (typeof verdicts)[number];

/** The verdicts that make a family. */
export type CopyVerdict = 'copy' | 'excerpt' | 'rewrite';

/** Paragraphs of two articles that say the same in the same or nearly the same words. */
export interface Passage {
  /** `paragraph` counts from 0. */
  readonly a: { readonly paragraph: number; readonly lines: Lines };
  readonly b: { readonly paragraph: number; readonly lines: Lines };
  readonly kind: 'verbatim' | 'edited' | 'rewritten' | 'quotation';
  /** 0 to 1. */
  readonly score: number;
}

/** One reason for a verdict: a named measure, its value, and a sentence a journalist understands. */
export interface Evidence {
  readonly name: string;
  readonly value: number;
  readonly says: string;
}

export interface Pair {
  readonly version: 1;
  readonly type: 'pair';
  /** Ids, a before b in code-unit order. */
  readonly a: string;
  readonly b: string;
  readonly verdict: Verdict;
  /** 0 to 1; ranks pairs of all verdicts on one scale. */
  readonly score: number;
  /** Share of each one's words found in the other, 0 to 1. */
  readonly contained: { readonly a: number; readonly b: number };
  /** Share of the shared words that stand inside quotations, 0 to 1. */
  readonly quoted: number;
  readonly passages: readonly Passage[];
  readonly evidence: readonly Evidence[];
}

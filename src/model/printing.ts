import type { ArticleSummary } from './article.ts';
import type { Lines } from './block.ts';
import type { Family } from './family.ts';
import type { Problem } from './problem.ts';

/** How an article prints a paragraph: in the family's words, edited, or within a longer paragraph. */
export type PrintingKind = 'exact' | 'edited' | 'part';

/** One place where a paragraph was printed. */
export interface Printing {
  /** Id of the article it sits in. */
  readonly article: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** Agencies that the article names. */
  readonly agencies: readonly string[];
  /** Counts from 0. */
  readonly paragraph: number;
  readonly lines: Lines;
  readonly kind: PrintingKind;
  /** Share of the family's text that stands here, 0 to 1. */
  readonly shared: number;
}

/** A paragraph that several outlets printed. */
export interface ParagraphFamily {
  readonly version: 1;
  readonly type: 'paragraph-family';
  /** Hash of its text, as in `fingerprint` records: 16 hex digits. */
  readonly id: string;
  /** As the first of its exact printings has it. */
  readonly text: string;
  readonly words: number;
  /** Share of its words inside quotation marks, 0 to 1. */
  readonly quoted: number;
  /** Little stands outside the quotation marks: printing the same quotation is no copying. */
  readonly quotation: boolean;
  /** Different outlets; an article that names none counts as one. */
  readonly outlets: number;
  readonly first: Family['first'];
  /** By published time where known, then by id and paragraph. */
  readonly printings: readonly Printing[];
}

/** What `report --by paragraph` says. */
export interface ParagraphFindings {
  /** By id. */
  readonly articles: readonly ArticleSummary[];
  /** By number of outlets, then of printings, then of words, most first; then by id. */
  readonly paragraphs: readonly ParagraphFamily[];
  /** By path, line and code. */
  readonly problems: readonly Problem[];
}

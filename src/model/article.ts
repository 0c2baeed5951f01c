import type { Form, Lines, RemovedKind } from './block.ts';
import type { SourceFacts } from './page.ts';
import type { Problem } from './problem.ts';

/** An agency that the text names as its source, and where. */
export interface AgencyMention {
  /** Canonical name, such as `Reuters`. */
  readonly name: string;
  readonly evidence: 'dateline' | 'byline' | 'credit' | 'notice' | 'metadata';
  readonly line: number;
}

export interface Dateline {
  /** As written in title case: `Moscow`. */
  readonly place: string;
  readonly agency: string | null;
}

/** Where a paragraph stands in a list. */
export interface ListPlace {
  readonly ordered: boolean;
  /** Lists around it, from 1. */
  readonly depth: number;
  /** It goes on with the last item of its depth. */
  readonly continues?: true;
}

/** Where a paragraph stands in a table; both count from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly header?: true;
}

export interface Paragraph {
  readonly text: string;
  readonly lines: Lines;
  /** Share of the words that stand inside quotation marks, 0 to 1. */
  readonly quoted: number;
  /** Absent means `paragraph`. */
  readonly form?: Exclude<Form, 'paragraph'>;
  /** Heading level, where `form` is `heading` and it is known. */
  readonly level?: number;
  /** Inline markup as safe HTML, where it differs from the text; of preformatted text its lines. */
  readonly inline?: string;
  /** Where it is in a list whose markup is known. */
  readonly list?: ListPlace;
  /** Where it is in a table of figures or facts, and not of a page's layout; rows fall back to 0 where the next begins. */
  readonly cell?: CellPlace;
}

export interface RemovedBlock {
  readonly kind: RemovedKind;
  readonly lines: Lines;
  readonly rule: string;
  /** Probability that the block belongs to the story, 0 to 1. */
  readonly score: number;
  readonly text: string;
}

/** A cleaned article: the record that `clean` writes and that every later stage reads. */
export interface Article {
  readonly version: 1;
  readonly type: 'article';
  readonly id: string;
  readonly path: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** ISO 8601: a date, or a time with its zone where stated; null where the page does not say. */
  readonly published: string | null;
  /** When it was last changed, as `published`; absent where the page does not say. */
  readonly modified?: string;
  /** What the outlet files it under, such as `Politics`; absent where the page does not say. */
  readonly section?: string;
  /** BCP 47 primary tag such as `en`; null where it cannot be told. */
  readonly language: string | null;
  readonly dateline: Dateline | null;
  readonly agencies: readonly AgencyMention[];
  /** The paragraphs, with a blank line between two. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly RemovedBlock[];
  readonly source: SourceFacts;
  readonly problems: readonly Problem[];
}

/** What is kept of an article once it is fingerprinted. */
export type ArticleSummary = Omit<Article, 'text' | 'paragraphs' | 'removed'> & {
  readonly paragraphCount: number;
  readonly removedCount: number;
  /** Words as fingerprints count them: notices left out, scripts without spaces by characters. */
  readonly words: number;
};

import type { ArticleSummary } from './article.ts';
import type { CopyVerdict, Pair } from './pair.ts';
import type { Problem } from './problem.ts';

export type Credit = 'given' | 'missing' | 'altered' | 'unknown';

export interface FamilyMember {
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  /** The best verdict that ties it to the rest of the family. */
  readonly verdict: CopyVerdict;
  /** Share of its words that stand in the family's reference text (the origin article, else the longest), 0 to 1. */
  readonly coverage: number;
  readonly credit: Credit;
  /** The line that gives the credit, or the first line of copied text where it is missing; null where neither is known. */
  readonly line: number | null;
}

export interface Family {
  readonly version: 1;
  readonly type: 'family';
  /** Stable while the set of members is: a hash of their ids. */
  readonly id: string;
  readonly origin: {
    readonly agency: string | null;
    /** Id of the member the others follow, where evidence tells it. */
    readonly article: string | null;
    readonly evidence: readonly string[];
  };
  readonly first: { readonly article: string; readonly published: string; readonly evidence: string } | null;
  /** Sorted: by published time where known, then by id. */
  readonly members: readonly FamilyMember[];
  /** Members that are like so many articles that they were compared with the closest alone; absent where all pairs are known. */
  readonly crowded?: number;
}

/** Everything a report says. All lists are sorted, whatever the order of the input was. */
export interface Findings {
  /** By id. */
  readonly articles: readonly ArticleSummary[];
  /** By score, highest first, then by ids; all verdicts that the settings include. */
  readonly pairs: readonly Pair[];
  /** By size, largest first, then by id. */
  readonly families: readonly Family[];
  /** Articles that are like so many others that they were compared with the closest alone; absent where there are none. */
  readonly crowded?: number | undefined;
  /** By path, line and code. */
  readonly problems: readonly Problem[];
}

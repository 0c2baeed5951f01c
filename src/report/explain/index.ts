import type { Lines, Role } from '../../model.ts';

/** A block with the part it plays and why. */
export interface ExplainedBlock {
  readonly lines: Lines;
  readonly role: Role;
  /** Id of a rule, or `model`. */
  readonly rule: string;
  /** What the rule looks for; null where the score decided. */
  readonly says: string | null;
  /** Probability that the block belongs to the story, 0 to 1. */
  readonly score: number;
  readonly text: string;
}

/** A fact about the article, and where it was found. */
export interface ExplainedFact {
  readonly name: string;
  readonly value: string;
  /** Empty where the source is not known. */
  readonly source: string;
}

export interface Explanation {
  readonly id: string;
  readonly path: string;
  readonly source: { readonly bytes: number; readonly encoding: string; readonly from: string };
  readonly facts: readonly ExplainedFact[];
  readonly blocks: readonly ExplainedBlock[];
  /** The line that was asked about; null for the whole file. */
  readonly line: number | null;
}

export interface ExplainOptions {
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly colours: boolean;
}

export type ExplainReporter = (explanation: Explanation, options: ExplainOptions) => string | Iterable<string>;

/** The formats of `explain`; each is loaded when it is asked for. */
export const explainReporters = {
  text: async () => (await import('./text.ts')).explainText,
  json: async () => (await import('./json.ts')).explainJson,
} satisfies Record<string, () => Promise<ExplainReporter>>;

import type { Lines, Role } from '../../model.ts';

/** What speaks for or against a block's being the story's. */
export interface ExplainedReason {
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
export interface ExplainedScore {
  /** Strongest first. */
  readonly strongest: readonly ExplainedReason[];
  /** Log-odds that kinds of features add, strongest first. */
  readonly families: readonly { readonly about: string; readonly part: number }[];
  /** Log-odds of the blocks that it is compared with, kept and dropped ones of the page half and half. */
  readonly base: number;
  /** Log-odds that its neighbours add. */
  readonly neighbours: number;
  /** The score that it would have if its neighbours were those of the blocks that it is compared with. */
  readonly scoreWithoutNeighbours: number;
}

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
  /** The elements around it, outermost first, such as `main > article > p`; null where there is no markup. */
  readonly element: string | null;
  /** Null where they were not asked for, or no model judged the block. */
  readonly reasons: ExplainedScore | null;
  readonly text: string;
}

/** What one source says of a fact. */
export interface ExplainedSource {
  readonly value: string;
  /** Where it says so, such as `json-ld` or `byline block, line 9`; empty where that is not known. */
  readonly source: string;
}

/** A fact about the article, where it was found, and what other sources say. */
export interface ExplainedFact {
  readonly name: string;
  /** Null where nothing that was said would do. */
  readonly value: string | null;
  readonly source: string;
  readonly others: readonly ExplainedSource[];
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

type ExplainWriter = (explanation: Explanation, options: ExplainOptions) => string | Iterable<string>;

/** A format of `explain`. */
export interface ExplainFormat {
  readonly write: ExplainWriter;
  /** Whether it tells the reasons of every block's score; the others do where one line is asked about. */
  readonly tellsAll: boolean;
  /** What stands around all documents, and between two. */
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
}

/** The formats of `explain`; each is loaded when it is asked for. */
export const explainFormats = {
  text: async () => (await import('./text.ts')).explainText,
  json: async () => (await import('./json.ts')).explainJson,
  html: async () => (await import('./html.ts')).explainHtml,
} satisfies Record<string, () => Promise<ExplainFormat>>;

import type { Findings, Verdict } from '../model.ts';

/** How a report is laid out; what it says is in the findings. */
export interface ReportOptions {
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly colours: boolean;
  /** Number of the one family that is shown whole; null where all are listed. */
  readonly family: number | null;
  /** Pairs that are not in the findings because nobody asked for their verdict. */
  readonly hidden: ReadonlyMap<Verdict, number>;
}

/** One format: findings in, text out, piece by piece where there may be much. */
export type Reporter = (findings: Findings, options: ReportOptions) => string | Iterable<string>;

/** The formats of `report` and `check`; each is loaded when it is asked for. To add one: a file here, and its line. */
export const reporters = {
  text: async () => (await import('./text.ts')).textReport,
  ndjson: async () => (await import('./ndjson.ts')).ndjsonReport,
  json: async () => (await import('./json.ts')).jsonReport,
  markdown: async () => (await import('./markdown.ts')).markdownReport,
} satisfies Record<string, () => Promise<Reporter>>;

export type ReportFormat = keyof typeof reporters;

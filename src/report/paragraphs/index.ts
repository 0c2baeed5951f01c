import type { ParagraphFindings } from '../../model.ts';

/** How the paragraphs are laid out. */
export interface ParagraphOptions {
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly colours: boolean;
  /** Number of the one paragraph that is shown whole; null where all are listed. */
  readonly family: number | null;
}

export type ParagraphReporter = (findings: ParagraphFindings, options: ParagraphOptions) => string | Iterable<string>;

/** The formats of `report --by paragraph`; each is loaded when it is asked for. */
export const paragraphReporters = {
  text: async () => (await import('./text.ts')).paragraphText,
  ndjson: async () => (await import('./ndjson.ts')).paragraphNdjson,
  json: async () => (await import('./json.ts')).paragraphJson,
  markdown: async () => (await import('./markdown.ts')).paragraphMarkdown,
} satisfies Record<string, () => Promise<ParagraphReporter>>;

export type ParagraphFormat = keyof typeof paragraphReporters;

export function isParagraphFormat(name: string): name is ParagraphFormat {
  return Object.hasOwn(paragraphReporters, name);
}

import type { Article, Problem } from '../../model.ts';

/** A format of `clean`: how one article is written, and what stands around and between several. */
export interface ArticleFormat {
  /** Of the files that `clean -o DIR` writes. */
  readonly extension: string;
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
  readonly write: (article: Article) => string;
  /** What it writes are the lines of NDJSON that articles wait as. */
  readonly writesLines?: true;
  /** A problem of the inputs, after the articles; formats without it leave problems to standard error. */
  readonly writeProblem?: (problem: Problem) => string;
}

/** The formats of `clean`; each is loaded when it is asked for. To add one: a file here, and its line. */
export const articleFormats = {
  text: async () => (await import('./text.ts')).textFormat,
  ndjson: async () => (await import('./ndjson.ts')).ndjsonFormat,
  json: async () => (await import('./json.ts')).jsonFormat,
  markdown: async () => (await import('./markdown.ts')).markdownFormat,
  html: async () => (await import('./html.ts')).htmlFormat,
} satisfies Record<string, () => Promise<ArticleFormat>>;

export type ArticleFormatName = keyof typeof articleFormats;

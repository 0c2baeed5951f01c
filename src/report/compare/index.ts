import type { Article, Pair } from '../../model.ts';

/** Two articles and what ties them; `pair.a` is the first of them. */
export interface Comparison {
  readonly a: Article;
  readonly b: Article;
  /** Null where they share nothing worth a word. */
  readonly pair: Pair | null;
}

export interface CompareOptions {
  /** Columns of the terminal, 80 where there is none. */
  readonly width: number;
  readonly colours: boolean;
}

export type CompareReporter = (comparison: Comparison, options: CompareOptions) => string | Iterable<string>;

/** The formats of `compare`; each is loaded when it is asked for. */
export const compareReporters = {
  text: async () => (await import('./text.ts')).compareText,
  json: async () => (await import('./json.ts')).compareJson,
  html: async () => (await import('./html.ts')).compareHtml,
  markdown: async () => (await import('./markdown.ts')).compareMarkdown,
} satisfies Record<string, () => Promise<CompareReporter>>;

/** The comparison in the order that was asked for; a pair has its ids sorted. */
export function oriented(a: Article, b: Article, pair: Pair | null): Comparison {
  return { a, b, pair: pair === null || pair.a === a.id ? pair : flipped(pair) };
}

function flipped(pair: Pair): Pair {
  return {
    ...pair,
    a: pair.b,
    b: pair.a,
    contained: { a: pair.contained.b, b: pair.contained.a },
    passages: pair.passages.map((passage) => ({ ...passage, a: passage.b, b: passage.a })),
  };
}

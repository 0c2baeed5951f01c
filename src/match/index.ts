import type { Article, ArticleSummary, Family, Pair, Signature } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Pairs of all verdicts and the families of copies among them, sorted as `Findings` says. */
export function matchSignatures(
  _signatures: readonly Signature[],
  _articles: readonly ArticleSummary[],
  _settings: Settings,
): { pairs: Pair[]; families: Family[] } {
  return { pairs: [], families: [] };
}

/** Two articles side by side; null where neither copy nor common text is found. */
export function compareArticles(_a: Article, _b: Article, _settings: Settings): Pair | null {
  return null;
}

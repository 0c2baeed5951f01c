import { signArticle } from './fingerprint/index.ts';
import { compareSignatures } from './match/index.ts';
import { finish, type Steps } from './match/steps.ts';
import type { Article, Pair } from './model.ts';
import type { Settings } from './settings.ts';

/** Two articles side by side, as the pair a report would show; null where neither copy nor common text is found. */
export function compareArticles(a: Article, b: Article, settings: Settings): Pair | null {
  return finish(compareArticlesInSteps(a, b, settings));
}

/** The same as `compareArticles`, in steps: long texts take seconds. */
export function* compareArticlesInSteps(a: Article, b: Article, settings: Settings): Steps<Pair | null> {
  const signatures = [signArticle(a), signArticle(b)] as const;
  const { verdict, ...rest } = yield* compareSignatures(signatures, [a.title, b.title], settings);
  return verdict === null ? null : { ...rest, verdict };
}

import type { Passage } from '../model.ts';
import type { Paragraphs } from './align.ts';
import type { Archive } from './archive.ts';
import { paragraphPairs, paragraphWords } from './paragraphs.ts';
import { findPassages } from './passages.ts';
import { makeProfile, type Profile } from './profile.ts';

/** What is worked out about an article when it is first compared, and kept for the next comparisons. */
export interface Reader {
  readonly profileOf: (article: number) => Profile;
  /** Passages of two articles, by number. */
  readonly passagesOf: (a: number, b: number) => Passage[];
}

/** Articles kept at a time. Candidates come in order, so that one that is dropped is seldom asked for again. */
const keptArticles = 20_000;

export function makeReader(archive: Archive): Reader {
  const profileOf = keep((article) => makeProfile(archive, article));
  const paragraphsOf = keep((article): Paragraphs => {
    const profile = profileOf(article);
    return { words: paragraphWords(archive, profile), pairs: paragraphPairs(profile) };
  });
  const passagesOf = (a: number, b: number) =>
    findPassages(profileOf(a), profileOf(b), paragraphsOf(a), paragraphsOf(b));
  return { profileOf, passagesOf };
}

/** Remembers the results of the articles asked for last; forgetting changes the time, never the result. */
function keep<Made>(make: (article: number) => Made): (article: number) => Made {
  const kept = new Map<number, Made>();
  return (article) => {
    const known = kept.get(article);
    if (known !== undefined) return known;
    const made = make(article);
    if (kept.size >= keptArticles)
      for (const oldest of [...kept.keys()].slice(0, keptArticles / 2)) kept.delete(oldest);
    kept.set(article, made);
    return made;
  };
}

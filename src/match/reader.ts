import type { Passage } from '../model.ts';
import type { Archive } from './archive.ts';
import { keep } from './keep.ts';
import { readParagraphs } from './paragraphs.ts';
import { findPassages } from './passages.ts';
import { makeProfile, type Profile } from './profile.ts';

/** What is worked out about an article when it is first compared, and kept for the next comparisons. */
export interface Reader {
  readonly profileOf: (article: number) => Profile;
  /** Passages of two articles, by number. */
  readonly passagesOf: (a: number, b: number) => Passage[];
}

export function makeReader(archive: Archive): Reader {
  const profileOf = keep((article) => makeProfile(archive, article));
  const paragraphsOf = keep((article) => readParagraphs(archive, profileOf(article)));
  const passagesOf = (a: number, b: number) =>
    findPassages(profileOf(a), profileOf(b), paragraphsOf(a), paragraphsOf(b));
  return { profileOf, passagesOf };
}

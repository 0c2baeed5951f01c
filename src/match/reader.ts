import type { Passage } from '../model.ts';
import type { Archive } from './archive.ts';
import { keep } from './keep.ts';
import { emptyParagraphs, type Paragraphs, readParagraphs } from './paragraphs.ts';
import { findPassages } from './passages.ts';
import { makeProfile, type Profile } from './profile.ts';
import type { Steps } from './steps.ts';

/** What is worked out about an article when it is first compared, and kept for the next comparisons. */
export interface Reader {
  readonly profileOf: (article: number) => Profile;
  /** Passages of two articles, by number. */
  readonly passagesOf: (a: number, b: number) => Steps<Passage[]>;
}

export function makeReader(archive: Archive): Reader {
  const profileOf = keep((article) => makeProfile(archive, article));
  const [paragraphsOfA, paragraphsOfB] = [lastRead(archive, profileOf), lastRead(archive, profileOf)];
  const passagesOf = (a: number, b: number) =>
    findPassages(profileOf(a), profileOf(b), paragraphsOfA(a), paragraphsOfB(b));
  return { profileOf, passagesOf };
}

/** The paragraphs of an article, valid until the next is asked for: pairs come in order of their first article. */
function lastRead(archive: Archive, profileOf: Reader['profileOf']): (article: number) => Paragraphs {
  const paragraphs = emptyParagraphs();
  let last = -1;
  return (article) => {
    if (article !== last) readParagraphs(archive, profileOf(article), paragraphs);
    last = article;
    return paragraphs;
  };
}

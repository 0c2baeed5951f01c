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
  const profileOf = keep(archive.signatures.length, (article) => makeProfile(archive, article));
  const [ofShort, ofLong] = [lastRead(archive, profileOf, lastShort), lastRead(archive, profileOf, 2)];
  const paragraphsOf = (article: number) =>
    archive.signatures[article].words.length > longText ? ofLong(article) : ofShort(article);
  const passagesOf = (a: number, b: number) =>
    findPassages(profileOf(a), profileOf(b), paragraphsOf(a), paragraphsOf(b));
  return { profileOf, passagesOf };
}

/** Paragraphs of so many articles are kept; of long ones, in words, of two, since a word takes 150 bytes. */
const lastShort = 8;
const longText = 20_000;

/**
 * The paragraphs of an article, valid until so many others were asked for. Pairs of a family come one after another, and
 * each of its members is in several.
 */
function lastRead(archive: Archive, profileOf: Reader['profileOf'], most: number): (article: number) => Paragraphs {
  const read = Array.from({ length: most }, () => ({ article: -1, asked: 0, paragraphs: emptyParagraphs() }));
  let asked = 0;
  return (article) => {
    const known = read.find((one) => one.article === article);
    const one = known ?? read.reduce((oldest, other) => (other.asked < oldest.asked ? other : oldest));
    if (known === undefined) readParagraphs(archive, profileOf(article), one.paragraphs);
    one.article = article;
    one.asked = ++asked;
    return one.paragraphs;
  };
}

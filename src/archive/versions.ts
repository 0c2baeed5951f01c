import { hashNumbers } from './hash.ts';
import { tellsWithout } from './headlines.ts';
import type { PageText } from './pages.ts';

/** Two pages that share so much of the shorter one are versions of one story: reprints, updates, print pages. */
const versionShare = 0.5;
/** Where they share a single paragraph: a brief with a long notice shares most of its words with the next brief. */
const versionShareOfOne = 0.75;

/** Pages that share so many paragraphs are filled-in forms, such as the programme of a theatre: their text is theirs. */
const formParagraphs = 8;

/** So many different stories will do however many pages there are: a story has no dozen versions at one outlet. */
const mostStories = 12;
/** How many pages are looked at before it is settled that a text has too few stories. */
export const mostLooks = 256;
/** How many verdicts are remembered; a dozen megabytes. */
const mostVerdicts = 200_000;

/** Judges stories of one outlet; see `storiesAmong`. */
export type HaveStories = (pages: readonly PageText[], enough: number) => boolean;

/**
 * Tells whether pages hold at least `enough` different stories, or a dozen: so many of them that no two share most of their
 * text. Longest pages come first, see `bySize`, so that an early, short version of a story counts with the last, and not
 * with a third. Texts of an outlet are asked about one after another, and most stand on the same pages: two pages, and a
 * list of pages, are judged once.
 */
export function storiesAmong(): HaveStories {
  const texts = memory<PageText, ReadonlyMap<number, number>>(mostLooks);
  const versions = memory<number, boolean>(mostVerdicts);
  const verdicts = memory<number, boolean>(mostVerdicts);
  const areSame = (page: PageText, other: PageText) =>
    versions(hashNumbers([page.key, other.key]), () =>
      areVersions(
        page,
        other,
        texts(other, () => textsOf(other)),
      ),
    );
  const areStories = (pages: readonly PageText[], wanted: number) => {
    const chosen: PageText[] = [];
    for (const page of pages) {
      if (chosen.some((other) => areSame(page, other))) continue;
      chosen.push(page);
      if (chosen.length >= wanted) return true;
    }
    return false;
  };
  return (pages, enough) => {
    if (pages.length < enough) return false;
    const wanted = Math.min(enough, mostStories);
    const looked = pages.slice(0, mostLooks);
    return verdicts(hashNumbers([wanted, ...looked.map(({ key }) => key)]), () => areStories(looked, wanted));
  };
}

/** Finds what is not found yet, and forgets all where it would keep more than `most`. */
function memory<Key, Found>(most: number): (key: Key, find: () => Found) => Found {
  const found = new Map<Key, Found>();
  return (key, find) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    if (found.size >= most) found.clear();
    const fresh = find();
    found.set(key, fresh);
    return fresh;
  };
}

function textsOf({ hashes, words }: PageText): ReadonlyMap<number, number> {
  return new Map(Array.from(hashes, (hash, at) => [hash, words[at]]));
}

/** Longest first. */
export function bySize(one: PageText, other: PageText): number {
  return other.wordCount - one.wordCount || one.key - other.key;
}

function areVersions(page: PageText, other: PageText, texts: ReadonlyMap<number, number>): boolean {
  let words = 0;
  const shared = new Set<number>();
  for (const hash of page.hashes) {
    const found = shared.has(hash) ? undefined : texts.get(hash);
    if (found === undefined) continue;
    shared.add(hash);
    words += found;
  }
  const share = words / Math.max(1, Math.min(page.wordCount, other.wordCount));
  const isMuch = shared.size >= formParagraphs || share >= (shared.size > 1 ? versionShare : versionShareOfOne);
  return isMuch && !tellsWithout(page, shared) && !tellsWithout(other, shared);
}

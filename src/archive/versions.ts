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

/**
 * Whether pages hold at least `enough` different stories, or a dozen: so many of them that no two share most of their
 * text. Longest pages come first, see `bySize`, so that an early, short version of a story counts with the last, and not
 * with a third.
 */
export function haveStories(pages: readonly PageText[], enough: number): boolean {
  if (pages.length < enough) return false;
  const wanted = Math.min(enough, mostStories);
  const chosen: PageText[] = [];
  for (const page of pages.slice(0, mostLooks)) {
    if (chosen.some((other) => areVersions(page, other))) continue;
    chosen.push(page);
    if (chosen.length >= wanted) return true;
  }
  return false;
}

/** Longest first. */
export function bySize(one: PageText, other: PageText): number {
  return other.wordCount - one.wordCount || one.key - other.key;
}

/** What was found of two pages: the same pages hold one text after another, and 97 of 100 questions were asked before. */
const judged = new WeakMap<PageText, WeakMap<PageText, boolean>>();

function areVersions(page: PageText, other: PageText): boolean {
  const answers = judged.get(page) ?? new WeakMap<PageText, boolean>();
  judged.set(page, answers);
  const answer = answers.get(other) ?? shareMost(page, other);
  answers.set(other, answer);
  return answer;
}

function shareMost(page: PageText, other: PageText): boolean {
  const texts = textsOf(other);
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

const texts = new WeakMap<PageText, ReadonlyMap<number, number>>();

/** Words of each paragraph of a page, by its hash. */
function textsOf(page: PageText): ReadonlyMap<number, number> {
  const known = texts.get(page) ?? new Map(Array.from(page.hashes, (hash, at) => [hash, page.words[at]]));
  texts.set(page, known);
  return known;
}

import type { KeptPage } from './pages.ts';

/** Two pages that share so much of the shorter one are versions of one story: reprints, updates, print pages. */
const versionShare = 0.5;
/** Where they share a single paragraph: a brief with a long notice shares most of its words with the next brief. */
const versionShareOfOne = 0.75;

/** Pages that share so many paragraphs are filled-in forms, such as the programme of a theatre: their text is theirs. */
const formParagraphs = 8;

/** How many pages are looked at before it is settled that a text has too few stories. */
const mostLooks = 256;

/**
 * Whether pages hold at least `enough` different stories: so many of them that no two share most of their text. Longest
 * pages are taken first, so that an early, short version of a story counts with the last, and not with a third.
 */
export function haveStories(pages: readonly KeptPage[], enough: number): boolean {
  const stories: ReadonlyMap<number, number>[] = [];
  const chosen: KeptPage[] = [];
  for (const page of [...pages].sort(bySize).slice(0, Math.max(mostLooks, 4 * enough))) {
    if (chosen.some((other, index) => areVersions(page, other, stories[index]))) continue;
    chosen.push(page);
    if (chosen.length >= enough) return true;
    stories.push(new Map(Array.from(page.hashes, (hash, at) => [hash, page.words[at]])));
  }
  return false;
}

function areVersions(page: KeptPage, other: KeptPage, texts: ReadonlyMap<number, number>): boolean {
  let words = 0;
  const shared = new Set<number>();
  for (const hash of page.hashes) {
    const found = shared.has(hash) ? undefined : texts.get(hash);
    if (found === undefined) continue;
    shared.add(hash);
    words += found;
  }
  if (shared.size >= formParagraphs) return true;
  const share = words / Math.max(1, Math.min(page.wordCount, other.wordCount));
  return share >= (shared.size > 1 ? versionShare : versionShareOfOne);
}

function bySize(one: KeptPage, other: KeptPage): number {
  return other.wordCount - one.wordCount || one.key - other.key;
}

import { tellsWithout } from './headlines.ts';
import { groupsOf } from './outlets.ts';
import type { KeptPage, Pages, PageText } from './pages.ts';
import { noRepeats, type Repeats, repeatsOf, repeatsOn } from './repeats.ts';
import type { ArchiveRuleName } from './rules.ts';
import { type Leads, leadsOf, teasersOn } from './teasers.ts';

/** By the key of a page: the paragraphs to remove, by position, and why. Pages that stay as they are have no entry. */
export type Evidence = ReadonlyMap<number, ReadonlyMap<number, ArchiveRuleName>>;

/**
 * So much of a story must be left: a page that would lose more has no story, or is not what it seems. What stands on most
 * pages is not counted in, and a headline that the rest alone tells makes up for the share.
 */
const leastWords = 20;
const leastShare = 0.25;

/** Judges all pages of an archive. The same for any order of them. */
export function findEvidence(pages: Pages): Evidence {
  const evidence = new Map<number, ReadonlyMap<number, ArchiveRuleName>>();
  for (const group of groupsOf(pages)) {
    const repeats = group.isOutlet ? repeatsOf(group.pages) : noRepeats;
    const leads = leadsOf(group.pages);
    for (const page of group.pages) {
      const removals = removalsOn(page, repeats, leads, group.isOutlet);
      if (removals.size > 0 && leavesStory(page, new Set(removals.keys()), repeats)) evidence.set(page.key, removals);
    }
  }
  return evidence;
}

/** Positions of the paragraphs of each page that its outlet prints on story after story; the pages are of one outlet. */
export function repeatsOfOutlet(pages: readonly PageText[]): number[][] {
  const repeats = repeatsOf(pages);
  if (repeats.anywhere.size === 0) return pages.map(() => []);
  return pages.map((page) => {
    const found = repeatsOn(page, repeats);
    return leavesStory(page, new Set(found), repeats) ? found : [];
  });
}

function removalsOn(page: KeptPage, repeats: Repeats, leads: Leads, isOutlet: boolean): Map<number, ArchiveRuleName> {
  const removals = new Map<number, ArchiveRuleName>();
  const repeating = repeatsOn(page, repeats);
  for (const at of teasersOn(page, leads, repeating, isOutlet)) removals.set(at, 'teaser');
  for (const at of repeating) removals.set(at, 'repeat');
  return removals;
}

function leavesStory(page: PageText, removals: ReadonlySet<number>, { onMost }: Repeats): boolean {
  const { words, wordCount, hashes } = page;
  let left = wordCount;
  let usual = 0;
  for (const at of removals) {
    left -= words[at];
    if (onMost.has(hashes[at])) usual += words[at];
  }
  if (left < leastWords) return false;
  if (left >= leastShare * (wordCount - usual)) return true;
  return tellsWithout(page, new Set(Array.from(removals, (at) => hashes[at])));
}

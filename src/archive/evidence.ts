import { tellsWithout } from './headlines.ts';
import { groupsOf } from './outlets.ts';
import type { KeptPage, Pages } from './pages.ts';
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
      if (removals.size > 0 && leavesStory(page, removals, repeats)) evidence.set(page.key, removals);
    }
  }
  return evidence;
}

function removalsOn(page: KeptPage, repeats: Repeats, leads: Leads, isOutlet: boolean): Map<number, ArchiveRuleName> {
  const removals = new Map<number, ArchiveRuleName>();
  const repeating = repeatsOn(page, repeats);
  for (const at of teasersOn(page, leads, repeating, isOutlet)) removals.set(at, 'teaser');
  for (const at of repeating) removals.set(at, 'repeat');
  return removals;
}

function leavesStory(page: KeptPage, removals: ReadonlyMap<number, ArchiveRuleName>, { onMost }: Repeats): boolean {
  const { words, wordCount, hashes } = page;
  let left = wordCount;
  let usual = 0;
  for (const at of removals.keys()) {
    left -= words[at];
    if (onMost.has(hashes[at])) usual += words[at];
  }
  if (left < leastWords) return false;
  if (left >= leastShare * (wordCount - usual)) return true;
  return tellsWithout(page, new Set(Array.from(removals.keys(), (at) => hashes[at])));
}

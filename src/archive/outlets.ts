import type { KeptPage, Pages } from './pages.ts';
import { siteOf } from './place.ts';

/** Lines that most pages of a folder had removed make it one outlet's: measured on development pages, see decision 701. */
const sharedLines = 5;
const mostPages = 2 / 3;
const fewestPages = 3;

/** Pages that are judged by each other. */
export interface Group {
  readonly pages: readonly KeptPage[];
  /** Of one outlet: what they share is no copy. */
  readonly isOutlet: boolean;
}

/** Pages by outlet, and by folder where they state none. */
export function* groupsOf(pages: Pages): Generator<Group> {
  for (const indices of joinSites(pages.stated)) yield { pages: indices.map(pages.page), isOutlet: true };
  for (const indices of pages.unstated.values()) {
    const found = indices.map(pages.page);
    yield { pages: found, isOutlet: haveOneTemplate(found) };
  }
}

/** Pages that state an address alone go with those of the same site that state a name as well, where all state the same. */
export function joinSites(stated: Pages['stated']): (readonly number[])[] {
  const named = new Map<string, string[]>();
  for (const place of stated.keys()) {
    const [name, site] = place.split(' ');
    if (site !== undefined) named.set(site, [...(named.get(site) ?? []), `${name} ${site}`]);
  }
  const groups = new Map<string, number[]>();
  for (const [place, indices] of stated) {
    const names = place.includes(' ') ? [] : (named.get(siteOf(place)) ?? []);
    const key = names.length === 1 ? names[0] : place;
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [...indices]);
    else for (const index of indices) there.push(index);
  }
  return [...groups.values()];
}

/**
 * Whether pages of a folder share a template: their navigation, their footer. Copies of one story in a folder of many
 * outlets share the story, and a notice or two.
 */
function haveOneTemplate(pages: readonly KeptPage[]): boolean {
  const counts = new Map<number, number>();
  for (const { removed } of pages) for (const line of removed) counts.set(line, (counts.get(line) ?? 0) + 1);
  const enough = Math.max(fewestPages, Math.ceil(mostPages * pages.length));
  let shared = 0;
  for (const count of counts.values()) if (count >= enough) shared++;
  return shared >= sharedLines;
}

import type { KeptPage, Pages } from './pages.ts';

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
  for (const indices of pages.stated.values()) yield { pages: indices.map(pages.page), isOutlet: true };
  for (const indices of pages.unstated.values()) {
    const found = indices.map(pages.page);
    yield { pages: found, isOutlet: haveOneTemplate(found) };
  }
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

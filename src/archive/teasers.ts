import { edgesOf } from './edges.ts';
import { leadOf, leadWords } from './lead.ts';
import type { KeptPage } from './pages.ts';

const fewestWords = 4;
/** In thousandths. Of paragraphs that are another page's lead, those above are the story's own: see decision 701. */
const doubt = 800;
const doubtAtTail = 900;
/** Articles with one lead that are looked at. */
const mostLeads = 4;

/** Headline, standfirst and first sentence of each page, by their first words. */
export type Leads = ReadonlyMap<number, readonly KeptPage[]>;

/** The leads of pages of one outlet. */
export function leadsOf(pages: readonly KeptPage[]): Leads {
  const leads = new Map<number, KeptPage[]>();
  for (const page of [...pages].sort((one, other) => one.key - other.key)) {
    for (const opening of openingsOfLead(page)) {
      const there = leads.get(opening);
      if (there === undefined) leads.set(opening, [page]);
      else if (there.length < mostLeads) there.push(page);
    }
  }
  return leads;
}

/**
 * Positions of a page's paragraphs that are the lead of another: below its own lead, and in doubt. Where the two may be of
 * different outlets, in doubt and below the story.
 */
export function teasersOn(page: KeptPage, leads: Leads, repeats: readonly number[], isOutlet: boolean): number[] {
  const { openings, words, scores } = page;
  const own = openingsOfLead(page);
  const lead = leadOf(words);
  if (lead < 0) return [];
  const isOther = remembered((other: KeptPage) => isOtherStory(other, page));
  const found = new Set<number>();
  for (let at = lead + 1; at < openings.length; at++) {
    if (words[at] < fewestWords || scores[at] >= doubtAtTail || own.has(openings[at])) continue;
    if (leads.get(openings[at])?.some(isOther)) found.add(at);
  }
  const marked = new Set([...found, ...repeats]);
  const { tail } = edgesOf(words, marked);
  const atTail = new Set(tail);
  const [either, both] = isOutlet ? [doubt, doubtAtTail] : [0, doubt];
  return [...found].filter((at) => scores[at] < either || (scores[at] < both && atTail.has(at)));
}

/** Asks once for each page: one page may hold a lead a thousand times. */
function remembered(ask: (page: KeptPage) => boolean): (page: KeptPage) => boolean {
  const answers = new Map<number, boolean>();
  return (page) => {
    const known = answers.get(page.key) ?? ask(page);
    answers.set(page.key, known);
    return known;
  };
}

function openingsOfLead({ heads, openings, words }: KeptPage): Set<number> {
  const first = leadOf(words);
  const all = new Set(first < 0 ? heads : [...heads, openings[first]]);
  all.delete(0);
  return all;
}

/** Nothing but its lead stands on the page: more would make the two versions of one story, or one an excerpt of the other. */
function isOtherStory(other: KeptPage, page: KeptPage): boolean {
  if (other.key === page.key) return false;
  const lead = openingsOfLead(other);
  const rest = new Set(other.hashes.filter((_, at) => !lead.has(other.openings[at]) && other.words[at] >= leadWords));
  return !page.hashes.some((hash) => rest.has(hash));
}

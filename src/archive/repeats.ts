import { edgesOf } from './edges.ts';
import { type Told, tellingHeadline, tellsWithoutText, toldBy } from './headlines.ts';
import { leadOf } from './lead.ts';
import type { PageText } from './pages.ts';
import { decided } from './trace.ts';
import { bySize, type HaveStories, mostLooks, storiesAmong } from './versions.ts';

const fewestStories = 3;
/** Inside a story a text must stand on half of an outlet's pages, and on so many. */
const fewestInside = 5;
const insideShare = 0.5;
const insideWords = 12;
/** A line of fewer words that repeats is as often a subheading that a column has every week: "What we like". */
const edgeWords = 6;
/** Of a page's own paragraphs those at the top that count as its head. */
const headReach = 5;
/** A text that only one story has at its head is that story's lead, wherever else it is a teaser. */
const fewestAtHead = 2;
/** Lines one after another that repeat, half of them on half of the pages: no column has so many subheadings in a row. */
const menuLines = 5;
/** Of a large outlet so many stories will do whose headlines are told without the text. */
const enoughTold = 5;

/** Where a text repeats on different stories of one outlet. */
export interface Repeats {
  /** Anywhere on enough of them. */
  readonly anywhere: ReadonlySet<number>;
  /** Near the top of enough of them. The lead of one story that others tease is at the top of one alone. */
  readonly atHead: ReadonlySet<number>;
  /** On half of them. */
  readonly onMost: ReadonlySet<number>;
}

export const noRepeats: Repeats = { anywhere: new Set(), atHead: new Set(), onMost: new Set() };

/** What repeats on an outlet's pages. Three stories will do for a small one; a large one needs the square root of its pages. */
export function repeatsOf(pages: readonly PageText[]): Repeats {
  const enough = Math.max(fewestStories, Math.ceil(Math.sqrt(pages.length)));
  const most = Math.max(fewestInside, Math.ceil(insideShare * pages.length));
  const haveStories = storiesAmong();
  const standsOnStories = standingOnStories(haveStories, enough);
  const anywhere = new Map<number, readonly PageText[]>();
  const onMost = new Set<number>();
  for (const [hash, holders] of holdersOf([...pages].sort(bySize), Math.min(enough, enoughTold))) {
    if (!standsOnStories(hash, holders)) continue;
    anywhere.set(hash, holders);
    if (haveStories(holders, most)) onMost.add(hash);
  }
  const places = new Map(pages.map((page) => [page, placesOn(page, anywhere)]));
  const atHead = new Set<number>();
  for (const [hash, holders] of anywhere) {
    const there = holders.filter((page) => places.get(page)?.atHead.has(hash));
    if (!haveStories(there, fewestAtHead)) continue;
    // Where cleaning removed it, its place is not known.
    const unlessBelow = holders.filter((page) => !places.get(page)?.below.has(hash));
    if (standsOnStories(hash, unlessBelow)) atHead.add(hash);
  }
  return { anywhere: new Set(anywhere.keys()), atHead, onMost };
}

/** Tells whether a text stands on `enough` stories, or on a few whose headlines are told without it. */
function standingOnStories(haveStories: HaveStories, enough: number) {
  const told = new Map<PageText, Told>();
  const tellsWithout = (page: PageText, hash: number) => {
    const known = told.get(page) ?? toldBy(page);
    told.set(page, known);
    return tellsWithoutText(known, hash);
  };
  return (hash: number, holders: readonly PageText[]): boolean => {
    if (haveStories(holders, enough)) return true;
    if (enough <= enoughTold) return false;
    const telling = holders.slice(0, mostLooks).filter((page) => tellsWithout(page, hash));
    return haveStories(telling, enoughTold);
  };
}

/** Repeating texts of a page: those at its head, above its fifth own paragraph, and those that stand below it alone. */
function placesOn({ hashes }: PageText, repeating: { has: (hash: number) => boolean }) {
  const [atHead, below] = [new Set<number>(), new Set<number>()];
  let own = 0;
  for (const hash of hashes) {
    if (!repeating.has(hash)) own++;
    else if (own < headReach) atHead.add(hash);
    else if (!atHead.has(hash)) below.add(hash);
  }
  return { atHead, below };
}

/**
 * The pages of each text that stands on `enough` of them; a refrain counts once a page. What cleaning removed there stands
 * there as well: of a box that it knows on most pages and not on this one, most pages tell.
 */
function holdersOf(pages: readonly PageText[], enough: number): Map<number, PageText[]> {
  const counts = new Map<number, number>();
  for (const { hashes } of pages) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  counts.delete(0);
  for (const page of pages)
    for (const hash of removedOnly(page)) {
      const count = counts.get(hash);
      if (count !== undefined) counts.set(hash, count + 1);
    }
  const holders = new Map<number, PageText[]>();
  for (const [hash, count] of counts) if (count >= enough) holders.set(hash, []);
  if (holders.size > 0)
    for (const page of pages)
      for (const hash of new Set([...page.hashes, ...page.removed])) holders.get(hash)?.push(page);
  return holders;
}

/** Texts that cleaning removed from a page, every time that they stand there. */
function removedOnly({ hashes, removed }: PageText): number[] {
  const kept = new Set(hashes);
  return Array.from(removed).filter((hash) => !kept.has(hash));
}

/** Positions of a page's paragraphs that are the outlet's and not the story's. */
export function repeatsOn(page: PageText, { anywhere, atHead, onMost }: Repeats): number[] {
  const { hashes, words, scores } = page;
  const lead = leadOf(words);
  const tells = tellingHeadline(page);
  const repeats = (set: ReadonlySet<number>, from: number) =>
    new Set(
      Array.from(hashes.keys()).filter(
        (at) => at >= from && scores[at] !== decided && set.has(hashes[at]) && !tells(at),
      ),
    );
  const { head } = edgesOf(words, repeats(atHead, 0));
  // Its own lead may stand on other pages as a teaser.
  const below = repeats(anywhere, lead + 1);
  const { tail } = edgesOf(words, below);
  const most = repeats(onMost, lead + 1);
  const inside = [...most].filter((at) => words[at] >= insideWords);
  const found = new Set([
    ...fromLong(head.reverse(), words),
    ...fromLong(tail, words),
    ...inside,
    ...menusOf(below, most),
  ]);
  return [...found].sort((a, b) => a - b);
}

/** Positions that repeat one after another, as the entries of a menu do. */
function menusOf(repeating: ReadonlySet<number>, most: ReadonlySet<number>): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (const at of [...repeating, -1]) {
    if (run.length > 0 && at !== run[run.length - 1] + 1) {
      if (run.length >= menuLines && 2 * run.filter((one) => most.has(one)).length >= run.length) found.push(...run);
      run = [];
    }
    run.push(at);
  }
  return found;
}

/** Positions from the story outward, from the first that is no mere line. */
function fromLong(positions: readonly number[], words: Uint16Array): number[] {
  const first = positions.findIndex((at) => words[at] >= edgeWords);
  return first < 0 ? [] : positions.slice(first);
}

import { edgesOf } from './edges.ts';
import { leadOf } from './lead.ts';
import type { KeptPage } from './pages.ts';
import { decided } from './trace.ts';
import { bySize, haveStories } from './versions.ts';

const fewestStories = 3;
/** Inside a story a text must stand on half of an outlet's pages, and on so many. */
const fewestInside = 5;
const insideShare = 0.5;
const insideWords = 12;
/** A line of fewer words that repeats is as often a subheading that a column has every week: "What we like". */
const edgeWords = 6;
/** Paragraphs at the top of a page that count as its head. */
const headReach = 5;

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
export function repeatsOf(pages: readonly KeptPage[]): Repeats {
  const enough = Math.max(fewestStories, Math.ceil(Math.sqrt(pages.length)));
  const most = Math.max(fewestInside, Math.ceil(insideShare * pages.length));
  const anywhere = new Set<number>();
  const atHead = new Set<number>();
  const onMost = new Set<number>();
  for (const [hash, holders] of holdersOf([...pages].sort(bySize), enough)) {
    if (!haveStories(holders, enough)) continue;
    anywhere.add(hash);
    const heads = holders.filter((page) => page.hashes.subarray(0, headReach).includes(hash));
    if (haveStories(heads, enough)) atHead.add(hash);
    if (haveStories(holders, most)) onMost.add(hash);
  }
  return { anywhere, atHead, onMost };
}

/** The pages of each text that stands on `enough` of them; a refrain counts once a page. */
function holdersOf(pages: readonly KeptPage[], enough: number): Map<number, KeptPage[]> {
  const counts = new Map<number, number>();
  for (const { hashes } of pages) for (const hash of new Set(hashes)) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const holders = new Map<number, KeptPage[]>();
  for (const [hash, count] of counts) if (count >= enough && hash !== 0) holders.set(hash, []);
  if (holders.size > 0)
    for (const page of pages) for (const hash of new Set(page.hashes)) holders.get(hash)?.push(page);
  return holders;
}

/** Positions of a page's paragraphs that are the outlet's and not the story's. */
export function repeatsOn({ hashes, words, scores }: KeptPage, { anywhere, atHead, onMost }: Repeats): number[] {
  const lead = leadOf(words);
  const repeats = (set: ReadonlySet<number>, from: number) =>
    new Set(Array.from(hashes.keys()).filter((at) => at >= from && scores[at] !== decided && set.has(hashes[at])));
  const { head } = edgesOf(words, repeats(atHead, 0));
  // Its own lead may stand on other pages as a teaser.
  const { tail } = edgesOf(words, repeats(anywhere, lead + 1));
  const inside = [...repeats(onMost, lead + 1)].filter((at) => words[at] >= insideWords);
  const found = new Set([...fromLong(head.reverse(), words), ...fromLong(tail, words), ...inside]);
  return [...found].sort((a, b) => a - b);
}

/** Positions from the story outward, from the first that is no mere line. */
function fromLong(positions: readonly number[], words: Uint16Array): number[] {
  const first = positions.findIndex((at) => words[at] >= edgeWords);
  return first < 0 ? [] : positions.slice(first);
}

import type { Page } from '../../model.ts';
import { bits, type LexiconKind, lexiconKindNames, type PageHits, pageHits } from '../lexicons/index.ts';
import type { Surroundings } from '../rule.ts';

type Claim = (around: Surroundings) => boolean;

/** Whether a block is (`line`), opens with, closes with or holds wording of one of the kinds. */
export function has(place: keyof PageHits, ...kinds: readonly LexiconKind[]): Claim {
  const mask = maskOf(...kinds);
  const masksAt = masksOf[place];
  return ({ page, position }) => (masksAt(pageHits(page))[position] & mask) !== 0;
}

/** A function a place: looking a property up by a name that changes takes ten times as long. */
const masksOf: { readonly [place in keyof PageHits]: (hits: PageHits) => Uint32Array } = {
  line: ({ line }) => line,
  start: ({ start }) => start,
  end: ({ end }) => end,
  within: ({ within }) => within,
  any: ({ any }) => any,
};

/** Bits of the kinds together. */
export function maskOf(...kinds: readonly LexiconKind[]): number {
  return kinds.reduce((all, kind) => all | bits[kind], 0);
}

/** Headings that open a part of the furniture; a part lasts until the next of them, or for this many blocks. */
const headings: readonly LexiconKind[] = [
  'related',
  'mostRead',
  'comments',
  'newsletter',
  'biography',
  'tags',
  'footer',
  'legal',
];
const longestPart = 60;

const parts = new WeakMap<Page, Uint8Array>();

/** Whether the nearest furniture heading above a block (within 60 blocks) is of one of the kinds. */
export function below(...kinds: readonly LexiconKind[]): Claim {
  const wanted = kinds.map((kind) => lexiconKindNames.indexOf(kind) + 1);
  return ({ page, position }) => wanted.includes(partsOf(page)[position]);
}

/** For each block one more than the bit of the heading above it; 0 where there is none. */
function partsOf(page: Page): Uint8Array {
  const before = parts.get(page);
  if (before !== undefined) return before;
  const found = new Uint8Array(page.blocks.length);
  const { line } = pageHits(page);
  let part = 0;
  let since = 0;
  for (let at = 0; at < found.length; at++) {
    found[at] = since < longestPart ? part : 0;
    since++;
    const heading = line[at] === 0 ? undefined : headings.find((kind) => line[at] & bits[kind]);
    if (heading === undefined) continue;
    part = lexiconKindNames.indexOf(heading) + 1;
    since = 0;
  }
  parts.set(page, found);
  return found;
}

/** Share of the page's blocks before this one, 0 to 1. */
export function placeOf({ page, position }: Surroundings): number {
  return position / page.blocks.length;
}

import { own } from './own.ts';
import type { PageShapes } from './shape.ts';
import { rowOf, type Table } from './table.ts';

/** The headline of a dump, as far as its repeats and its place tell. */
export interface Title {
  /** Share of the headline's content words that each block has, 0 to 1; all 0 where no line looks like a headline. */
  readonly shares: Float32Array;
  /** Blocks that are the headline or nearly. */
  readonly stands: Uint8Array;
  /** The printing that heads the story; -1 where there is none. */
  readonly first: number;
  /** 2 where the page's first line says it too, as a document's title does; 1 where it only stands twice or is likely; 0 for none. */
  readonly certainty: 0 | 1 | 2;
}

const fewestWords = 3;
const mostWords = 30;

/**
 * Finds the headline without knowing where the story is: the line that the first one (the document's title) holds, else
 * the line whose words the page's densest stretch says most, better if it stands twice.
 *
 * @param depth likeness of each block to the words of the densest stretch, 0 to 1.
 * @param story first block of the densest stretch: without a stated title, the headline stands above it.
 */
export function findTitle(table: Table, shapes: PageShapes, depth: Float32Array, story: number): Title {
  const stated = statedTitle(table, shapes);
  const best = stated >= 0 ? stated : likelyTitle(table, shapes, depth, story);
  const stands = new Uint8Array(table.count);
  const shares = new Float32Array(table.count);
  if (best < 0) return { shares, stands, first: -1, certainty: 0 };
  const words = sizeOf(shapes, best);
  const shared = sharedWith(shapes, best);
  for (let block = 0; block < table.count; block++) {
    shares[block] = shared[block] / words;
    const either = words + sizeOf(shapes, block) - shared[block];
    if (shared[block] >= 0.6 * either && isLineLong(table, block)) stands[block] = 1;
  }
  return { shares, stands, first: best, certainty: stated >= 0 ? 2 : 1 };
}

/**
 * The first line below the top whose words the page's first line has, and which has half of that one's words. A dump that
 * starts with its menu has no such pair: a menu's line is short, or furniture by its wording.
 */
function statedTitle(table: Table, shapes: PageShapes): number {
  if (table.count === 0 || !isLineLong(table, 0) || table.values[rowOf(table, 0) + own.furniture] > 0) return -1;
  const words = sizeOf(shapes, 0);
  if (words < 3) return -1;
  const shared = sharedWith(shapes, 0);
  for (let block = 1; block < table.count; block++) {
    const size = sizeOf(shapes, block);
    if (size < 2 || size > words + 1 || !isLineLong(table, block)) continue;
    if (shared[block] >= 0.8 * size && shared[block] >= 0.45 * words) return block;
  }
  return -1;
}

/** Lines this far above the story are half as likely to be its headline as the one right above. */
const halfWay = 20;

function likelyTitle(table: Table, shapes: PageShapes, depth: Float32Array, story: number): number {
  let best = -1;
  let most = 0;
  for (let block = 0; block < Math.min(table.count, story + 1); block++) {
    const size = sizeOf(shapes, block);
    const row = rowOf(table, block);
    const ending = table.values[row + own.ending];
    if (size < 2 || !isLineLong(table, block) || table.values[row + own.rough] > 0 || ending === 1 || ending === 3) {
      continue;
    }
    const repeated = 1 + 0.3 * Math.min(1, table.values[row + own.repeats]);
    const near = halfWay / (halfWay + story - block) + (block === 0 ? 0.3 : 0);
    const score = depth[block] * Math.sqrt(Math.min(size, 10)) * repeated * near;
    if (score <= most) continue;
    most = score;
    best = block;
  }
  return best;
}

function isLineLong(table: Table, block: number): boolean {
  const words = table.values[rowOf(table, block) + own.words];
  return words >= fewestWords && words <= mostWords;
}

function sizeOf({ offsets }: PageShapes, block: number): number {
  return offsets[block + 1] - offsets[block];
}

/** Which content words the block at hand has; all 0 between two calls. */
const marked = new Uint8Array(0x10000);

/** How many content words of one block each block has. */
function sharedWith({ content, offsets }: PageShapes, one: number): Uint16Array {
  for (let at = offsets[one]; at < offsets[one + 1]; at++) marked[content[at]] = 1;
  const shared = new Uint16Array(offsets.length - 1);
  for (let block = 0; block < shared.length; block++) {
    let count = 0;
    for (let at = offsets[block]; at < offsets[block + 1]; at++) count += marked[content[at]];
    shared[block] = count;
  }
  for (let at = offsets[one]; at < offsets[one + 1]; at++) marked[content[at]] = 0;
  return shared;
}

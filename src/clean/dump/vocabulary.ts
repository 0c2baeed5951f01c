import type { PageShapes } from './shape.ts';

const counts = new Uint32Array(0x10000);

/** Likeness of blocks to the words of a set of blocks. */
export interface Likeness {
  /** Share of the block's content words that another block of the set has, 0 to 1. */
  readonly share: Float32Array;
  /** The same, weighed by how many blocks of the set have the word, up to four; 0 to 1. */
  readonly depth: Float32Array;
}

/** Compares every block with the content words of the blocks that `isCore` names, its own words taken out. Linear in the words. */
export function compareWith(shapes: PageShapes, isCore: (block: number) => boolean): Likeness {
  const { content, offsets } = shapes;
  const blocks = offsets.length - 1;
  const core = Array.from({ length: blocks }, (_, block) => isCore(block));
  for (let block = 0; block < blocks; block++) if (core[block]) addWords(shapes, block, 1);
  const share = new Float32Array(blocks);
  const depth = new Float32Array(blocks);
  for (let block = 0; block < blocks; block++) {
    const size = offsets[block + 1] - offsets[block];
    const mine = core[block] ? 1 : 0;
    let shared = 0;
    let deep = 0;
    for (let at = offsets[block]; at < offsets[block + 1]; at++) {
      const others = counts[content[at]] - mine;
      if (others <= 0) continue;
      shared++;
      deep += Math.min(4, others);
    }
    share[block] = shared / Math.max(1, size);
    depth[block] = deep / Math.max(1, 4 * size);
  }
  for (let block = 0; block < blocks; block++) if (core[block]) addWords(shapes, block, 0);
  return { share, depth };
}

/** Counts a block's words, or forgets them where `by` is 0: the table is shared and left empty. */
function addWords({ content, offsets }: PageShapes, block: number, by: 0 | 1): void {
  for (let at = offsets[block]; at < offsets[block + 1]; at++)
    counts[content[at]] = by === 0 ? 0 : counts[content[at]] + 1;
}

/** Share of the content words of each block that the one before it has, 0 to 1. */
export function compareWithLast(shapes: PageShapes): Float32Array {
  const { content, offsets } = shapes;
  const blocks = offsets.length - 1;
  const share = new Float32Array(blocks);
  for (let block = 1; block < blocks; block++) {
    const size = offsets[block + 1] - offsets[block];
    if (size === 0 || offsets[block] === offsets[block - 1]) continue;
    addWords(shapes, block - 1, 1);
    let shared = 0;
    for (let at = offsets[block]; at < offsets[block + 1]; at++) if (counts[content[at]] > 0) shared++;
    share[block] = shared / size;
    addWords(shapes, block - 1, 0);
  }
  return share;
}

import { own } from './own.ts';
import type { PageShapes } from './shape.ts';
import { rowOf, type Table } from './table.ts';
import type { Likeness } from './vocabulary.ts';

/** The line that reads most like a headline of the page's densest stretch, and where it stands again. */
export interface Title {
  /** Share of the title's content words that each block has, 0 to 1. */
  readonly share: Float32Array;
  /** Blocks that are the title or nearly. */
  readonly stands: Uint8Array;
  /** How much the title's words are the core's, 0 to 1; 0 where no line looks like a title. */
  readonly depth: number;
}

export function findTitle(table: Table, shapes: PageShapes, core: Likeness): Title {
  const best = bestTitle(table, shapes, core);
  const share = new Float32Array(table.count);
  const stands = new Uint8Array(table.count);
  if (best < 0) return { share, stands, depth: 0 };
  const { content, offsets } = shapes;
  const words = new Set(content.subarray(offsets[best], offsets[best + 1]));
  for (let block = 0; block < table.count; block++) {
    let shared = 0;
    for (let at = offsets[block]; at < offsets[block + 1]; at++) if (words.has(content[at])) shared++;
    share[block] = shared / words.size;
    const size = offsets[block + 1] - offsets[block];
    stands[block] = size > 0 && isLineLong(table, block) && shared / (words.size + size - shared) >= 0.6 ? 1 : 0;
  }
  return { share, stands, depth: core.depth[best] };
}

const fewestWords = Math.log1p(3);
const mostWords = Math.log1p(30);

function isLineLong(table: Table, block: number): boolean {
  const words = table.values[rowOf(table, block) + own.words];
  return words >= fewestWords && words <= mostWords;
}

function bestTitle(table: Table, shapes: PageShapes, core: Likeness): number {
  let best = -1;
  let most = 0;
  for (let block = 0; block < table.count; block++) {
    const size = shapes.offsets[block + 1] - shapes.offsets[block];
    if (size < 2 || !isLineLong(table, block)) continue;
    const row = rowOf(table, block);
    const ending = table.values[row + own.ending];
    if (table.values[row + own.rough] > 0 || ending === 1 || ending === 3) continue;
    const score =
      core.depth[block] *
      Math.sqrt(Math.min(size, 10)) *
      (1 + 0.3 * Math.min(1, table.values[row + own.repeats])) *
      (block === 0 ? 1.3 : 1);
    if (score > most) {
      most = score;
      best = block;
    }
  }
  return best;
}

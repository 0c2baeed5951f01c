/** Blocks that a block is compared with, and how much each of them counts; the weights sum to 1. */
export interface Reference {
  readonly block: number;
  readonly weight: number;
}

// Eight of a kind explained no better (docs/decisions/0602) and took 1.4 times as long.
const mostOfAKind = 5;

/**
 * What a page's blocks are compared with: kept and dropped ones, evenly spaced in the order of the page, each kind half of
 * the weight. Against story alone nothing would speak for a paragraph, against furniture alone nothing against a menu.
 *
 * @param kept of each judged block, whether its score keeps it.
 */
export function referencesOf(kept: readonly boolean[]): Reference[] {
  const kinds = [true, false].map((kind) => spaced(kept.flatMap((one, block) => (one === kind ? [block] : []))));
  const filled = kinds.filter((blocks) => blocks.length > 0);
  return filled.flatMap((blocks) => blocks.map((block) => ({ block, weight: 1 / (filled.length * blocks.length) })));
}

function spaced(blocks: readonly number[]): number[] {
  const count = Math.min(mostOfAKind, blocks.length);
  return Array.from({ length: count }, (_, k) => blocks[Math.floor(((k + 0.5) * blocks.length) / count)]);
}

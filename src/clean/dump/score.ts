import type { Page } from '../../model.ts';

/** Probability of each block of a plain-text dump that it belongs to the story, 0 to 1. */
export function scoreDump(page: Page): Float64Array {
  return new Float64Array(page.blocks.length).fill(0.5);
}

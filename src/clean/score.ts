import type { Page } from '../model.ts';
import { scoreDump } from './dump/score.ts';
import { scoreHtml } from './html/score.ts';

/**
 * The seam for a labeller: probability of each block that it belongs to the story, 0 to 1, one per block, in order.
 * Hand-weighted today; a learned model takes its place here and nothing else changes.
 */
export function scoreBlocks(page: Page): Float64Array {
  return page.from === 'html' ? scoreHtml(page) : scoreDump(page);
}

import type { Page } from '../../model.ts';
import { scoreByHand } from './hand.ts';

/** Probability of each block of an HTML page that it belongs to the story, 0 to 1. */
export function scoreHtml(page: Page): Float64Array {
  return scoreByHand(page);
}

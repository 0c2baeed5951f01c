import type { Page } from '../../model.ts';
import { decode } from './decode.ts';
import { viewOf } from './features/index.ts';
import { judge, shippedModel } from './model.ts';

/**
 * Score of each block of an HTML page, 0.5 and more for those that belong to the story. Text of controls and blocks
 * without a letter or figure score 0; of the others at least one is kept.
 */
export function scoreHtml(page: Page): Float64Array {
  const scores = new Float64Array(page.blocks.length);
  const model = shippedModel();
  const view = viewOf(page, model.lexicon);
  if (view.candidates.length === 0) return scores;
  const { start } = view.texts;
  const sizes = Float64Array.from(view.candidates, (_, i) => Math.max(1, start[i + 1] - start[i]));
  decode(judge(view, model), sizes).forEach((score, i) => {
    scores[view.candidates[i].position] = score;
  });
  return scores;
}

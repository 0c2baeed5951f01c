import type { Page } from '../../model.ts';
import { copiesAmong } from './copies.ts';
import { decode } from './decode.ts';
import { type View, viewOf } from './features/index.ts';
import { judge, shippedModel } from './model.ts';

/**
 * Score of each block of an HTML page, 0.5 and more for those that belong to the story. Text of controls and blocks
 * without a letter or figure score 0, and so does a second copy of the story; of the others at least one is kept.
 */
export function scoreHtml(page: Page): Float64Array {
  const scores = new Float64Array(page.blocks.length);
  const model = shippedModel();
  const view = viewOf(page, model.lexicon);
  if (view.candidates.length === 0) return scores;
  choose(view, doubtHidden(view, judge(view, model).probability)).forEach((score, i) => {
    scores[view.candidates[i].position] = score;
  });
  return scores;
}

/** Share of the expected story that may be hidden before hiding counts for nothing: some pages show their text by script. */
const hiddenStory = 0.2;

/** Halves the probability of hidden blocks where the story is in sight: hover cards, prompts that open later. */
function doubtHidden({ candidates, length }: View, probabilities: Float64Array): Float64Array {
  let hidden = 0;
  let all = 0;
  probabilities.forEach((p, i) => {
    all += p * length[i];
    if (candidates[i].markup.hidden) hidden += p * length[i];
  });
  if (hidden >= hiddenStory * all) return probabilities;
  return probabilities.map((p, i) => (candidates[i].markup.hidden ? p / 2 : p));
}

/** Scores of the candidates, chosen again without the copies among those that were chosen. */
function choose(view: View, probabilities: Float64Array): Float64Array {
  const { start } = view.texts;
  const sizes = Float64Array.from(probabilities, (_, i) => Math.max(1, start[i + 1] - start[i]));
  const scores = decode(probabilities, sizes);
  const copies = copiesAmong(
    view,
    [...scores.keys()].filter((i) => scores[i] >= 0.5),
  );
  if (copies.length === 0) return scores;
  for (const i of copies) probabilities[i] = 0;
  return decode(probabilities, sizes);
}

import type { Page } from '../../model.ts';
import { type Candidate, linkShare, type Outline, outlineOf } from './outline.ts';

/**
 * Scores by hand-set weights, without anything learned: what stands in the densest container, is long, has few links
 * and lies in no element that names itself furniture. Kept as the ablation of the learned labeller.
 */
export function scoreByHand(page: Page): Float64Array {
  const scores = new Float64Array(page.blocks.length);
  const outline = outlineOf(page);
  const container = containerOf(outline);
  const span = proseSpan(outline, container);
  outline.candidates.forEach((candidate, i) => {
    scores[candidate.position] = logistic(evidence(candidate, i, outline, container, span));
  });
  return scores;
}

function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** The best container, or its parent where siblings hold a good part of the prose: stories in several bodies. */
function containerOf({ best, parent, prose, score }: Outline): number {
  let container = best;
  for (let up = parent[container]; up > 0; up = parent[up]) {
    const grows = prose[up] > 1.3 * prose[container] && score[up] > 0.5 * score[best];
    if (grows) container = up;
  }
  return container;
}

/** First and last candidate of the container that is prose. */
function proseSpan({ candidates, first, last }: Outline, container: number): [number, number] {
  let from = -1;
  let to = -1;
  for (let i = first[container]; i >= 0 && i <= last[container]; i++) {
    const { block, markup } = candidates[i];
    if (block.text.length <= 80 || linkShare(markup) > 0.3) continue;
    if (from < 0) from = i;
    to = i;
  }
  return [from, to];
}

const furniture = new Set(
  (
    'nav navbar navigation menu footer sidebar aside comment comments disqus respond reply related recommended recirc more promo teaser ' +
    'teasers share sharing social newsletter subscribe signup cookie consent banner advert advertisement sponsored sponsor breadcrumb ' +
    'breadcrumbs byline author bio meta tags tag caption credit figcaption popup modal login widget trending popular outbrain taboola ' +
    'print toolbar timestamp date'
  ).split(' '),
);
const asideTags = new Set(['nav', 'footer', 'aside', 'form', 'button', 'figcaption', 'header', 'h1']);

function evidence(
  { block, markup, node }: Candidate,
  i: number,
  { elements, parent, score, best }: Outline,
  container: number,
  [from, to]: [number, number],
): number {
  const { length } = block.text;
  const links = linkShare(markup);
  let sum = Math.min(2, Math.log(length / 40)) - 5 * links;
  if (markup.hidden) sum -= 3;
  if (i < from) sum -= 2.5;
  if (i > to) sum -= 2.5;
  let inside = false;
  for (let up = node; up >= 0; up = parent[up]) {
    if (up === container) {
      inside = true;
      break;
    }
    const { tag, words } = elements[up];
    if (asideTags.has(tag)) sum -= 3;
    if (words.some((word) => furniture.has(word))) sum -= 1.5;
  }
  sum += inside ? 2.5 : -3.5;
  if (parent[node] >= 0 && score[parent[node]] > 0.3 * score[best]) sum += 1;
  if (inside && i > from && i < to && links < 0.5) sum += 1.5;
  return sum;
}

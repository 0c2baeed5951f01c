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

/** How much the names on an element say for and against its being the story's container. */
function trust({ elements, parent }: Outline, node: number): number {
  let factor = 1;
  for (let up = node, k = 0; up > 0 && k < 4; up = parent[up], k++) {
    const { tag, words, hidden } = elements[up];
    if (hidden || asideTags.has(tag) || words.some((word) => strangers.has(word))) factor *= 0.3;
    if (k < 2 && (tag === 'article' || words.some((word) => bodies.has(word)))) factor *= 1.3;
  }
  return factor;
}

/** The best container, or one around it where siblings hold a good part of the prose: stories in several bodies. */
function containerOf(outline: Outline): number {
  const { parent, prose, score, elements } = outline;
  let best = 0;
  let most = 0;
  elements.forEach((_, node) => {
    const value = score[node] > 0 ? score[node] * trust(outline, node) : 0;
    if (value <= most) return;
    best = node;
    most = value;
  });
  let container = best;
  for (let up = parent[container]; up > 0; up = parent[up]) {
    if (prose[up] > 1.25 * prose[container] && score[up] > 0.35 * score[best] && trust(outline, up) >= 1)
      container = up;
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
/** Words of containers that hold prose of others. */
const strangers = new Set(
  'comment comments disqus respond reply related recommended sidebar widget footer popup modal cookie consent bio'.split(
    ' ',
  ),
);
const bodies = new Set('article story articlebody entry post'.split(' '));
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
  if (markup.headingLevel > 0) sum += 0.5;
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
    if (asideTags.has(tag)) sum -= 4;
    if (words.some((word) => furniture.has(word))) sum -= 1.5;
  }
  sum += inside ? 2.5 : -3.5;
  if (parent[node] >= 0 && score[parent[node]] > 0.3 * score[best]) sum += 1;
  if (inside && i > from && i < to && links < 0.5) sum += 1.5;
  return sum;
}

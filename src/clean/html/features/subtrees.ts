import { ancestors } from './groupings.ts';
import { type Columns, perCandidate, type View } from './view.ts';

/**
 * Each element taken for the story as a whole: the F1 it would have if the first guesses are right. The best one stands
 * for the story's container, and is surer than the one that prose alone points to.
 */
export function subtreeColumns(view: View, first: Float64Array): Columns {
  const { outline, candidates, length } = view;
  const { parent, elements } = outline;
  const size = elements.length;
  const hits = new Float64Array(size);
  const text = new Float64Array(size);
  for (let i = 0; i < candidates.length; i++) {
    hits[candidates[i].node] += first[i] * length[i];
    text[candidates[i].node] += length[i];
  }
  for (let node = size - 1; node > 0; node--) {
    hits[parent[node]] += hits[node];
    text[parent[node]] += text[node];
  }
  const mean = hits.map((hit, node) => hit / Math.max(1e-9, text[node]));
  const worth = hits.map((hit, node) => (2 * hit) / Math.max(1e-9, text[node] + hits[0]));
  let best = 0;
  for (let node = 1; node < size; node++) if (worth[node] > worth[best]) best = node;
  const most = worth[best];
  const above = ancestors(best, parent);
  const inside = new Uint8Array(size);
  const meeting = new Int32Array(size);
  const meanAbove = mean.slice();
  inside[best] = 1;
  for (let node = 1; node < size; node++) {
    const up = parent[node];
    inside[node] |= inside[up];
    meeting[node] = above[node] === 1 ? node : meeting[up];
    meanAbove[node] = Math.max(mean[node], meanAbove[up]);
    worth[node] = Math.max(worth[node], worth[up]);
  }
  const of = (value: (node: number) => number) => perCandidate(view, (i) => value(candidates[i].node));
  return {
    bestIn: of((node) => inside[node]),
    bestF: new Float32Array(candidates.length).fill(most),
    bestRatio: of((node) => worth[node] / Math.max(1e-9, most)),
    bestDepth: of((node) => elements[best].depth - elements[meeting[node]].depth),
    bestFrom: perCandidate(view, (i) => i - outline.first[best]),
    bestTo: perCandidate(view, (i) => i - outline.last[best]),
    upMean: of((node) => mean[node]),
    upMax: of((node) => meanAbove[node]),
  };
}

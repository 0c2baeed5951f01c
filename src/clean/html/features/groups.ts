import type { Outline } from '../outline.ts';
import { ancestors } from './place.ts';
import { type Columns, perCandidate, type View } from './view.ts';

/** Number of the group of each candidate, from 0, and how many groups there are. */
export interface Grouping {
  readonly group: Int32Array;
  readonly size: number;
}

/** Blocks made by one template: same tag and class, in parents of the same tag and class. */
export function templates({ candidates, outline }: View): Grouping {
  const ids = new Map<string, number>();
  const signature = Int32Array.from(outline.elements, (element) => number(ids, element.signature));
  const keys = candidates.map(
    ({ node }) => signature[node] * 1_000_003 + (node > 0 ? signature[outline.parent[node]] : 0),
  );
  return groupBy(keys);
}

/** Blocks of the same tag and class. */
export function signatures({ candidates }: View): Grouping {
  return groupBy(candidates.map(({ markup }) => markup.element.signature));
}

/** Blocks under the same highest element that does not hold the best container; those inside it are one branch. */
export function branches({ candidates, outline }: View): Grouping {
  const top = branchOf(outline);
  return groupBy(candidates.map(({ node }) => top[node]));
}

/** Blocks whose n-th ancestor is the same. */
export function relatives({ candidates, outline }: View, levels: number): Grouping {
  return groupBy(
    candidates.map(({ node }) => {
      let up = node;
      for (let k = 0; k < levels && outline.parent[up] >= 0; k++) up = outline.parent[up];
      return up;
    }),
  );
}

/** `<article>`s: the outermost around each block, one group for all that stand in none. */
function articles({ candidates, outline }: View): Grouping {
  const { elements, parent } = outline;
  const outermost = new Int32Array(elements.length).fill(-1);
  for (let node = 1; node < elements.length; node++) {
    const above = outermost[parent[node]];
    outermost[node] = above >= 0 ? above : elements[node].tag === 'article' ? node : -1;
  }
  return groupBy(candidates.map(({ node }) => outermost[node]));
}

function number(ids: Map<string, number>, key: string): number {
  const known = ids.get(key) ?? ids.size;
  ids.set(key, known);
  return known;
}

function groupBy(keys: readonly (string | number)[]): Grouping {
  const ids = new Map<string | number, number>();
  const group = Int32Array.from(keys, (key) => {
    const known = ids.get(key) ?? ids.size;
    ids.set(key, known);
    return known;
  });
  return { group, size: ids.size };
}

function branchOf({ parent, best }: Outline): Int32Array {
  const isAbove = ancestors(best, parent);
  const top = new Int32Array(parent.length);
  for (let node = 1; node < parent.length; node++) {
    const up = parent[node];
    if (isAbove[node] === 1) top[node] = node === best ? best : -node - 1;
    else top[node] = isAbove[up] === 1 && up !== best ? node : top[up];
  }
  return top;
}

/** Means of a group over its candidates. */
function groupMeans(
  { group, size }: Grouping,
  values: Float64Array,
  weights: Float64Array | null = null,
): Float64Array {
  const sum = new Float64Array(size);
  const weight = new Float64Array(size);
  for (let i = 0; i < group.length; i++) {
    const by = weights === null ? 1 : weights[i];
    sum[group[i]] += values[i] * by;
    weight[group[i]] += by;
  }
  for (let k = 0; k < size; k++) sum[k] /= Math.max(1e-9, weight[k]);
  return sum;
}

/** What the blocks of one template, and of one branch of the page, have in common. */
export function groupColumns(view: View, ends: Float64Array): Columns {
  return {
    ...described(view, templates(view), ends, 'template'),
    ...described(view, branches(view), ends, 'branch'),
    ...articleColumns(view),
  };
}

function described(view: View, grouping: Grouping, ends: Float64Array, name: string): Columns {
  const { length, links, prose, outline, candidates } = view;
  const { group, size } = grouping;
  const ones = new Float64Array(candidates.length).fill(1);
  const count = sums(grouping, ones);
  const text = sums(grouping, length);
  const proseSum = sums(grouping, prose);
  const link = groupMeans(grouping, links, length);
  const sentence = groupMeans(grouping, ends);
  const start = new Float64Array(size).fill(-1);
  const end = new Float64Array(size);
  group.forEach((k, i) => {
    if (start[k] < 0) start[k] = i;
    end[k] = i;
  });
  const [bestFrom, bestTo] = [outline.first[outline.best], outline.last[outline.best]];
  return {
    [`${name}Count`]: perCandidate(view, (i) => count[group[i]]),
    [`${name}Length`]: perCandidate(view, (i) => Math.log1p(text[group[i]] / count[group[i]])),
    [`${name}Link`]: perCandidate(view, (i) => link[group[i]]),
    [`${name}Ends`]: perCandidate(view, (i) => sentence[group[i]]),
    [`${name}Prose`]: perCandidate(view, (i) => proseSum[group[i]] / outline.allProse),
    [`${name}Share`]: perCandidate(view, (i) => proseSum[group[i]] / Math.max(1, text[group[i]])),
    [`${name}Start`]: perCandidate(view, (i) => start[group[i]] - bestFrom),
    [`${name}End`]: perCandidate(view, (i) => end[group[i]] - bestTo),
    [`${name}Rank`]: perCandidate(view, (i) => i - start[group[i]]),
    [`${name}Left`]: perCandidate(view, (i) => end[group[i]] - i),
  };
}

function sums({ group, size }: Grouping, values: Float64Array): Float64Array {
  const total = new Float64Array(size);
  for (let i = 0; i < group.length; i++) total[group[i]] += values[i];
  return total;
}

function articleColumns(view: View): Columns {
  const { candidates, outline, prose } = view;
  const { elements, parent } = outline;
  const nested = new Float64Array(elements.length);
  for (let node = 1; node < elements.length; node++)
    nested[node] = nested[parent[node]] + (elements[node].tag === 'article' ? 1 : 0);
  const all = elements.filter(({ tag }) => tag === 'article').length;
  const grouping = articles(view);
  const share = sums(grouping, prose);
  const inside = (i: number) => nested[candidates[i].node] > 0;
  const biggest = Math.max(0, ...grouping.group.map((k, i) => (inside(i) ? share[k] : 0)));
  return {
    articles: perCandidate(view, () => all),
    inArticles: perCandidate(view, (i) => nested[candidates[i].node]),
    articleShare: perCandidate(view, (i) => (inside(i) ? share[grouping.group[i]] / outline.allProse : Number.NaN)),
    inBiggest: perCandidate(view, (i) =>
      all === 0 ? Number.NaN : Number(inside(i) && share[grouping.group[i]] === biggest),
    ),
  };
}

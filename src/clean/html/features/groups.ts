import { type Grouping, spread, sums } from './groupings.ts';
import { type Columns, perCandidate, type View } from './view.ts';

/** What the blocks of one template, and of one branch of the page, have in common. */
export function groupColumns(view: View, ends: Float32Array): Columns {
  return {
    ...described(view, view.groupings.template, ends, 'template'),
    ...described(view, view.groupings.branch, ends, 'branch'),
    templateRank: rank(view.groupings.template),
    templateLeft: left(view.groupings.template),
    ...articleColumns(view),
  };
}

function described(view: View, grouping: Grouping, ends: Float32Array, name: string): Columns {
  const { length, links, prose, outline } = view;
  const { group, size } = grouping;
  const count = new Float64Array(size);
  const link = new Float64Array(size);
  const start = new Float64Array(size).fill(-1);
  const end = new Float64Array(size);
  for (let i = 0; i < group.length; i++) {
    const k = group[i];
    count[k]++;
    link[k] += links[i] * length[i];
    if (start[k] < 0) start[k] = i;
    end[k] = i;
  }
  const text = sums(grouping, length);
  const proseSum = sums(grouping, prose);
  const sentence = sums(grouping, ends);
  const [bestFrom, bestTo] = [outline.first[outline.best], outline.last[outline.best]];
  const ofGroup = (value: (k: number) => number) => {
    const values = new Float64Array(size);
    for (let k = 0; k < size; k++) values[k] = value(k);
    return spread(grouping, values);
  };
  return {
    [`${name}Count`]: ofGroup((k) => count[k]),
    [`${name}Length`]: ofGroup((k) => Math.log1p(text[k] / count[k])),
    [`${name}Link`]: ofGroup((k) => link[k] / Math.max(1e-9, text[k])),
    [`${name}Ends`]: ofGroup((k) => sentence[k] / count[k]),
    [`${name}Prose`]: ofGroup((k) => proseSum[k] / outline.allProse),
    [`${name}Share`]: ofGroup((k) => proseSum[k] / Math.max(1, text[k])),
    [`${name}Start`]: ofGroup((k) => start[k] - bestFrom),
    [`${name}End`]: ofGroup((k) => end[k] - bestTo),
  };
}

/** Blocks from the first of the group to this one. */
function rank({ group, size }: Grouping): Float32Array {
  const start = new Int32Array(size).fill(-1);
  const column = new Float32Array(group.length);
  for (let i = 0; i < group.length; i++) {
    if (start[group[i]] < 0) start[group[i]] = i;
    column[i] = i - start[group[i]];
  }
  return column;
}

/** Blocks from this one to the last of the group. */
function left({ group, size }: Grouping): Float32Array {
  const end = new Float64Array(size);
  for (let i = 0; i < group.length; i++) end[group[i]] = i;
  const column = spread({ group, size }, end);
  for (let i = 0; i < group.length; i++) column[i] -= i;
  return column;
}

/** The outermost `<article>` around a block: its share of the page's prose, and whether none has more. */
function articleColumns(view: View): Columns {
  const { candidates, outline, prose } = view;
  const { elements, parent } = outline;
  const outermost = new Int32Array(elements.length).fill(-1);
  let any = false;
  for (let node = 1; node < elements.length; node++) {
    const isArticle = elements[node].tag === 'article';
    any ||= isArticle;
    const above = outermost[parent[node]];
    outermost[node] = above >= 0 || !isArticle ? above : node;
  }
  const share = new Float64Array(elements.length);
  candidates.forEach(({ node }, i) => {
    if (outermost[node] >= 0) share[outermost[node]] += prose[i];
  });
  const biggest = share.reduce((most, one) => Math.max(most, one), 0);
  const around = (i: number) => outermost[candidates[i].node];
  return {
    articleShare: perCandidate(view, (i) => (around(i) >= 0 ? share[around(i)] / outline.allProse : Number.NaN)),
    inBiggest: perCandidate(view, (i) => (any ? Number(around(i) >= 0 && share[around(i)] === biggest) : Number.NaN)),
  };
}

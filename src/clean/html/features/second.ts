import type { Grouping } from './groupings.ts';
import { meansBeside, shift } from './neighbours.ts';
import { subtreeColumns } from './subtrees.ts';
import { type Columns, perCandidate, type Table, type View } from './view.ts';

const clip = 1e-4;

/** Features of the second pass: what the first made of the surroundings. `first` has its probability of each candidate. */
export function secondColumns(view: View, first: Float64Array): Table {
  const { length, groupings } = view;
  const odds = perCandidate(view, (i) => Math.log(Math.max(clip, first[i]) / Math.max(clip, 1 - first[i])));
  const mass = new Float64Array(first.length + 1);
  for (let i = 0; i < first.length; i++) mass[i + 1] = mass[i] + first[i] * length[i];
  const kept = mass[first.length];
  const all = length.reduce((sum, one) => sum + one, 0);
  const top = first.reduce((most, one) => Math.max(most, one), 0);
  const constant = (value: number) => new Float32Array(first.length).fill(value);
  const columns: Columns = {
    odds,
    ...Object.fromEntries([-2, -1, 1, 2].map((by) => [`odds${by > 0 ? '+' : ''}${by}`, shift(odds, by)])),
    massBefore: perCandidate(view, (i) => mass[i + 1] / Math.max(1e-6, kept)),
    top: constant(top),
    keptShare: constant(kept / all),
    kept: constant(Math.log1p(kept)),
    ...together(view, first, groupings.element, 'element'),
    ...together(view, first, groupings.parent, 'parent'),
    ...together(view, first, groupings.grand, 'grand'),
    ...together(view, first, groupings.signature, 'signature'),
    ...together(view, first, groupings.template, 'template'),
    ...together(view, first, groupings.branch, 'branch'),
    ...near(view, first, 3),
    ...near(view, first, 10),
    ...headings(view, first),
    ...subtreeColumns(view, first),
  };
  return new Map(Object.entries(columns));
}

/** Mean probability of the blocks that a block is grouped with, by length, with it and without it. */
function together(view: View, first: Float64Array, grouping: Grouping, name: string): Columns {
  const { length } = view;
  const { group, size } = grouping;
  const kept = new Float64Array(size);
  const all = new Float64Array(size);
  for (let i = 0; i < group.length; i++) {
    kept[group[i]] += first[i] * length[i];
    all[group[i]] += length[i];
  }
  return {
    [`${name}-mean`]: perCandidate(view, (i) => kept[group[i]] / all[group[i]]),
    [`${name}-rest`]: perCandidate(view, (i) => {
      const rest = all[group[i]] - length[i];
      return rest > 0 ? (kept[group[i]] - first[i] * length[i]) / rest : Number.NaN;
    }),
  };
}

function near({ length }: View, first: Float64Array, reach: number): Columns {
  const [before, after] = meansBeside(first, length, reach);
  return { [`kept${reach}-before`]: before, [`kept${reach}-after`]: after };
}

/** Probability of the last heading, and of what stands under it up to the next. */
function headings(view: View, first: Float64Array): Columns {
  const { candidates, length } = view;
  const size = first.length;
  const section = new Int32Array(size);
  let at = 0;
  for (let i = 0; i < size; i++) {
    if (candidates[i].markup.headingLevel > 0) at = i;
    section[i] = at;
  }
  const kept = new Float64Array(size);
  const all = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    if (section[i] === i) continue;
    kept[section[i]] += first[i] * length[i];
    all[section[i]] += length[i];
  }
  return {
    headingKept: perCandidate(view, (i) => first[section[i]]),
    sectionKept: perCandidate(view, (i) => (all[section[i]] > 0 ? kept[section[i]] / all[section[i]] : Number.NaN)),
  };
}

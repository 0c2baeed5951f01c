import { branches, type Grouping, relatives, signatures, templates } from './groups.ts';
import { meansBeside, shift } from './neighbours.ts';
import { type Columns, perCandidate, type Table, type View } from './view.ts';

const clip = 1e-4;

/** Features of the second pass: what the first made of the surroundings. `first` has its probability of each candidate. */
export function secondColumns(view: View, first: Float64Array): Table {
  const { length } = view;
  const odds = Float64Array.from(first, (p) => Math.log(Math.max(clip, p) / Math.max(clip, 1 - p)));
  const mass = new Float64Array(first.length + 1);
  for (let i = 0; i < first.length; i++) mass[i + 1] = mass[i] + first[i] * length[i];
  const kept = mass[first.length];
  const all = length.reduce((sum, one) => sum + one, 0);
  const top = first.reduce((most, one) => Math.max(most, one), 0);
  const columns: Columns = {
    odds,
    ...Object.fromEntries(
      [1, 2, 3, 4, 5].flatMap((by) => [
        [`odds-${by}`, shift(odds, -by)],
        [`odds+${by}`, shift(odds, by)],
      ]),
    ),
    massBefore: perCandidate(view, (i) => mass[i + 1] / Math.max(1e-6, kept)),
    top: perCandidate(view, () => top),
    keptShare: perCandidate(view, () => kept / all),
    kept: perCandidate(view, () => Math.log1p(kept)),
    ...together(view, first, relatives(view, 0), 'element'),
    ...together(view, first, relatives(view, 1), 'parent'),
    ...together(view, first, relatives(view, 2), 'grand'),
    ...together(view, first, signatures(view), 'signature'),
    ...together(view, first, templates(view), 'template'),
    ...together(view, first, branches(view), 'branch'),
    ...near(view, first, 3),
    ...near(view, first, 10),
    ...headings(view, first),
  };
  return new Map(Object.entries(columns));
}

/** Mean probability of the blocks that a block is grouped with, by length, with it and without it. */
function together({ length }: View, first: Float64Array, { group, size }: Grouping, name: string): Columns {
  const kept = new Float64Array(size);
  const all = new Float64Array(size);
  group.forEach((k, i) => {
    kept[k] += first[i] * length[i];
    all[k] += length[i];
  });
  return {
    [`${name}-mean`]: Float64Array.from(group, (k) => kept[k] / all[k]),
    [`${name}-rest`]: Float64Array.from(group, (k, i) => {
      const rest = all[k] - length[i];
      return rest > 0 ? (kept[k] - first[i] * length[i]) / rest : Number.NaN;
    }),
  };
}

function near({ length }: View, first: Float64Array, reach: number): Columns {
  const [before, after] = meansBeside(first, length, reach);
  return { [`kept${reach}-before`]: before, [`kept${reach}-after`]: after };
}

/** Probability of the last heading, and of what stands under it up to the next. */
function headings({ candidates, length }: View, first: Float64Array): Columns {
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
    headingKept: Float64Array.from(section, (k) => first[k]),
    sectionKept: Float64Array.from(section, (k) => (all[k] > 0 ? kept[k] / all[k] : Number.NaN)),
  };
}

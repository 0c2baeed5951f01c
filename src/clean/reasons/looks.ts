import type { Page } from '../../model.ts';
import { placeOf } from '../dump/features.ts';
import { judgeDump } from '../dump/score.ts';
import { rowOf } from '../dump/table.ts';
import { type Table, viewOf } from '../html/features/index.ts';
import { judge, shippedModel } from '../html/model.ts';
import type { Trees } from '../trees.ts';

/** One pass of a labeller over a page's blocks. */
export interface Look {
  readonly trees: Trees;
  /** Values of the trees' features for a judged block, NaN where missing. */
  readonly row: (block: number) => Float64Array;
  /** Share of this look in the judgement of a block, 0 to 1. */
  readonly weight: (block: number) => number;
  /** The feature that hands on what the look before made of the block itself; null in the first look. */
  readonly before: Handed | null;
}

interface Handed {
  readonly feature: string;
  /** The feature's value for a probability. */
  readonly valueOf: (probability: number) => number;
}

/** What the labeller saw of a page. */
export interface Sight {
  readonly looks: readonly Look[];
  /** How the looks make one judgement: log-odds are added up, or probabilities averaged (their weights then sum to 1). */
  readonly join: 'sum' | 'mean';
  /** Index on the page of each judged block; blocks that no model judges are left out. */
  readonly positions: Int32Array;
  /** Probability of each judged block that it belongs to the story. */
  readonly probability: Float64Array;
}

/** Looks at a page as the shipped labeller does. */
export function lookAt(page: Page): Sight {
  return page.from === 'html' ? lookAtHtml(page) : lookAtDump(page);
}

const clip = 1e-4;
const oddsOf = (p: number) => Math.log(Math.max(clip, p) / Math.max(clip, 1 - p));

function lookAtHtml(page: Page): Sight {
  const model = shippedModel();
  const view = viewOf(page, model.lexicon);
  const positions = Int32Array.from(view.candidates, ({ position }) => position);
  if (positions.length === 0) return { looks: [], join: 'sum', positions, probability: new Float64Array() };
  const { first, second, doubtful, probability } = judge(view, model);
  const twice = new Uint8Array(positions.length);
  for (const block of doubtful) twice[block] = 1;
  const looks: Look[] = [
    { trees: model.first, row: columnsOf([first], model.first), weight: () => 1, before: null },
    {
      trees: model.second,
      row: columnsOf([first, second], model.second),
      weight: (i) => twice[i],
      before: { feature: 'odds', valueOf: oddsOf },
    },
  ];
  return { looks, join: 'sum', positions, probability };
}

function columnsOf(tables: readonly Table[], { features }: Trees): Look['row'] {
  const columns = features.map((name) => tables.find((table) => table.has(name))?.get(name));
  return (block) => Float64Array.from(columns, (column) => column?.[block] ?? Number.NaN);
}

function lookAtDump(page: Page): Sight {
  const { table, places, first, second, asked, probability } = judgeDump(page);
  const rowIn = ({ features }: Trees): Look['row'] => {
    const offsets = features.map(placeOf);
    return (block) => Float64Array.from(offsets, (offset) => table.values[rowOf(table, block) + offset]);
  };
  const looks: Look[] = [
    { trees: first, row: rowIn(first), weight: (i) => 1 - asked[i], before: null },
    {
      trees: second,
      row: rowIn(second),
      weight: (i) => asked[i],
      before: { feature: 'p:probability', valueOf: (p) => p },
    },
  ];
  return { looks, join: 'mean', positions: places, probability };
}

import type { Page } from '../../model.ts';
import { pageHits } from '../lexicons/index.ts';
import { contextNames, fillContext } from './context.ts';
import { countRepeats, fillOwn, own, ownNames } from './own.ts';
import { measureBlocks } from './shape.ts';
import { makeTable, reach, rowOf, type Table } from './table.ts';
import type { WordTable } from './words.ts';

const columnNames = [...ownNames, ...contextNames];

/** What of its neighbours a block is judged by. */
const neighbourNames = [
  'words',
  'functionShare',
  'lowerShare',
  'ending',
  'start',
  'codeShare',
  'furniture',
  'repeats',
  'weightMean',
  'blanksBefore',
  'rough',
  'coreDepth',
  'titleShare',
  'says:related',
  'says:byline',
] as const;
const offsets = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach).filter((offset) => offset !== 0);

/** Names of all features of a block: its own, the page's around it, and its neighbours' as `rough@-1`. */
export const featureNames: readonly string[] = [
  ...columnNames,
  ...offsets.flatMap((offset) => neighbourNames.map((name) => `${name}@${offset > 0 ? '+' : ''}${offset}`)),
];

/**
 * Place of a feature relative to a block's row: a neighbour's stands in the neighbour's row, so nothing is copied.
 *
 * @throws {RangeError} for a name that is no feature: weights of another build.
 */
export function placeOf(feature: string): number {
  const [name, offset] = feature.split('@');
  const column = columnNames.findIndex((one) => one === name);
  if (column < 0) throw new RangeError(`no feature ${feature}`);
  return column + Number(offset ?? 0) * columnNames.length;
}

/** Features of all blocks of a dump. Linear in its length. */
export function dumpFeatures(page: Page, words: WordTable): Table {
  const table = makeTable(page.blocks.length, columnNames.length);
  const shapes = measureBlocks(page.blocks, words);
  const repeats = countRepeats(shapes.identity);
  const hits = pageHits(page);
  for (let block = 0; block < page.blocks.length; block++)
    fillOwn(table.values, rowOf(table, block), page, block, shapes, repeats, hits);
  if (table.count > 0) fillContext(table, shapes, hits);
  return table;
}

export { own };

import type { Page } from '../../model.ts';
import { pageHits } from '../lexicons/index.ts';
import { contextNames, fillContext } from './context.ts';
import { countRepeats, fillOwn, ownNames } from './own.ts';
import { fillSecond, secondNames } from './second.ts';
import { measureBlocks, type PageShapes } from './shape.ts';
import { makeTable, reach, rowOf, type Table } from './table.ts';
import type { WordTable } from './words.ts';

const firstColumns = [...ownNames, ...contextNames];
const columns: readonly string[] = [...firstColumns, ...secondNames];

/** What of its neighbours a block is judged by. */
const neighbours = [
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
];
const offsets = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach).filter((offset) => offset !== 0);
const ofNeighbours = (names: readonly string[]) =>
  offsets.flatMap((offset) => names.map((name) => `${name}@${offset > 0 ? '+' : ''}${offset}`));

/** Features of the first model: the block's own, the page's around it, and its neighbours' as `rough@-1`. */
export const firstFeatures: readonly string[] = [...firstColumns, ...ofNeighbours(neighbours)];

/** Features of the second model, which knows what the first one found. */
export const secondFeatures: readonly string[] = [...columns, ...ofNeighbours(['p', 'p:likeDepth'])];

/**
 * Place of a feature relative to a block's row: a neighbour's stands in the neighbour's row, so nothing is copied.
 *
 * @throws {RangeError} for a name that is no feature: weights of another build.
 */
export function placeOf(feature: string): number {
  const [name, offset] = feature.split('@');
  const column = columns.indexOf(name);
  if (column < 0) throw new RangeError(`no feature ${feature}`);
  return column + Number(offset ?? 0) * columns.length;
}

/** The features of a dump's blocks; the second model's are missing until `addSecond` has filled them. */
export interface Features {
  readonly table: Table;
  readonly shapes: PageShapes;
}

/** Features of all blocks of a dump. Linear in its length. */
export function dumpFeatures(page: Page, words: WordTable): Features {
  const table = makeTable(page.blocks.length, columns.length);
  const shapes = measureBlocks(page.blocks, words);
  const repeats = countRepeats(shapes.identity);
  const hits = pageHits(page);
  for (let block = 0; block < table.count; block++) {
    fillOwn(table.values, rowOf(table, block), page, block, shapes, repeats, hits);
  }
  if (table.count > 0) fillContext(table, shapes, hits);
  return { table, shapes };
}

/** Adds what the first model's probabilities tell, one per block. */
export function addSecond({ table, shapes }: Features, p: Float64Array): void {
  fillSecond(table, shapes, p, firstColumns.length);
}

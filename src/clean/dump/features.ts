import type { Page } from '../../model.ts';
import { type PageHits, pageHits } from '../lexicons/index.ts';
import { codeKinds, codeOf } from '../rules/code.ts';
import { fillContext } from './context.ts';
import { contextNames } from './context-columns.ts';
import { countRepeats, fillRest, fillShape, ownNames } from './own.ts';
import { fillSecond, secondNames } from './second.ts';
import { measureBlocks, type PageShapes } from './shape.ts';
import { makeTable, rowOf, type Table } from './table.ts';
import type { WordTable } from './words.ts';

const firstColumns = [...ownNames, ...contextNames];
const columns: readonly string[] = [...firstColumns, ...secondNames];

/** What of its neighbours a block is judged by, as `words@-1`. */
const nextNeighbours = ['words', 'lowerShare', 'ending', 'repeats', 'coreDepth', 'titleShare'];
const farNeighbours = ['words', 'lowerShare', 'ending', 'repeats', 'coreDepth'];
const at = (names: readonly string[], ...offsets: readonly string[]) =>
  offsets.flatMap((offset) => names.map((name) => `${name}@${offset}`));

/** Features of the first model: the block's own, the page's around it, and its neighbours' as `rough@-1`. */
export const firstFeatures: readonly string[] = [
  ...firstColumns,
  ...at(nextNeighbours, '-1', '+1'),
  ...at(farNeighbours, '-2', '+2'),
];

/** Features of the second model, which knows what the first one found. */
export const secondFeatures: readonly string[] = [
  ...firstFeatures,
  ...secondNames,
  ...at(['p:probability'], '-2', '-1', '+1', '+2'),
];

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

/** Columns of a table of features. */
export const width = columns.length;

/** The features of a dump's blocks; the second model's are missing until `addSecond` has filled them. */
export interface Features {
  /** A row for each block that is no code. */
  readonly table: Table;
  readonly shapes: PageShapes;
  /** Index of each row's block on the page. */
  readonly places: Int32Array;
}

/**
 * Features of all blocks of a dump that are not program text. Code is left out before anything is counted, so that a page
 * whose scripts were left in looks like the same page without them. Linear in the dump's length.
 */
export function dumpFeatures(page: Page, words: WordTable): Features {
  const code = codeOf(page);
  const places = Int32Array.from(code.keys()).filter((at) => code[at] === codeKinds.none);
  const isWhole = places.length === page.blocks.length;
  const blocks = isWhole ? page.blocks : Array.from(places, (at) => page.blocks[at]);
  const hits = isWhole ? pageHits(page) : pick(pageHits(page), places);
  const table = makeTable(blocks.length, width);
  const shapes = measureBlocks(blocks, words, (tally, block) => fillShape(table.values, rowOf(table, block), tally));
  const repeats = countRepeats(shapes.identity);
  for (let block = 0; block < table.count; block++)
    fillRest(table.values, rowOf(table, block), blocks[block], block, repeats, hits);
  if (table.count > 0) fillContext(table, shapes, hits);
  return { table, shapes, places };
}

function pick(hits: PageHits, places: Int32Array): PageHits {
  const of = (masks: Uint32Array) => Uint32Array.from(places, (at) => masks[at]);
  return { line: of(hits.line), start: of(hits.start), end: of(hits.end), within: of(hits.within), any: of(hits.any) };
}

/** Adds what the first model's probabilities tell, one per block. */
export function addSecond({ table, shapes }: Features, p: Float64Array): void {
  fillSecond(table, shapes, p);
}

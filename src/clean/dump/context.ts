import { bits, type PageHits } from '../lexicons/index.ts';
import { context, far } from './context-columns.ts';
import { fillHeadings } from './headings.ts';
import { own } from './own.ts';
import { findRuns } from './runs.ts';
import { densest, type Segment } from './segment.ts';
import type { PageShapes } from './shape.ts';
import { rowOf, type Table } from './table.ts';
import { findTitle, type Title } from './title.ts';
import { compareWith, compareWithLast, type Likeness } from './vocabulary.ts';

/** Fills the context columns of a table whose own columns are filled. */
export function fillContext(table: Table, shapes: PageShapes, hits: PageHits): void {
  const rough = column(table, own.rough);
  const dense = densest(table.count, (block) => rough[block]);
  const title = findTitle(table, shapes, likenessTo(dense, shapes, rough).depth, dense.first);
  // Below the headline where the page is sure of it: a column of teasers above may be denser than a short story.
  const start = title.certainty === 2 ? title.first : 0;
  const below = start === 0 ? dense : densest(table.count, (block) => (block < start ? -1 : rough[block]));
  const segment = below.end > below.first ? below : dense;
  const core = likenessTo(segment, shapes, rough);
  fillPlaces(table);
  fillWindows(table, rough, hits);
  fillSegment(table, segment, dense, rough);
  fillWords(table, title, core, compareWithLast(shapes));
  fillProse(table, rough);
  fillRuns(table, rough, core, segment);
  fillHeadings(table, hits, segment.first);
  fillPage(table, rough, segment);
}

function likenessTo({ first, end }: Segment, shapes: PageShapes, rough: Float32Array): Likeness {
  return compareWith(shapes, (block) => block >= first && block < end && rough[block] > 0);
}

/** A column as an array of its own. */
function column({ values, width, count }: Table, name: number): Float32Array {
  const found = new Float32Array(count);
  for (let block = 0, from = rowOf({ width }, 0) + name; block < count; block++, from += width)
    found[block] = values[from];
  return found;
}

function fillPlaces(table: Table): void {
  const { values, count } = table;
  let all = 0;
  for (let block = 0; block < count; block++) all += values[rowOf(table, block) + own.characters];
  let before = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.place] = block / count;
    values[row + context.fromStart] = block;
    values[row + context.fromEnd] = count - 1 - block;
    values[row + context.charactersBefore] = before / Math.max(1, all);
    values[row + context.pageBlocks] = count;
    before += values[row + own.characters];
  }
}

const listRadius = 6;
const ago = bits.ago;

/** Mean rough score of the blocks around, and how many of them are repeated lines or dates, as in comments and lists. */
function fillWindows(table: Table, rough: Float32Array, hits: PageHits): void {
  fillMeans(table, rough, context.near1, 1);
  fillMeans(table, rough, context.near2, 2);
  fillMeans(table, rough, context.near5, 5);
  const repeats = column(table, own.repeats).map((count) => Math.min(3, count));
  fillMeans(table, repeats, context.nearRepeats, listRadius);
  const dates = column(table, own.clocks).map((clocks, block) => isShortDate(table, block, clocks, hits));
  fillMeans(table, dates, context.nearDates, listRadius);
}

const shortLine = 12;

function isShortDate(table: Table, block: number, clocks: number, { any }: PageHits): number {
  const isDate = clocks > 0 || (any[block] & ago) !== 0;
  return isDate && table.values[rowOf(table, block) + own.words] <= shortLine ? 1 : 0;
}

function fillMeans(table: Table, of: Float32Array, to: number, radius: number): void {
  const { values, count } = table;
  let sum = 0;
  for (let block = 0; block < Math.min(radius, count); block++) sum += of[block];
  for (let block = 0; block < count; block++) {
    if (block + radius < count) sum += of[block + radius];
    if (block - radius > 0) sum -= of[block - radius - 1];
    const size = Math.min(count - 1, block + radius) - Math.max(0, block - radius) + 1;
    values[rowOf(table, block) + to] = sum / size;
  }
}

function fillSegment(table: Table, { first, end }: Segment, dense: Segment, rough: Float32Array): void {
  const { values, count } = table;
  let inside = 0;
  let all = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.inSegment] = block >= first && block < end ? 1 : 0;
    values[row + context.inDensest] = block >= dense.first && block < dense.end ? 1 : 0;
    values[row + context.beforeSegment] = Math.max(0, first - block);
    values[row + context.afterSegment] = Math.max(0, block - end + 1);
    const words = rough[block] > 0 ? values[row + own.words] : 0;
    all += words;
    if (block >= first && block < end) inside += words;
  }
  for (let block = 0; block < count; block++)
    values[rowOf(table, block) + context.segmentShare] = inside / Math.max(1, all);
}

function fillWords(table: Table, title: Title, core: Likeness, last: Float32Array): void {
  const { values, count } = table;
  const titleDepth = title.first < 0 ? 0 : core.depth[title.first];
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.coreShare] = core.share[block];
    values[row + context.coreDepth] = core.depth[block];
    values[row + context.lastShare] = last[block];
    values[row + context.titleShare] = title.shares[block];
    values[row + context.titleDepth] = titleDepth;
    values[row + context.titleCertainty] = title.certainty;
    values[row + context.belowTitle] = title.first < 0 ? 0 : Math.max(-far, Math.min(far, block - title.first));
  }
}

const proseReach = 8;

/** Running text before and after, the distance to it, and how much of the page and of the neighbourhood it is. */
function fillProse(table: Table, rough: Float32Array): void {
  const { values, count } = table;
  const shares = new Float32Array(count);
  let all = 0;
  let words = 0;
  for (let block = 0; block < count; block++) {
    const size = values[rowOf(table, block) + own.words];
    words += size;
    if (rough[block] <= 2) continue;
    shares[block] = 1;
    all += size;
  }
  fillMeans(table, shares, context.proseNear, proseReach);
  let before = 0;
  let since = far;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.proseBefore] = before / Math.max(1, all);
    values[row + context.sinceProse] = since;
    if (rough[block] > 2) before += values[row + own.words];
    since = rough[block] > 2 ? 0 : Math.min(far, since + 1);
    values[row + context.proseAfter] = 1 - before / Math.max(1, all);
    values[row + context.pageProse] = all;
    values[row + context.proseShare] = all / Math.max(1, words);
  }
  let until = far;
  for (let block = count - 1; block >= 0; block--) {
    values[rowOf(table, block) + context.untilProse] = until;
    until = rough[block] > 2 ? 0 : Math.min(far, until + 1);
  }
}

function fillRuns(table: Table, rough: Float32Array, core: Likeness, segment: Segment): void {
  const { values, count } = table;
  const runs = findRuns(table, rough, core, context.titleShare);
  const main = Math.max(0, runs.of[segment.first] ?? 0);
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    const run = runs.of[block];
    if (run < 0) {
      values[row + context.runFirst] = -1;
      continue;
    }
    values[row + context.runWords] = runs.words[run];
    values[row + context.runShare] = runs.words[run] / Math.max(1, runs.allWords);
    values[row + context.runDepth] = runs.depth[run];
    values[row + context.runsAway] = Math.max(-6, Math.min(6, run - main));
    values[row + context.runTitle] = runs.title[run];
    values[row + context.runFirst] = block - runs.first[run];
  }
}

/** The page as a whole, and whether the block is indented as most of its densest stretch is. */
function fillPage(table: Table, rough: Float32Array, segment: Segment): void {
  const { values, count } = table;
  const indents = new Float64Array(25);
  let functions = 0;
  let prose = 0;
  let spaced = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    if (values[row + own.blanksBefore] > 0) spaced++;
    if (rough[block] <= 0 || block < segment.first || block >= segment.end) continue;
    const words = values[row + own.words];
    prose += words;
    functions += words * values[row + own.functionShare];
    indents[values[row + own.indent]] += words;
  }
  const usual = indents.indexOf(Math.max(...indents));
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.usualIndent] = values[row + own.indent] - usual;
    values[row + context.pageFunction] = functions / Math.max(1, prose);
    values[row + context.pageSpacing] = spaced / count;
  }
}

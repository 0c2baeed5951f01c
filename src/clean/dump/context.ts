import { bits, type PageHits } from '../lexicons/index.ts';
import { own, ownNames } from './own.ts';
import { findRuns } from './runs.ts';
import { densest, type Segment } from './segment.ts';
import type { PageShapes } from './shape.ts';
import { rowOf, type Table } from './table.ts';
import { findTitle, type Title } from './title.ts';
import { compareWith, compareWithLast, type Likeness } from './vocabulary.ts';

/** What the page around a block tells: its place, the densest stretch, the page's words, headings of furniture above it. */
export const contextNames = [
  'place',
  'fromStart',
  'fromEnd',
  'charactersBefore',
  'near1',
  'near2',
  'near5',
  'inSegment',
  'beforeSegment',
  'afterSegment',
  'segmentShare',
  'coreShare',
  'coreDepth',
  'lastShare',
  'titleShare',
  'sinceTitle',
  'titleDepth',
  'titleCertainty',
  'belowTitle',
  'inDensest',
  'nearRepeats',
  'nearDates',
  'sinceHeading:related',
  'sinceHeading:comments',
  'sinceHeading:prompt',
  'sinceHeading:footer',
  'sinceHeading:author',
  'untilHeading',
  'headings',
  'belowCore:related',
  'belowCore:comments',
  'belowCore:prompt',
  'belowCore:footer',
  'belowCore:author',
  'aboveCore',
  'proseBefore',
  'proseAfter',
  'sinceProse',
  'untilProse',
  'runWords',
  'runShare',
  'runDepth',
  'runsAway',
  'runTitle',
  'runFirst',
  'usualIndent',
  'pageBlocks',
  'pageProse',
  'pageFunction',
  'pageSpacing',
] as const;

/** Column of a context feature in a row that starts with the own features. */
const context = Object.fromEntries(contextNames.map((name, column) => [name, ownNames.length + column])) as {
  readonly [name in (typeof contextNames)[number]]: number;
};

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
  fillWindows(table, rough);
  fillSegment(table, segment, dense, rough);
  fillLikeness(table, core, compareWithLast(shapes));
  fillTitle(table, title, core);
  fillProse(table, rough);
  fillRuns(table, rough, core, segment);
  fillHeadings(table, hits);
  fillBelowCore(table, hits, segment.first);
  fillPage(table, rough, segment);
}

function likenessTo({ first, end }: Segment, shapes: PageShapes, rough: Float32Array): Likeness {
  return compareWith(shapes, (block) => block >= first && block < end && rough[block] > 0);
}

/** A column as an array of its own. */
function column(table: Table, name: number): Float32Array {
  return Float32Array.from({ length: table.count }, (_, block) => table.values[rowOf(table, block) + name]);
}

/** Blocks further away count as this far. */
const far = 50;
const distance = (blocks: number) => Math.log1p(Math.min(far, blocks));

function fillPlaces(table: Table): void {
  const { values, count } = table;
  let characters = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.place] = block / count;
    values[row + context.fromStart] = Math.log1p(block);
    values[row + context.fromEnd] = Math.log1p(count - 1 - block);
    values[row + context.charactersBefore] = characters;
    values[row + context.pageBlocks] = Math.log1p(count);
    characters += Math.expm1(values[row + own.characters]);
  }
  for (let block = 0; block < count; block++)
    values[rowOf(table, block) + context.charactersBefore] /= Math.max(1, characters);
}

const windows: readonly (readonly [column: number, radius: number])[] = [
  [context.near1, 1],
  [context.near2, 2],
  [context.near5, 5],
];
const listRadius = 6;

/** Mean rough score of the blocks around, and how many of them are repeated lines or dates, as in comments and lists. */
function fillWindows(table: Table, rough: Float32Array): void {
  for (const [to, radius] of windows) fillMeans(table, rough, to, radius);
  const repeats = column(table, own.repeats).map((count) => Math.min(3, count));
  fillMeans(table, repeats, context.nearRepeats, listRadius);
  const ago = column(table, own['says:ago']);
  const dates = column(table, own.clocks).map((clocks, at) =>
    isShort(table, at) && (clocks > 0 || ago[at] > 0) ? 1 : 0,
  );
  fillMeans(table, dates, context.nearDates, listRadius);
}

const shortLine = Math.log1p(12);

function isShort(table: Table, block: number): boolean {
  return table.values[rowOf(table, block) + own.words] <= shortLine;
}

function fillMeans(table: Table, of: Float32Array, to: number, radius: number): void {
  const { values, count } = table;
  const sums = new Float64Array(count + 1);
  for (let block = 0; block < count; block++) sums[block + 1] = sums[block] + of[block];
  for (let block = 0; block < count; block++) {
    const first = Math.max(0, block - radius);
    const end = Math.min(count, block + radius + 1);
    values[rowOf(table, block) + to] = (sums[end] - sums[first]) / (end - first);
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
    values[row + context.beforeSegment] = Math.log1p(Math.max(0, first - block));
    values[row + context.afterSegment] = Math.log1p(Math.max(0, block - end + 1));
    const words = rough[block] > 0 ? Math.expm1(values[row + own.words]) : 0;
    all += words;
    if (block >= first && block < end) inside += words;
  }
  for (let block = 0; block < count; block++)
    values[rowOf(table, block) + context.segmentShare] = inside / Math.max(1, all);
}

function fillLikeness(table: Table, core: Likeness, last: Float32Array): void {
  for (let block = 0; block < table.count; block++) {
    const row = rowOf(table, block);
    table.values[row + context.coreShare] = core.share[block];
    table.values[row + context.coreDepth] = core.depth[block];
    table.values[row + context.lastShare] = last[block];
  }
}

function fillTitle(table: Table, title: Title, core: Likeness): void {
  const { values, count } = table;
  let since = far;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    since = title.stands[block] ? 0 : since + 1;
    values[row + context.titleShare] = title.shares[block];
    values[row + context.sinceTitle] = distance(since);
    values[row + context.titleDepth] = title.first < 0 ? 0 : core.depth[title.first];
    values[row + context.titleCertainty] = title.certainty;
    values[row + context.belowTitle] =
      title.first < 0 ? 0 : Math.sign(block - title.first) * distance(Math.abs(block - title.first));
  }
}

const headingGroups: readonly (readonly [column: number, kinds: number])[] = [
  [context['sinceHeading:related'], bits.related | bits.readMore | bits.mostRead | bits.teaser],
  [context['sinceHeading:comments'], bits.comments],
  [context['sinceHeading:prompt'], bits.newsletter | bits.app | bits.cookie | bits.paywall | bits.advert | bits.share],
  [context['sinceHeading:footer'], bits.footer | bits.legal | bits.menu | bits.tags | bits.browser],
  [context['sinceHeading:author'], bits.biography | bits.byline | bits.updated | bits.credit],
];
const cutting = headingGroups[0][1] | headingGroups[1][1] | headingGroups[2][1] | headingGroups[3][1];
const headingWords = Math.log1p(8);

/** Short lines of furniture wording, and how far each block is below and above one. */
function fillHeadings(table: Table, hits: PageHits): void {
  const { values, count } = table;
  const since = headingGroups.map(() => far);
  let headings = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    const kinds = headingKinds(table, hits, block);
    for (let group = 0; group < headingGroups.length; group++) {
      since[group] = kinds & headingGroups[group][1] ? 0 : since[group] + 1;
      values[row + headingGroups[group][0]] = distance(since[group]);
    }
    if (kinds & cutting) headings++;
    values[row + context.headings] = Math.min(12, headings);
  }
  let until = far;
  for (let block = count - 1; block >= 0; block--) {
    until = headingKinds(table, hits, block) & cutting ? 0 : until + 1;
    values[rowOf(table, block) + context.untilHeading] = distance(until);
  }
}

const belowCore = [
  context['belowCore:related'],
  context['belowCore:comments'],
  context['belowCore:prompt'],
  context['belowCore:footer'],
  context['belowCore:author'],
];

/** Headings of each group between the start of the densest stretch and the block, up to 4; and how many stand between it and the block above. */
function fillBelowCore(table: Table, hits: PageHits, start: number): void {
  const { values, count } = table;
  const seen = headingGroups.map(() => 0);
  for (let block = Math.max(0, start); block < count; block++) {
    const kinds = headingKinds(table, hits, block);
    for (let group = 0; group < headingGroups.length; group++) {
      if (kinds & headingGroups[group][1]) seen[group]++;
      values[rowOf(table, block) + belowCore[group]] = Math.min(4, seen[group]);
    }
  }
  let above = 0;
  for (let block = start - 1; block >= 0; block--) {
    if (headingKinds(table, hits, block) & cutting) above++;
    values[rowOf(table, block) + context.aboveCore] = Math.min(4, above);
  }
}

function headingKinds(table: Table, hits: PageHits, block: number): number {
  return table.values[rowOf(table, block) + own.words] > headingWords ? 0 : hits.line[block] | hits.start[block];
}

/** Running text before and after, and the distance to it. */
function fillProse(table: Table, rough: Float32Array): void {
  const { values, count } = table;
  const words = Float64Array.from(rough, (score, block) =>
    score > 2 ? Math.expm1(values[rowOf(table, block) + own.words]) : 0,
  );
  const all = words.reduce((sum, one) => sum + one, 0);
  let before = 0;
  let since = far;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.proseBefore] = before / Math.max(1, all);
    values[row + context.sinceProse] = distance(since);
    before += words[block];
    since = words[block] > 0 ? 0 : since + 1;
    values[row + context.proseAfter] = 1 - before / Math.max(1, all);
    values[row + context.pageProse] = Math.log1p(all);
  }
  let until = far;
  for (let block = count - 1; block >= 0; block--) {
    values[rowOf(table, block) + context.untilProse] = distance(until);
    until = words[block] > 0 ? 0 : until + 1;
  }
}

function fillRuns(table: Table, rough: Float32Array, core: Likeness, segment: Segment): void {
  const { values, count } = table;
  const runs = findRuns(table, rough, core, context.titleShare);
  const main = Math.max(0, runs.of[segment.first] ?? 0);
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    const run = runs.of[block];
    values[row + context.runWords] = run < 0 ? 0 : Math.log1p(runs.words[run]);
    values[row + context.runShare] = run < 0 ? 0 : runs.words[run] / Math.max(1, runs.allWords);
    values[row + context.runDepth] = run < 0 ? 0 : runs.depth[run];
    values[row + context.runsAway] = run < 0 ? 0 : Math.max(-6, Math.min(6, run - main));
    values[row + context.runTitle] = run < 0 ? 0 : runs.title[run];
    values[row + context.runFirst] = run < 0 ? -1 : Math.log1p(block - runs.first[run]);
  }
}

/** The page as a whole, and whether the block is indented as most of its densest stretch is. */
function fillPage(table: Table, rough: Float32Array, segment: Segment): void {
  const { values, count } = table;
  const indents = new Map<number, number>();
  let functions = 0;
  let prose = 0;
  let spaced = 0;
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    if (values[row + own.blanksBefore] > 0) spaced++;
    if (rough[block] <= 0 || block < segment.first || block >= segment.end) continue;
    const words = Math.expm1(values[row + own.words]);
    prose += words;
    functions += words * values[row + own.functionShare];
    indents.set(values[row + own.indent], (indents.get(values[row + own.indent]) ?? 0) + words);
  }
  const usual = [...indents].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
  for (let block = 0; block < count; block++) {
    const row = rowOf(table, block);
    values[row + context.usualIndent] = values[row + own.indent] - usual;
    values[row + context.pageFunction] = functions / Math.max(1, prose);
    values[row + context.pageSpacing] = spaced / count;
  }
}

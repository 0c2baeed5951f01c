import { bits, type PageHits } from '../lexicons/index.ts';
import { context, far } from './context-columns.ts';
import { own } from './own.ts';
import { rowOf, type Table } from './table.ts';

/** What furniture a short line heads: columns of the distance below it and of how many stand between the story's start and the block. */
const authors = bits.biography | bits.byline | bits.updated | bits.credit;
const groups: readonly (readonly [since: number, above: number, kinds: number])[] = [
  [context.sinceRelated, context.relatedAbove, bits.related | bits.readMore | bits.mostRead | bits.teaser],
  [context.sinceAlso, context.alsoAbove, bits.readMore],
  [context.sinceComments, context.commentsAbove, bits.comments],
  [
    context.sincePrompt,
    context.promptsAbove,
    bits.newsletter | bits.app | bits.cookie | bits.paywall | bits.advert | bits.share,
  ],
  [context.sinceFooter, context.footersAbove, bits.footer | bits.legal | bits.menu | bits.tags | bits.browser],
  [context.sinceAuthor, context.authorsAbove, authors],
];
/** The author's line cuts nothing off. */
const cutting = groups.reduce((all, [, , kinds]) => all | kinds, 0) & ~authors;
const headingWords = 8;

/**
 * Short lines of furniture wording: how far each block is below and above one, how many stand above it, and how many
 * between it and the densest stretch, which starts at `start`.
 */
export function fillHeadings(table: Table, hits: PageHits, start: number): void {
  const { values, count } = table;
  const kindsOf = new Uint32Array(count);
  for (let block = 0; block < count; block++)
    if (values[rowOf(table, block) + own.words] <= headingWords) kindsOf[block] = hits.line[block] | hits.start[block];
  for (const [since, above, kinds] of groups) fillGroup(table, kindsOf, kinds, since, above, start);
  let headings = 0;
  for (let block = 0; block < count; block++) {
    if (kindsOf[block] & cutting) headings++;
    values[rowOf(table, block) + context.headings] = Math.min(12, headings);
  }
  let until: number = far;
  let above = 0;
  for (let block = count - 1; block >= 0; block--) {
    const isHeading = (kindsOf[block] & cutting) !== 0;
    until = isHeading ? 0 : Math.min(far, until + 1);
    values[rowOf(table, block) + context.untilHeading] = until;
    if (block < start) {
      if (isHeading) above = Math.min(4, above + 1);
      values[rowOf(table, block) + context.aboveCore] = above;
    }
  }
}

function fillGroup(
  table: Table,
  kindsOf: Uint32Array,
  kinds: number,
  since: number,
  above: number,
  start: number,
): void {
  const { values, count } = table;
  let distance: number = far;
  let seen = 0;
  for (let block = 0; block < count; block++) {
    const isHeading = (kindsOf[block] & kinds) !== 0;
    distance = isHeading ? 0 : Math.min(far, distance + 1);
    values[rowOf(table, block) + since] = distance;
    if (block < start) continue;
    if (isHeading) seen = Math.min(4, seen + 1);
    values[rowOf(table, block) + above] = seen;
  }
}

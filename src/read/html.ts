import type { DeclaredBySource, Page, Problem, Ruled } from '../model.ts';
import type { Facts } from './facts.ts';
import { linkedSite } from './head/linked-site.ts';
import { type HeadReader, headReader } from './head.ts';
import { treeEvents } from './html/events.ts';
import { feedHtml } from './html/feed.ts';
import { lineCounter, lineTable } from './html/lines.ts';
import { arrange } from './html/streamed.ts';
import { newTree, type Tree } from './html/tree.ts';
import { ruledIn } from './rules/ranges.ts';

/**
 * Blocks, skeleton and declared facts of an HTML page. Nothing of it is run or fetched.
 *
 * A block is the inline text between two boundaries: start and end tags of block elements, and every `<br>`. Hidden
 * text is kept and marked; text of scripts, styles, drawings, frames and fallbacks is not text of the page.
 */
export function parseHtml(source: string, facts: Facts): Page {
  const head = headReader();
  const { html, offsetOf } = arrange(source) ?? { html: source, offsetOf: null };
  const lines = () => linesOf(source, offsetOf);
  const tree = newTree(lines(), facts.maxDepth, head, ruledBy(facts, offsetOf), facts.maxBlocks);
  feedHtml(html, treeEvents(tree));
  const declared = { record: facts.record, ...head.declared() };
  return {
    id: facts.id,
    path: facts.path,
    from: 'html',
    declared,
    ...siteOf(declared, html),
    blocks: tree.blocks,
    ...statedBody(facts, head, lines),
    source: facts.source,
    problems: tooDeep(tree, facts, lines),
  };
}

const webAddress = /^https?:\/\/[^\s/]/iu;

/** Where no address is declared, links tell the site: old pages state nothing else of it. */
function siteOf(declared: DeclaredBySource, html: string): Pick<Page, 'linkedSite'> {
  if (Object.values(declared).some(({ url }) => url !== undefined && webAddress.test(url))) return {};
  const site = linkedSite(html);
  return site === null ? {} : { linkedSite: site };
}

type OffsetOf = ((at: number) => number) | null;

function linesOf(source: string, offsetOf: OffsetOf): (at: number) => number {
  if (offsetOf === null) return lineCounter(source);
  const lineAt = lineTable(source);
  return (at) => lineAt(offsetOf(at));
}

/** What rules of the user say of the text at an offset; null where they say nothing of the page. */
function ruledBy({ ruled = [] }: Facts, offsetOf: OffsetOf): ((at: number) => Ruled | null) | null {
  if (ruled.length === 0) return null;
  const ask = ruledIn(ruled);
  return offsetOf === null ? ask : (at) => ask(offsetOf(at));
}

const blockTag = /<(?:br|p|div|h[1-6]|li|blockquote)\b/iu;
const lineBreaks = /\r?\n/gu;
const mostParagraphs = 2000;
const longestBody = 1_000_000;

/** What JSON-LD states as the story's text, by paragraphs: it is read as a page is, since some state it with its markup. */
function statedBody(
  { maxDepth }: Facts,
  head: HeadReader,
  lines: () => (at: number) => number,
): Pick<Page, 'statedBody'> {
  const stated = head.stated();
  if (stated === null) return {};
  const start = stated.html.slice(0, longestBody);
  const body = blockTag.test(start) ? start : start.replace(lineBreaks, '<br>');
  const tree = newTree(lineCounter(body), maxDepth, headReader());
  feedHtml(body, treeEvents(tree));
  const [first, last] = stated.range.map(lines());
  const paragraphs = tree.blocks.slice(0, mostParagraphs).map(({ text }) => text);
  return paragraphs.length === 0 ? {} : { statedBody: { paragraphs, lines: [first, last] } };
}

function tooDeep({ tooDeep: offset, maxDepth }: Tree, { path }: Facts, lines: () => (at: number) => number): Problem[] {
  if (offset < 0) return [];
  const message = `elements are nested more than ${maxDepth} deep; their text is kept, their structure is not`;
  return [{ version: 1, type: 'problem', path, line: lines()(offset), code: 'MARKUP_TOO_DEEP', message }];
}

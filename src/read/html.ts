import type { Page, Problem } from '../model.ts';
import type { Facts } from './facts.ts';
import { type HeadReader, headReader } from './head.ts';
import { treeEvents } from './html/events.ts';
import { feedHtml } from './html/feed.ts';
import { lineCounter } from './html/lines.ts';
import { newTree, type Tree } from './html/tree.ts';

/**
 * Blocks, skeleton and declared facts of an HTML page. Nothing of it is run or fetched.
 *
 * A block is the inline text between two boundaries: start and end tags of block elements, and every `<br>`. Hidden
 * text is kept and marked; text of scripts, styles, drawings, frames and fallbacks is not text of the page.
 */
export function parseHtml(html: string, facts: Facts): Page {
  const head = headReader();
  const tree = newTree(html, facts.maxDepth, head, facts.ruled, facts.maxBlocks);
  feedHtml(html, treeEvents(tree));
  return {
    id: facts.id,
    path: facts.path,
    from: 'html',
    declared: { record: facts.record, ...head.declared() },
    blocks: tree.blocks,
    ...statedBody(html, facts, head),
    source: facts.source,
    problems: tooDeep(html, tree, facts),
  };
}

const blockTag = /<(?:br|p|div|h[1-6]|li|blockquote)\b/iu;
const lineBreaks = /\r?\n/gu;
const mostParagraphs = 2000;
const longestBody = 1_000_000;

/** What JSON-LD states as the story's text, by paragraphs: it is read as a page is, since some state it with its markup. */
function statedBody(html: string, { maxDepth }: Facts, head: HeadReader): Pick<Page, 'statedBody'> {
  const stated = head.stated();
  if (stated === null) return {};
  const start = stated.html.slice(0, longestBody);
  const body = blockTag.test(start) ? start : start.replace(lineBreaks, '<br>');
  const tree = newTree(body, maxDepth, headReader());
  feedHtml(body, treeEvents(tree));
  const lineAt = lineCounter(html);
  const [first, last] = stated.range.map(lineAt);
  const paragraphs = tree.blocks.slice(0, mostParagraphs).map(({ text }) => text);
  return paragraphs.length === 0 ? {} : { statedBody: { paragraphs, lines: [first, last] } };
}

function tooDeep(html: string, { tooDeep: offset, maxDepth }: Tree, { path }: Facts): Problem[] {
  if (offset < 0) return [];
  const message = `elements are nested more than ${maxDepth} deep; their text is kept, their structure is not`;
  return [{ version: 1, type: 'problem', path, line: lineCounter(html)(offset), code: 'MARKUP_TOO_DEEP', message }];
}

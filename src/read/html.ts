import type { Page, Problem } from '../model.ts';
import type { Facts } from './facts.ts';
import { headReader } from './head.ts';
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
  const tree = newTree(html, facts.maxDepth, head, facts.ruled);
  feedHtml(html, treeEvents(tree));
  return {
    id: facts.id,
    path: facts.path,
    from: 'html',
    declared: { record: facts.record, ...head.declared() },
    blocks: tree.blocks,
    source: facts.source,
    problems: tooDeep(html, tree, facts),
  };
}

function tooDeep(html: string, { tooDeep: offset, maxDepth }: Tree, { path }: Facts): Problem[] {
  if (offset < 0) return [];
  const message = `elements are nested more than ${maxDepth} deep; their text is kept, their structure is not`;
  return [{ version: 1, type: 'problem', path, line: lineCounter(html)(offset), code: 'MARKUP_TOO_DEEP', message }];
}

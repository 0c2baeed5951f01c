import { type AttributeReader, isBlockStyled } from './attributes.ts';
import { flush } from './blocks.ts';
import type { HtmlEvents } from './feed.ts';
import { closeInline, dropInline, findInline, noteWrappers, openInline } from './inlines.ts';
import { countSeen, emptyRun, escapeHtml, runFor } from './run.ts';
import { endedBy, findOpen } from './scope.ts';
import {
  blockTags,
  controlTags,
  impliedEnds,
  impliedTags,
  paragraphScope,
  staysInParagraph,
  unseenTags,
  voidTags,
} from './tags.ts';
import { addElement, type Tree } from './tree.ts';
import { enter, leave, outgrows } from './unseen.ts';

/** Builds a page's tree from its tags and text. */
export function treeEvents(tree: Tree): HtmlEvents {
  return {
    open: (tag, reader, closed, offset) => openTag(tree, tag, reader, closed, offset),
    close: (tag) => closeTag(tree, tag),
    text: (piece, start, end) => addText(tree, piece, start, end),
    end: () => endTree(tree),
  };
}

function openTag(tree: Tree, tag: string, reader: AttributeReader, closed: boolean, offset: number): void {
  if (tree.unseen && !outgrows(tree.unseen, tag)) {
    enter(tree.unseen, tag, closed);
    return;
  }
  tree.unseen = null;
  tree.head.tag(tag, reader.values);
  if (tag === 'br') flush(tree, true);
  else if (unseenTags.has(tag)) {
    if (!closed) tree.unseen = { tag, inside: new Map() };
  } else if (isBlock(tag, reader)) openBlock(tree, tag, reader, offset);
  else if (voidTags.has(tag)) tree.head.finish(reader.any ? tree.head.begin(reader.values) : -1);
  else if (!impliedTags.has(tag)) openInline(tree, tag, reader, offset);
}

function isBlock(tag: string, reader: AttributeReader): boolean {
  return blockTags.has(tag) || isCustom(tag) || (tag === 'span' && reader.any && isBlockStyled(reader.values));
}

function isCustom(tag: string): boolean {
  return tag.includes('-') && !tag.includes(':');
}

function openBlock(tree: Tree, tag: string, reader: AttributeReader, offset: number): void {
  endImplied(tree, tag);
  const control = controlTags.has(tag);
  if (!control) flush(tree);
  if (tree.stack.length > tree.maxDepth) {
    flatten(tree, tag, offset);
    return;
  }
  const element = addElement(tree, tag, reader.any ? reader.values : null);
  const capture = reader.any ? tree.head.begin(reader.values) : -1;
  if (voidTags.has(tag)) {
    tree.head.finish(capture);
    return;
  }
  tree.stack.push({ tag, element, interrupted: control ? tree.run : null, capture });
  if (!control) return;
  tree.controls++;
  tree.run = emptyRun(false);
}

/** An element beyond the deepest level: its text goes to the deepest element that is kept. */
function flatten(tree: Tree, tag: string, offset: number): void {
  flush(tree);
  if (tree.tooDeep < 0) tree.tooDeep = offset;
  if (!voidTags.has(tag)) tree.flattened.set(tag, (tree.flattened.get(tag) ?? 0) + 1);
}

function endImplied(tree: Tree, tag: string): void {
  if (!staysInParagraph.has(tag))
    endAt(
      tree,
      findOpen((one) => one === 'p', paragraphScope, tree.stack),
    );
  const implied = impliedEnds.get(tag);
  if (implied)
    endAt(
      tree,
      findOpen((one) => implied.ends.includes(one), implied.scope, tree.stack),
    );
}

/** Ends the open element at an index of the stack and all inside it; -1 ends none. */
function endAt(tree: Tree, index: number): void {
  while (index > 0 && tree.stack.length > index) endInnermost(tree);
}

function endInnermost(tree: Tree): void {
  const { stack, inline } = tree;
  flush(tree);
  const gone = stack.pop();
  while (inline.length > 0 && inline[inline.length - 1].level > stack.length) dropInline(tree, inline.length - 1);
  if (gone === undefined) return;
  tree.head.finish(gone.capture);
  if (gone.interrupted === null) return;
  tree.controls--;
  tree.run = gone.interrupted;
  if (tree.run.characters === 0) flush(tree, tree.run.afterBreak);
}

function closeTag(tree: Tree, tag: string): void {
  if (tree.unseen && !endsUnseen(tree, tag)) return;
  const deep = tree.flattened.get(tag) ?? 0;
  if (deep > 0) tree.flattened.set(tag, deep - 1);
  if (tag === 'br') flush(tree, true);
  else if (deep > 0 || impliedTags.has(tag)) flush(tree);
  else if (blockTags.has(tag) || isCustom(tag)) closeBlock(tree, tag);
  else if (tag === 'span') closeSpan(tree);
  else closeInline(tree, tag);
}

/** Whether the end tag is for the tree to handle: it belongs to an element around the unseen one, which ends with it. */
function endsUnseen(tree: Tree, tag: string): boolean {
  if (tree.unseen === null) return true;
  const where = leave(tree.unseen, tag);
  if (where === 'inside' || (where === 'around' && endedBy(tag, tree.stack) < 0)) return false;
  tree.head.endUnseen(tree.unseen.tag);
  tree.unseen = null;
  return where === 'around';
}

function closeBlock(tree: Tree, tag: string): void {
  const index = endedBy(tag, tree.stack);
  if (index > 0) endAt(tree, index);
  else if (tag === 'p') flush(tree);
}

/** `</span>` ends an inline span, or one that is laid out as a block: the innermost of the two. */
function closeSpan(tree: Tree): void {
  const block = endedBy('span', tree.stack);
  const index = findInline(tree, 'span');
  if (index >= 0 && tree.inline[index].level > block) dropInline(tree, index);
  else endAt(tree, block);
}

function addText(tree: Tree, piece: string, start: number, end: number): void {
  if (tree.unseen) {
    tree.head.unseen(tree.unseen.tag, piece, start);
    return;
  }
  tree.head.text(piece);
  const run = tree.ruledAt === null ? tree.run : runFor(tree.run, tree.ruledAt(start));
  const seen = countSeen(piece);
  if (seen > 0) {
    if (run.characters === 0) {
      if (tree.inline.length > 0 && run === tree.run) noteWrappers(tree);
      run.firstLine = tree.lineAt(start + piece.length - piece.trimStart().length);
    }
    run.lastLine = tree.lineAt(end - (piece.length - piece.trimEnd().length) - 1);
    run.characters += seen;
    if (tree.links > 0) run.linkCharacters += seen;
    if (tree.bold > 0) run.boldCharacters += seen;
    if (tree.italic > 0) run.italicCharacters += seen;
  }
  run.text += piece;
  if (run.html !== null) run.html += escapeHtml(piece);
}

function endTree(tree: Tree): void {
  while (tree.stack.length > 1) endInnermost(tree);
  flush(tree);
  if (tree.unseen) tree.head.endUnseen(tree.unseen.tag);
}

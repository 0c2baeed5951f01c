import { type AttributeReader, isBlockStyled } from './attributes.ts';
import { flush } from './blocks.ts';
import type { HtmlEvents } from './feed.ts';
import { closeInline, dropInline, findInline, noteWrappers, openInline } from './inlines.ts';
import { countSeen, emptyRun, escapeHtml, runFor } from './run.ts';
import { endedBy, findEnded, findOpen } from './scope.ts';
import { scopes, type Tag } from './tags.ts';
import { addElement, type Tree } from './tree.ts';
import { enter, leave, outgrows } from './unseen.ts';

/** Builds a page's tree from its tags and text. */
export function treeEvents(tree: Tree): HtmlEvents {
  return {
    skips: (tag) => tree.unseen !== null && !outgrows(tree.unseen, tag),
    open: (tag, reader, closed, offset) => openTag(tree, tag, reader, closed, offset),
    close: (tag) => closeTag(tree, tag),
    text: (piece, start, end) => addText(tree, piece, start, end),
    end: () => endTree(tree),
  };
}

function openTag(tree: Tree, tag: Tag, reader: AttributeReader, closed: boolean, offset: number): void {
  if (tree.unseen !== null && !outgrows(tree.unseen, tag)) {
    enter(tree.unseen, tag, closed);
    return;
  }
  tree.unseen = null;
  if (tag.declares) tree.head.tag(tag.name, reader.values);
  if (tag.name === 'br') flush(tree, true);
  else if (tag.unseen) {
    if (!closed) tree.unseen = { tag, inside: new Map() };
  } else if (tag.block || (tag.name === 'span' && reader.any && isBlockStyled(reader.values)))
    openBlock(tree, tag, reader, offset);
  else if (tag.empty) tree.head.finish(reader.any ? tree.head.begin(reader.values) : -1);
  else if (!tag.implied) openInline(tree, tag, reader, offset);
}

function openBlock(tree: Tree, tag: Tag, reader: AttributeReader, offset: number): void {
  endImplied(tree, tag);
  if (!tag.control) flush(tree);
  if (tree.stack.length > tree.maxDepth) {
    flatten(tree, tag, offset);
    return;
  }
  const element = addElement(tree, tag, reader.any ? reader.values : null);
  const capture = reader.any ? tree.head.begin(reader.values) : -1;
  if (tag.empty) {
    tree.head.finish(capture);
    return;
  }
  tree.stack.push({ tag, element, interrupted: tag.control ? tree.run : null, capture });
  if (tag.name === 'p') tree.paragraphs++;
  if (!tag.control) return;
  tree.controls++;
  tree.run = emptyRun(false);
}

/** An element beyond the deepest level: its text goes to the deepest element that is kept. */
function flatten(tree: Tree, { name, empty }: Tag, offset: number): void {
  flush(tree);
  if (tree.tooDeep < 0) tree.tooDeep = offset;
  if (!empty) tree.flattened.set(name, (tree.flattened.get(name) ?? 0) + 1);
}

function endImplied(tree: Tree, tag: Tag): void {
  if (tree.paragraphs > 0 && !tag.staysInParagraph) endAt(tree, findOpen('p', scopes.paragraph, tree.stack));
  if (tag.ends.length > 0) endAt(tree, findEnded(tag, tree.stack));
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
  if (gone.tag.name === 'p') tree.paragraphs--;
  tree.head.finish(gone.capture);
  if (gone.interrupted === null) return;
  tree.controls--;
  tree.run = gone.interrupted;
  if (tree.run.characters === 0) flush(tree, tree.run.afterBreak);
}

function closeTag(tree: Tree, tag: Tag): void {
  if (tree.unseen !== null && !endsUnseen(tree, tag)) return;
  const deep = tree.flattened.size > 0 && (tree.flattened.get(tag.name) ?? 0) > 0;
  if (deep) tree.flattened.set(tag.name, (tree.flattened.get(tag.name) ?? 0) - 1);
  if (tag.name === 'br') flush(tree, true);
  else if (deep || tag.implied) flush(tree);
  else if (tag.block) closeBlock(tree, tag);
  else if (tag.name === 'span') closeSpan(tree, tag);
  else closeInline(tree, tag.name);
}

/** Whether the end tag is for the tree to handle: it belongs to an element around the unseen one, which ends with it. */
function endsUnseen(tree: Tree, tag: Tag): boolean {
  if (tree.unseen === null) return true;
  const where = leave(tree.unseen, tag);
  if (where === 'inside' || (where === 'around' && endedBy(tag, tree.stack) < 0)) return false;
  tree.head.endUnseen(tree.unseen.tag.name);
  tree.unseen = null;
  return where === 'around';
}

function closeBlock(tree: Tree, tag: Tag): void {
  const index = endedBy(tag, tree.stack);
  if (index > 0) endAt(tree, index);
  else if (tag.name === 'p') flush(tree);
}

/** `</span>` ends an inline span, or one that is laid out as a block: the innermost of the two. */
function closeSpan(tree: Tree, tag: Tag): void {
  const block = endedBy(tag, tree.stack);
  const index = findInline(tree, 'span');
  if (index >= 0 && tree.inline[index].level > block) dropInline(tree, index);
  else endAt(tree, block);
}

function addText(tree: Tree, piece: string, start: number, end: number): void {
  if (tree.unseen !== null) {
    tree.head.unseen(tree.unseen.tag.name, piece, start);
    return;
  }
  tree.head.text(piece);
  const run = tree.ruledAt === null ? tree.run : runFor(tree.run, tree.ruledAt(start));
  const seen = countSeen(piece);
  if (seen > 0) {
    if (run.characters === 0) {
      if (tree.inline.length > 0 && run === tree.run) noteWrappers(tree);
      run.firstLine = tree.lineAt(start + blanksBefore(piece));
    }
    run.lastLine = Math.max(run.firstLine, tree.lineAt(end - blanksAfter(piece) - 1));
    run.characters += seen;
    if (tree.links > 0) run.linkCharacters += seen;
    if (tree.bold > 0) run.boldCharacters += seen;
    if (tree.italic > 0) run.italicCharacters += seen;
  }
  run.text += piece;
  if (run.html !== null) run.html += escapeHtml(piece);
}

function blanksBefore(piece: string): number {
  return isInk(piece.charCodeAt(0)) ? 0 : piece.length - piece.trimStart().length;
}

function blanksAfter(piece: string): number {
  return isInk(piece.charCodeAt(piece.length - 1)) ? 0 : piece.length - piece.trimEnd().length;
}

function isInk(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

function endTree(tree: Tree): void {
  while (tree.stack.length > 1) endInnermost(tree);
  flush(tree);
  if (tree.unseen !== null) tree.head.endUnseen(tree.unseen.tag.name);
}

import { type AttributeReader, isHidden } from './attributes.ts';
import { type Inline, makeInline } from './inline.ts';
import { endMarkup, giveUp, startTags } from './markup.ts';
import { escapeHtml } from './run.ts';
import { scopes, type Tag } from './tags.ts';
import type { Tree } from './tree.ts';

const none: readonly string[] = [];

export function openInline(tree: Tree, tag: Tag, reader: AttributeReader, offset: number): void {
  const { inline, run } = tree;
  if (tag.name === 'a') closeInline(tree, 'a');
  if (tag.name === 'a' && reader.values.href !== '') run.links++;
  if (tag.name === 'time') run.hasTime = true;
  if (inline.length >= tree.maxDepth) {
    if (tree.tooDeep < 0) tree.tooDeep = offset;
    return;
  }
  const { any, values } = reader;
  const hidden = any && isHidden(values);
  const words = any ? tree.wordsOf(values) : none;
  const one = makeInline(tag, values, tree.stack.length, hidden, words, any ? tree.head.begin(values) : -1);
  inline.push(one);
  count(tree, one, 1);
  if (one.markup !== null && run.characters > 0 && !run.plain)
    run.html = (run.html ?? escapeHtml(run.text)) + one.markup.start;
}

function count(tree: Tree, one: Inline, by: 1 | -1): void {
  if (one.link) tree.links += by;
  if (one.bold) tree.bold += by;
  if (one.italic) tree.italic += by;
}

/** Ends the innermost open element of the tag, where it stands in the same cell, caption or control. */
export function closeInline(tree: Tree, tag: string): void {
  const index = findInline(tree, tag);
  if (index >= 0) dropInline(tree, index);
}

export function findInline({ stack, inline }: Tree, tag: string): number {
  let level = stack.length;
  for (let i = inline.length - 1; i >= 0; i--) {
    for (; level > inline[i].level; level--) if ((stack[level - 1].tag.scope & scopes.inline) !== 0) return -1;
    if (inline[i].tag === tag) return i;
  }
  return -1;
}

export function dropInline(tree: Tree, index: number): void {
  const { inline, run } = tree;
  const gone = inline[index];
  if (run.html !== null && gone.markup !== null) endMarkup(run, gone, inline.slice(index + 1));
  if (index === inline.length - 1) inline.pop();
  else inline.splice(index, 1);
  count(tree, gone, -1);
  tree.head.finish(gone.capture);
}

/** Inline elements around the start of a text that lend it their words. */
const mostWrappers = 8;

/** Notes what wraps the text that starts here: within a link everything around it, else the elements of its own block. */
export function noteWrappers(tree: Tree): void {
  const { inline, run, stack } = tree;
  const around =
    inline.length === 1 && (tree.links > 0 || inline[0].level === stack.length) ? inline : wrappersOf(tree);
  run.words = around.length === 1 ? namesOf(around[0]) : [...new Set(around.flatMap(namesOf))];
  run.hidden = around.some((one) => one.hidden);
  if (run.plain) return;
  run.html = startTags(inline);
  tree.markupLeft -= run.html?.length ?? 0;
  if (tree.markupLeft < 0) giveUp(run);
}

function wrappersOf({ links, inline, stack }: Tree): readonly Inline[] {
  return (links > 0 ? inline : inline.filter((one) => one.level === stack.length)).slice(-mostWrappers);
}

function namesOf({ opening, words }: Inline): readonly string[] {
  return [opening, ...words];
}

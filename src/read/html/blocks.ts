import type { Block, Form } from '../../model.ts';
import { tooManyBlocks } from '../limits.ts';
import { markupOf } from './markup.ts';
import { emptyRun, linesOf, type Run, restart, tidy } from './run.ts';
import { innermost, type Tree } from './tree.ts';

/** Ends the current run: a block where it has text. The next one starts after a `<br>` or not. */
export function flush(tree: Tree, afterBreak = false): void {
  const { run, aside } = tree;
  const isEmpty = run.characters === 0 && run.others.length === 0;
  if (run.characters > 0) addBlock(tree, run);
  if (run.others.length > 0) for (const other of run.others) if (other.characters > 0) addBlock(tree, other);
  if (tree.controls === 0 && aside.length > 0) for (const block of aside.splice(0)) tree.blocks.push(block);
  if (isEmpty) restart(run, afterBreak);
  else tree.run = emptyRun(afterBreak);
}

function addBlock(tree: Tree, run: Run): void {
  if (tree.blocks.length + tree.aside.length >= tree.maxBlocks) throw tooManyBlocks(tree.maxBlocks);
  const element = innermost(tree);
  const level = headingLevel(tree);
  const text = tidy(run.text);
  const form = level > 0 ? 'heading' : formOf(tree);
  const { characters, links, linkCharacters, boldCharacters, italicCharacters, afterBreak, hasTime } = run;
  const block: Block = {
    text,
    lines: [run.firstLine, run.lastLine],
    form,
    indent: 0,
    blanksBefore: 0,
    glued: false,
    markup: {
      element,
      characters,
      links,
      linkCharacters,
      boldCharacters,
      italicCharacters,
      afterBreak,
      hasTime,
      inlineWords: run.words,
      hidden: element.hidden || run.hidden,
      headingLevel: level,
      inline: form === 'preformatted' ? linesOf(run.text) : markupOf(run, tree.inline),
    },
  };
  (tree.controls > 0 ? tree.aside : tree.blocks).push(run.ruled === null ? block : { ...block, ruled: run.ruled });
}

/** A list item's or quotation's text often stands in a `<p>` or `<div>` of its own. */
const levelsUp = 3;
const reachesDown: ReadonlySet<Form> = new Set<Form>(['item', 'quote', 'caption']);

function formOf({ stack }: Tree): Form {
  const top = stack.length - 1;
  const own = stack[top].tag.form;
  if (own !== null) return own;
  for (let at = top - 1; at >= 0 && top - at < levelsUp; at--) {
    const { form } = stack[at].tag;
    if (form !== null) return reachesDown.has(form) ? form : 'paragraph';
  }
  return 'paragraph';
}

/** 1 to 6 in a heading or in its direct child, else 0. */
function headingLevel({ stack }: Tree): number {
  const top = stack.length - 1;
  const own = stack[top].tag.heading;
  return own > 0 || top === 0 ? own : stack[top - 1].tag.heading;
}

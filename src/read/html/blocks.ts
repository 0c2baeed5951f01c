import type { Block, Element, Form } from '../../model.ts';
import { markupOf } from './markup.ts';
import { emptyRun, linesOf, type Run, tidy } from './run.ts';
import { headingTags } from './tags.ts';
import { innermost, type Tree } from './tree.ts';

/** Ends the current run: a block where it has text. The next one starts after a `<br>` or not. */
export function flush(tree: Tree, afterBreak = false): void {
  if (tree.run.characters > 0) addBlock(tree, tree.run);
  for (const other of tree.run.others) if (other.characters > 0) addBlock(tree, other);
  if (tree.controls === 0 && tree.aside.length > 0) for (const block of tree.aside.splice(0)) tree.blocks.push(block);
  tree.run = emptyRun(afterBreak);
}

function addBlock(tree: Tree, run: Run): void {
  const element = innermost(tree);
  const text = tidy(run.text);
  const form = formOf(element);
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
      headingLevel: headingLevel(element),
      inline: form === 'preformatted' ? linesOf(run.text) : markupOf(run, tree.inline),
    },
  };
  (tree.controls > 0 ? tree.aside : tree.blocks).push(run.ruled === null ? block : { ...block, ruled: run.ruled });
}

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'item'],
  ['blockquote', 'quote'],
  ['pre', 'preformatted'],
  ['listing', 'preformatted'],
  ['xmp', 'preformatted'],
  ['td', 'row'],
  ['th', 'row'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
]);
/** A list item's or quotation's text often stands in a `<p>` or `<div>` of its own. */
const levelsUp = 3;
const reachesDown: ReadonlySet<Form> = new Set<Form>(['item', 'quote', 'caption']);

function formOf(element: Element): Form {
  if (headingLevel(element) > 0) return 'heading';
  const own = forms.get(element.tag);
  if (own) return own;
  let up = element.parent;
  for (let level = 1; up !== null && level < levelsUp; level++, up = up.parent) {
    const form = forms.get(up.tag);
    if (form) return reachesDown.has(form) ? form : 'paragraph';
  }
  return 'paragraph';
}

/** 1 to 6 in a heading or in its direct child, else 0. */
function headingLevel({ tag, parent }: Element): number {
  if (headingTags.has(tag)) return Number(tag[1]);
  return parent !== null && headingTags.has(parent.tag) ? Number(parent.tag[1]) : 0;
}

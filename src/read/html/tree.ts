import type { Block, Element, Ruled } from '../../model.ts';
import type { HeadReader } from '../head.ts';
import { tooManyBlocks } from '../limits.ts';
import { type Attributes, isHidden, wordReader } from './attributes.ts';
import type { Inline } from './inline.ts';
import { emptyRun, type Run } from './run.ts';
import { type Tag, tagNamed } from './tags.ts';
import type { Unseen } from './unseen.ts';

/** An open block element. */
interface Open {
  readonly tag: Tag;
  readonly element: Element;
  /** The run that a control interrupts; null for other elements. */
  readonly interrupted: Run | null;
  /** Number of the microdata that ends with it, or -1. */
  readonly capture: number;
}

/** What is known of a page while its tags come in. All work is linear in the source: no recursion, bounded stacks. */
export interface Tree {
  readonly maxDepth: number;
  readonly maxBlocks: number;
  readonly head: HeadReader;
  readonly lineAt: (offset: number) => number;
  /** What rules of the user say of the text at an offset; null where they say nothing of the page. */
  readonly ruledAt: ((offset: number) => Ruled | null) | null;
  readonly wordsOf: (attributes: Attributes) => readonly string[];
  readonly blocks: Block[];
  /** Blocks of the controls that interrupt the current run; they follow it. */
  readonly aside: Block[];
  /** Open block elements, the root first. */
  readonly stack: Open[];
  /** Open inline elements, the outermost first. */
  readonly inline: Inline[];
  /** How often each tag is open beyond the deepest level that is followed. */
  readonly flattened: Map<string, number>;
  run: Run;
  unseen: Unseen | null;
  elements: number;
  controls: number;
  /** Open `<p>` elements. */
  paragraphs: number;
  links: number;
  bold: number;
  italic: number;
  /** Offset of the first element that is nested too deep, or -1. */
  tooDeep: number;
  /** Characters of inline markup that blocks may still repeat of the elements around them. */
  markupLeft: number;
}

const mostRepeatedMarkup = 1_000_000;

export function newTree(
  lineAt: Tree['lineAt'],
  maxDepth: number,
  head: HeadReader,
  ruledAt: Tree['ruledAt'] = null,
  maxBlocks = Number.POSITIVE_INFINITY,
): Tree {
  const element: Element = {
    tag: 'body',
    parent: null,
    children: [],
    index: 0,
    depth: 0,
    words: [],
    signature: 'body.',
    hidden: false,
    order: 0,
    articleBody: false,
  };
  return {
    maxDepth,
    maxBlocks,
    head,
    lineAt,
    ruledAt,
    wordsOf: wordReader(),
    blocks: [],
    aside: [],
    stack: [{ tag: tagNamed('body'), element, interrupted: null, capture: -1 }],
    inline: [],
    flattened: new Map(),
    run: emptyRun(false),
    unseen: null,
    elements: 1,
    controls: 0,
    paragraphs: 0,
    links: 0,
    bold: 0,
    italic: 0,
    tooDeep: -1,
    markupLeft: mostRepeatedMarkup,
  };
}

export function innermost(tree: Tree): Element {
  return tree.stack[tree.stack.length - 1].element;
}

/** Adds a block element to the innermost open one; `attributes` is null where the tag has none that matter. */
export function addElement(tree: Tree, { name: tag }: Tag, attributes: Attributes | null): Element {
  if (tree.elements >= tree.maxBlocks) throw tooManyBlocks(tree.maxBlocks);
  const parent = innermost(tree);
  const element: Element = {
    tag,
    parent,
    children: [],
    index: parent.children.length,
    depth: parent.depth + 1,
    words: attributes ? tree.wordsOf(attributes) : [],
    signature: `${tag}.${attributes ? attributes.class.slice(0, 200) : ''}`,
    hidden: parent.hidden || (attributes !== null && isHidden(attributes)),
    order: tree.elements++,
    articleBody: parent.articleBody || (attributes !== null && isArticleBody(attributes.itemprop)),
  };
  parent.children.push(element);
  return element;
}

function isArticleBody(itemprop: string): boolean {
  return itemprop !== '' && itemprop.slice(0, 100).toLowerCase().includes('articlebody');
}

import type { Block, Element, Markup, Page } from '../../model.ts';

/** A block that may belong to the story: it has words and is no control. */
export interface Candidate {
  /** Index in `page.blocks`. */
  readonly position: number;
  readonly block: Block;
  readonly markup: Markup;
  /** Index of its element among the outline's nodes. */
  readonly node: number;
}

/**
 * The elements that hold text, in document order (a parent before its children), with sums over the candidates in each
 * subtree. All arrays have one entry per element.
 */
export interface Outline {
  readonly candidates: readonly Candidate[];
  readonly elements: readonly Element[];
  /** Index of the parent, -1 for the root. */
  readonly parent: Int32Array;
  /** Characters of text, of text in links, of paragraphs; number of paragraphs. */
  readonly text: Float64Array;
  readonly link: Float64Array;
  readonly prose: Float64Array;
  readonly paragraphs: Int32Array;
  /** First and last candidate inside. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** How likely it is to be the story's container, as Readability would have it: higher is better. */
  readonly score: Float64Array;
  /** The best container, and the deepest element that holds 60 % of all prose. */
  readonly best: number;
  readonly core: number;
  /** Characters of paragraphs on the page, at least 1. */
  readonly allProse: number;
}

const controls: ReadonlySet<string> = new Set(['select', 'option', 'optgroup', 'textarea', 'datalist']);
const wordy = /[\p{L}\p{N}]/u;

/** Prose is text of this many characters and more, with less than this share in links. */
const proseLength = 80;
const proseLinks = 0.3;
/** A paragraph counts less for containers further up. */
const levels = [1, 1, 2, 6, 9, 12];

/** Characters of the block that count as prose. */
export function proseOf({ text }: Block, markup: Markup): number {
  const isProse = text.length > proseLength && linkShare(markup) < proseLinks && !markup.hidden;
  return isProse ? text.length : 0;
}

export function linkShare({ linkCharacters, characters }: Markup): number {
  return linkCharacters / characters;
}

export function outlineOf({ blocks }: Page): Outline {
  const marked: { position: number; block: Block; markup: Markup }[] = [];
  for (let position = 0; position < blocks.length; position++) {
    const block = blocks[position];
    const { markup } = block;
    if (markup === null || controls.has(markup.element.tag) || !wordy.test(block.text)) continue;
    marked.push({ position, block, markup });
  }
  const elements = elementsOf(marked.map(({ markup }) => markup.element));
  const indexOf = new Int32Array((elements[elements.length - 1]?.order ?? 0) + 1);
  for (let i = 0; i < elements.length; i++) indexOf[elements[i].order] = i;
  const candidates = marked.map(({ position, block, markup }) => ({
    position,
    block,
    markup,
    node: indexOf[markup.element.order],
  }));
  const parent = Int32Array.from(elements, ({ parent: up }) => (up === null ? -1 : indexOf[up.order]));
  return measure(candidates, elements, parent);
}

/** The elements and all their ancestors, each once, in document order. */
function elementsOf(holders: readonly Element[]): Element[] {
  let most = 0;
  for (const { order } of holders) most = Math.max(most, order);
  const found: (Element | undefined)[] = new Array(most + 1);
  for (const holder of holders)
    for (let up: Element | null = holder; up !== null && found[up.order] === undefined; up = up.parent)
      found[up.order] = up;
  return found.filter((one) => one !== undefined);
}

function measure(candidates: readonly Candidate[], elements: readonly Element[], parent: Int32Array): Outline {
  const size = elements.length;
  const text = new Float64Array(size);
  const link = new Float64Array(size);
  const prose = new Float64Array(size);
  const paragraphs = new Int32Array(size);
  const first = new Int32Array(size).fill(-1);
  const last = new Int32Array(size).fill(-1);
  const score = new Float64Array(size);
  candidates.forEach(({ block, markup, node }, i) => {
    const own = proseOf(block, markup);
    text[node] += block.text.length;
    link[node] += linkShare(markup) * block.text.length;
    prose[node] += own;
    paragraphs[node] += own > 0 ? 1 : 0;
    if (first[node] < 0) first[node] = i;
    last[node] = i;
    if (own > 0)
      for (let up = node, k = 0; up >= 0 && k < levels.length; up = parent[up], k++)
        score[up] += Math.sqrt(own) / levels[k];
  });
  for (let i = size - 1; i > 0; i--) {
    const up = parent[i];
    text[up] += text[i];
    link[up] += link[i];
    prose[up] += prose[i];
    paragraphs[up] += paragraphs[i];
    if (first[up] < 0 || (first[i] >= 0 && first[i] < first[up])) first[up] = first[i];
    last[up] = Math.max(last[up], last[i]);
  }
  let best = 0;
  let core = 0;
  for (let i = 0; i < size; i++) {
    score[i] *= 1 - link[i] / Math.max(1, text[i]);
    if (score[i] > score[best]) best = i;
    if (prose[i] >= 0.6 * prose[0] && elements[i].depth > elements[core].depth) core = i;
  }
  return {
    candidates,
    elements,
    parent,
    text,
    link,
    prose,
    paragraphs,
    first,
    last,
    score,
    best,
    core,
    allProse: Math.max(1, prose[0] ?? 0),
  };
}

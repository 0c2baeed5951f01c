import type { Element, Markup } from '../../../model.ts';
import { type Columns, perCandidate, type View } from './view.ts';

/** In the order of their codes in the column `tag`. */
export const tags =
  'p div li h1 h2 h3 h4 td blockquote figcaption section article dd pre header footer span body figure center button'.split(
    ' ',
  );
const tagCode: ReadonlyMap<string, number> = new Map(tags.map((tag, code) => [tag, code]));
const around =
  'aside nav footer header form section article main figure table ul ol blockquote li p figcaption dl button'.split(
    ' ',
  );
const aroundBit: ReadonlyMap<string, number> = new Map(around.map((tag, bit) => [tag, 1 << bit]));

/** What the elements around a text tell. */
export function markupColumns(view: View): Columns {
  const { candidates, links, words, length, outline } = view;
  const { elements, parent, text } = outline;
  const marks = candidates.map(({ markup }) => markup);
  const element = (i: number): Element => marks[i].element;
  const above = candidates.map(({ node }) => Math.max(0, parent[node]));
  const bits = tagBits(elements, parent);
  const signatures = countOf(marks.map((one) => one.element.signature));
  const anyBody = Number(marks.some((one) => one.element.articleBody));
  return {
    link: links,
    links: perCandidate(view, (i) => marks[i].links),
    linksPerWord: perCandidate(view, (i) => marks[i].links / Math.max(1, words[i].hashes.length)),
    wholeLink: perCandidate(view, (i) => Number(marks[i].links === 1 && links[i] > 0.95)),
    bold: share(view, marks, 'boldCharacters'),
    italic: share(view, marks, 'italicCharacters'),
    time: perCandidate(view, (i) => Number(marks[i].hasTime)),
    afterBreak: perCandidate(view, (i) => Number(marks[i].afterBreak)),
    beforeBreak: perCandidate(view, (i) =>
      Number(i + 1 < marks.length && marks[i + 1].afterBreak && element(i + 1) === element(i)),
    ),
    tag: perCandidate(view, (i) => tagCode.get(element(i).tag) ?? tags.length),
    heading: perCandidate(view, (i) => marks[i].headingLevel),
    depth: perCandidate(view, (i) => element(i).depth),
    hidden: perCandidate(view, (i) => Number(marks[i].hidden)),
    body: perCandidate(view, (i) => Number(element(i).articleBody)),
    bodyAnywhere: perCandidate(view, () => anyBody),
    siblings: perCandidate(view, (i) => elements[above[i]].children.length),
    siblingParagraphs: perCandidate(view, (i) => countTag(elements[above[i]], 'p')),
    siblingsAlike: perCandidate(view, (i) => countTag(elements[above[i]], element(i).tag)),
    siblingIndex: perCandidate(view, (i) => element(i).index),
    signatures: perCandidate(view, (i) => signatures.get(element(i).signature) ?? 0),
    own: perCandidate(view, (i) => length[i] / Math.max(1, text[candidates[i].node])),
    ...Object.fromEntries(
      around.map((tag, bit) => [
        `in-${tag}`,
        perCandidate(view, (i) => Number((bits[candidates[i].node] & (1 << bit)) !== 0)),
      ]),
    ),
  };
}

function share(view: View, marks: readonly Markup[], field: 'boldCharacters' | 'italicCharacters'): Float64Array {
  return perCandidate(view, (i) => marks[i][field] / marks[i].characters);
}

/** Children looked at; hostile pages have millions. */
const mostChildren = 500;
const tallies = new WeakMap<Element, Map<string, number>>();

/** Children of a tag among the first of an element. */
function countTag(element: Element, tag: string): number {
  let tally = tallies.get(element);
  if (tally === undefined) {
    tally = countOf(element.children.slice(0, mostChildren).map((child) => child.tag));
    tallies.set(element, tally);
  }
  return tally.get(tag) ?? 0;
}

function countOf<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Which of the tags that matter each element is or stands in, as bits. */
function tagBits(elements: readonly Element[], parent: Int32Array): Int32Array {
  const bits = new Int32Array(elements.length);
  elements.forEach(({ tag }, node) => {
    bits[node] = (aroundBit.get(tag) ?? 0) | (node > 0 ? bits[parent[node]] : 0);
  });
  return bits;
}

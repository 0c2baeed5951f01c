import type { Element, Markup } from '../../../model.ts';
import { spread, sums } from './groupings.ts';
import { type Columns, perCandidate, type View } from './view.ts';

/** In the order of their codes in the column `tag`. */
export const tags =
  'p div li h1 h2 h3 h4 td blockquote figcaption section article dd pre header footer span body figure center button'.split(
    ' ',
  );
const tagCode: ReadonlyMap<string, number> = new Map(tags.map((tag, code) => [tag, code]));
const around = ['figcaption', 'ul', 'aside', 'figure'];
const aroundBit: ReadonlyMap<string, number> = new Map(around.map((tag, bit) => [tag, 1 << bit]));

/** What the elements around a text tell. */
export function markupColumns(view: View): Columns {
  const { candidates, links, texts, length, outline, groupings } = view;
  const { elements, parent, text } = outline;
  const { start } = texts;
  const marks = candidates.map(({ markup }) => markup);
  const element = (i: number): Element => marks[i].element;
  const above = candidates.map(({ node }) => Math.max(0, parent[node]));
  const bits = tagBits(elements, parent);
  const { signature } = groupings;
  const alike = sums(signature, new Float64Array(candidates.length).fill(1));
  return {
    link: new Float32Array(links),
    linksPerWord: perCandidate(view, (i) => marks[i].links / Math.max(1, start[i + 1] - start[i])),
    bold: share(view, marks, 'boldCharacters'),
    italic: share(view, marks, 'italicCharacters'),
    tag: perCandidate(view, (i) => tagCode.get(element(i).tag) ?? tags.length),
    heading: perCandidate(view, (i) => marks[i].headingLevel),
    depth: perCandidate(view, (i) => element(i).depth),
    hidden: perCandidate(view, (i) => Number(marks[i].hidden)),
    siblings: perCandidate(view, (i) => elements[above[i]].children.length),
    siblingParagraphs: perCandidate(view, (i) => countTag(elements[above[i]], 'p')),
    siblingsAlike: perCandidate(view, (i) => countTag(elements[above[i]], element(i).tag)),
    signatures: spread(signature, alike),
    own: perCandidate(view, (i) => length[i] / Math.max(1, text[candidates[i].node])),
    ...Object.fromEntries(
      around.map((tag, bit) => [`in-${tag}`, perCandidate(view, (i) => (bits[candidates[i].node] >> bit) & 1)]),
    ),
  };
}

function share(view: View, marks: readonly Markup[], field: 'boldCharacters' | 'italicCharacters'): Float32Array {
  return perCandidate(view, (i) => marks[i][field] / marks[i].characters);
}

/** Children looked at; hostile pages have millions. */
const mostChildren = 500;
const tallies = new WeakMap<Element, Map<string, number>>();

/** Children of a tag among the first of an element. */
function countTag(element: Element, tag: string): number {
  let tally = tallies.get(element);
  if (tally === undefined) {
    tally = new Map();
    const most = Math.min(mostChildren, element.children.length);
    for (let k = 0; k < most; k++) {
      const { tag: one } = element.children[k];
      tally.set(one, (tally.get(one) ?? 0) + 1);
    }
    tallies.set(element, tally);
  }
  return tally.get(tag) ?? 0;
}

/** Which of the tags that matter each element is or stands in, as bits. */
function tagBits(elements: readonly Element[], parent: Int32Array): Int32Array {
  const bits = new Int32Array(elements.length);
  for (let node = 0; node < elements.length; node++)
    bits[node] = (aroundBit.get(elements[node].tag) ?? 0) | (node > 0 ? bits[parent[node]] : 0);
  return bits;
}

import type { FlatDocument } from './document.ts';
import type { Axis, NodeTest } from './grammar.ts';

/** The nodes on an axis that pass a test, nearest first as XPath counts them; `visit` is called for each that is looked at. */
export function nodesOn(
  document: FlatDocument,
  axis: Axis,
  test: NodeTest,
  node: number,
  visit: (count: number) => void,
): number[] {
  const found: number[] = [];
  for (const one of walk[axis](document, node)) {
    visit(1);
    if (passes(document, axis, test, one)) found.push(one);
  }
  return found;
}

function passes({ kinds, names, attributes }: FlatDocument, axis: Axis, test: NodeTest, node: number): boolean {
  if (test.kind === 'node') return true;
  if (node >= kinds.length) {
    if (test.kind !== 'name' || axis !== 'attribute') return false;
    return test.name === null || attributes[node - kinds.length].name === test.name;
  }
  if (test.kind !== 'name') return kinds[node] === test.kind;
  return kinds[node] === 'element' && (test.name === null || names[node] === test.name);
}

type Walk = (document: FlatDocument, node: number) => Iterable<number>;

const walk: { readonly [axis in Axis]: Walk } = {
  self: (_, node) => [node],
  parent: (document, node) => (parentOf(document, node) < 0 ? [] : [parentOf(document, node)]),
  ancestor: (document, node) => ancestors(document, parentOf(document, node)),
  'ancestor-or-self': (document, node) => [node, ...ancestors(document, parentOf(document, node))],
  attribute: attributesOf,
  child: childrenOf,
  descendant: (document, node) => range(node + 1, lastIn(document, node)),
  'descendant-or-self': (document, node) => [node, ...range(node + 1, lastIn(document, node))],
  following: (document, node) => range(lastIn(document, ownerOf(document, node)) + 1, document.kinds.length - 1),
  'following-sibling': followingSiblings,
  preceding: precedingOf,
  'preceding-sibling': (document, node) => precedingSiblings(document, node),
};

function isAttribute({ kinds }: FlatDocument, node: number): boolean {
  return node >= kinds.length;
}

function ownerOf(document: FlatDocument, node: number): number {
  return isAttribute(document, node) ? document.attributes[node - document.kinds.length].owner : node;
}

function parentOf(document: FlatDocument, node: number): number {
  return isAttribute(document, node) ? ownerOf(document, node) : document.parents[node];
}

/** The last node inside a node; the node before it where it is an attribute, so that the range is empty. */
function lastIn(document: FlatDocument, node: number): number {
  return isAttribute(document, node) ? node : document.last[node];
}

function* range(from: number, to: number): Generator<number> {
  for (let node = from; node <= to; node++) yield node;
}

function* ancestors({ parents }: FlatDocument, from: number): Generator<number> {
  for (let node = from; node >= 0; node = parents[node]) yield node;
}

function* childrenOf(document: FlatDocument, node: number): Generator<number> {
  if (isAttribute(document, node)) return;
  for (let child = node + 1; child <= document.last[node]; child = document.last[child] + 1) yield child;
}

function* attributesOf(document: FlatDocument, node: number): Generator<number> {
  if (isAttribute(document, node)) return;
  const { kinds, firstAttributes, attributes } = document;
  const end = firstAttributes[node + 1] ?? attributes.length;
  for (let one = firstAttributes[node]; one < end; one++) yield kinds.length + one;
}

function* followingSiblings(document: FlatDocument, node: number): Generator<number> {
  if (isAttribute(document, node) || node === 0) return;
  const end = document.last[document.parents[node]];
  for (let next = document.last[node] + 1; next <= end; next = document.last[next] + 1) yield next;
}

function precedingSiblings(document: FlatDocument, node: number): number[] {
  if (isAttribute(document, node) || node === 0) return [];
  const before: number[] = [];
  for (let one = document.parents[node] + 1; one < node; one = document.last[one] + 1) before.push(one);
  return before.reverse();
}

function* precedingOf(document: FlatDocument, node: number): Generator<number> {
  const own = ownerOf(document, node);
  for (let one = own - 1; one > 0; one--) if (document.last[one] < own) yield one;
}

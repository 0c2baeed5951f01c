import type { FlatDocument } from './document.ts';

/** What an expression gives; nodes in document order, each once. */
export type Value = string | number | boolean | NodeSet;
export type NodeSet = readonly number[];

export function isNodes(value: Value): value is NodeSet {
  return Array.isArray(value);
}

/** The text of a node: what is written in it, or an attribute's value. */
export function textOf({ kinds, attributes, text, textStarts, textEnds }: FlatDocument, node: number): string {
  return node < kinds.length ? text.slice(textStarts[node], textEnds[node]) : attributes[node - kinds.length].value;
}

export function asText(document: FlatDocument, value: Value): string {
  if (isNodes(value)) return value.length === 0 ? '' : textOf(document, value[0]);
  return String(value);
}

const decimal = /^\s*-?(?:\d+(?:\.\d*)?|\.\d+)\s*$/u;
const longestNumber = 400;

export function asNumber(document: FlatDocument, value: Value): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const text = asText(document, value);
  return text.length <= longestNumber && decimal.test(text) ? Number(text) : Number.NaN;
}

export function asBoolean(value: Value): boolean {
  if (isNodes(value)) return value.length > 0;
  return typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value);
}

/** Nodes in document order, each once; an attribute follows its element. */
export function inOrder({ kinds, attributes }: FlatDocument, nodes: Iterable<number>): NodeSet {
  const place = (node: number) => (node < kinds.length ? node : attributes[node - kinds.length].owner + 0.5);
  return [...new Set(nodes)].sort((one, other) => place(one) - place(other) || one - other);
}

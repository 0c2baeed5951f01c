import type { FlatDocument } from './document.ts';
import type { FunctionName } from './grammar.ts';
import { asBoolean, asNumber, asText, inOrder, isNodes, type NodeSet, textOf, type Value } from './values.ts';

/** Where a function is called: the page, and the node in question with its place among its fellows, from 1. */
export interface Place {
  readonly document: FlatDocument;
  readonly node: number;
  readonly position: number;
  readonly size: number;
}

type Called = (place: Place, given: readonly Value[]) => Value;

/** Text of an argument, else of the node in question. */
function said({ document, node }: Place, given: readonly Value[], at = 0): string {
  return given.length > at ? asText(document, given[at]) : textOf(document, node);
}

const blanks = /[ \t\r\n]+/gu;

export function normalizeSpace(text: string): string {
  return text.replace(blanks, ' ').trim();
}

/** The functions of XPath 1.0 (section 4) that pages without namespaces need. */
export const callable: { readonly [name in FunctionName]: Called } = {
  boolean: (_, [value]) => asBoolean(value),
  ceiling: ({ document }, [value]) => Math.ceil(asNumber(document, value)),
  concat: ({ document }, given) => given.map((value) => asText(document, value)).join(''),
  contains: (place, given) => said(place, given).includes(said(place, given, 1)),
  count: (_, [value]) => (isNodes(value) ? value.length : Number.NaN),
  false: () => false,
  floor: ({ document }, [value]) => Math.floor(asNumber(document, value)),
  id: ({ document }, [value]) => withId(document, asText(document, value)),
  last: ({ size }) => size,
  'local-name': (place, given) => nameOf(place, given),
  name: (place, given) => nameOf(place, given),
  'normalize-space': (place, given) => normalizeSpace(said(place, given)),
  not: (_, [value]) => !asBoolean(value),
  number: ({ document, node }, given) => asNumber(document, given.length > 0 ? given[0] : [node]),
  position: ({ position }) => position,
  round: ({ document }, [value]) => Math.round(asNumber(document, value)),
  'starts-with': (place, given) => said(place, given).startsWith(said(place, given, 1)),
  string: (place, given) => said(place, given),
  'string-length': (place, given) => said(place, given).length,
  substring: ({ document }, given) => substring(document, given),
  'substring-after': (place, given) => {
    const [whole, mark] = [said(place, given), said(place, given, 1)];
    const at = whole.indexOf(mark);
    return at < 0 ? '' : whole.slice(at + mark.length);
  },
  'substring-before': (place, given) => {
    const whole = said(place, given);
    return whole.slice(0, Math.max(0, whole.indexOf(said(place, given, 1))));
  },
  sum: ({ document }, [value]) =>
    isNodes(value) ? value.reduce((total, node) => total + asNumber(document, [node]), 0) : Number.NaN,
  translate: ({ document }, [text, from, to]) =>
    translate(asText(document, text), asText(document, from), asText(document, to)),
  true: () => true,
};

function nameOf({ document: { kinds, names, attributes }, node }: Place, given: readonly Value[]): string {
  const [value] = given;
  const named = value === undefined ? node : isNodes(value) ? value[0] : undefined;
  if (named === undefined) return '';
  return named < kinds.length ? names[named] : attributes[named - kinds.length].name;
}

function withId(document: FlatDocument, id: string): NodeSet {
  const owners = document.attributes.filter(({ name, value }) => name === 'id' && value === id);
  return inOrder(
    document,
    owners.map(({ owner }) => owner),
  );
}

/** Characters are counted from 1, and places rounded, as the recommendation has it. */
function substring(document: FlatDocument, [text, from, length]: readonly Value[]): string {
  const start = Math.round(asNumber(document, from));
  const end = length === undefined ? Number.POSITIVE_INFINITY : start + Math.round(asNumber(document, length));
  if (Number.isNaN(start) || Number.isNaN(end)) return '';
  return asText(document, text).slice(Math.max(0, start - 1), Math.max(0, end - 1));
}

function translate(text: string, from: string, to: string): string {
  const changed = new Map<string, string>();
  for (const [at, one] of [...from].entries()) if (!changed.has(one)) changed.set(one, [...to][at] ?? '');
  let result = '';
  for (const one of text) result += changed.get(one) ?? one;
  return result;
}

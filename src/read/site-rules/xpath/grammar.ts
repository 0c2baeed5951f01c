/** An XPath 1.0 expression as plain data (W3C recommendation of 16 November 1999). */
export type Expression =
  | { readonly kind: 'or' | 'and' | 'union'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'compare'; readonly sign: Comparison; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'count'; readonly sign: Arithmetic; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly given: readonly Expression[] }
  | { readonly kind: 'path'; readonly from: 'root' | 'context'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'filter';
      readonly of: Expression;
      readonly predicates: readonly Predicate[];
      readonly steps: readonly Step[];
    };

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | 'div' | 'mod';

export interface Step {
  readonly axis: Axis;
  readonly test: NodeTest;
  readonly predicates: readonly Predicate[];
}

export interface Predicate {
  readonly holds: Expression;
  /** Whether the answer depends on the node's place among its fellows. */
  readonly byPlace: boolean;
}

/** `name` null takes every element, or every attribute on that axis. */
export type NodeTest =
  | { readonly kind: 'name'; readonly name: string | null }
  | { readonly kind: 'node' | 'text' | 'comment' };

export const axes = [
  'ancestor',
  'ancestor-or-self',
  'attribute',
  'child',
  'descendant',
  'descendant-or-self',
  'following',
  'following-sibling',
  'parent',
  'preceding',
  'preceding-sibling',
  'self',
] as const;
export type Axis = (typeof axes)[number];

/** The functions that are known: what they give, and the fewest and the most arguments they take. */
export const functions = {
  boolean: ['boolean', 1, 1],
  ceiling: ['number', 1, 1],
  concat: ['text', 2, 100],
  contains: ['boolean', 2, 2],
  count: ['number', 1, 1],
  false: ['boolean', 0, 0],
  floor: ['number', 1, 1],
  id: ['nodes', 1, 1],
  last: ['number', 0, 0],
  'local-name': ['text', 0, 1],
  name: ['text', 0, 1],
  'normalize-space': ['text', 0, 1],
  not: ['boolean', 1, 1],
  number: ['number', 0, 1],
  position: ['number', 0, 0],
  round: ['number', 1, 1],
  'starts-with': ['boolean', 2, 2],
  string: ['text', 0, 1],
  'string-length': ['number', 0, 1],
  substring: ['text', 2, 3],
  'substring-after': ['text', 2, 2],
  'substring-before': ['text', 2, 2],
  sum: ['number', 1, 1],
  translate: ['text', 3, 3],
  true: ['boolean', 0, 0],
} as const satisfies Readonly<Record<string, readonly ['boolean' | 'number' | 'text' | 'nodes', number, number]>>;
export type FunctionName = keyof typeof functions;

export function isFunction(name: string): name is FunctionName {
  return Object.hasOwn(functions, name);
}

/** Whether an expression may give a number, which as a predicate means a place, or asks for the place itself. */
export function dependsOnPlace(expression: Expression): boolean {
  return givesNumber(expression) || asksPlace(expression);
}

function givesNumber(expression: Expression): boolean {
  const { kind } = expression;
  if (kind === 'call') return functions[expression.name][0] === 'number';
  if (kind === 'filter') return expression.steps.length === 0 && givesNumber(expression.of);
  return kind === 'number' || kind === 'count' || kind === 'negative';
}

/** Inside the predicates of a path, `position()` is about that path. */
function asksPlace(expression: Expression): boolean {
  switch (expression.kind) {
    case 'call':
      return expression.name === 'position' || expression.name === 'last' || expression.given.some(asksPlace);
    case 'negative':
    case 'filter':
      return asksPlace(expression.of);
    case 'number':
    case 'text':
    case 'path':
      return false;
    default:
      return asksPlace(expression.left) || asksPlace(expression.right);
  }
}

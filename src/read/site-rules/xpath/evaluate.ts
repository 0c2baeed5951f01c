import { nodesOn } from './axes.ts';
import { callable, type Place } from './call.ts';
import type { FlatDocument } from './document.ts';
import type { Arithmetic, Axis, Comparison, Expression, Predicate, Step } from './grammar.ts';
import { asBoolean, asNumber, asText, inOrder, isNodes, type NodeSet, textOf, type Value } from './values.ts';

/** An expression took more work than its page may cost. */
export class TooMuchWork extends Error {
  override readonly name = 'TooMuchWork';
}

/** Nodes looked at per node of the page, and characters per step: ordinary rules take some five. */
const visitsPerNode = 50;
const leastVisits = 100_000;
const charactersPerVisit = 32;

/**
 * What an expression gives on a page. Work is bounded by a fixed multiple of the page's size.
 *
 * @throws {TooMuchWork}
 */
export function evaluate(expression: Expression, document: FlatDocument): Value {
  let left = leastVisits + visitsPerNode * (document.kinds.length + document.text.length / charactersPerVisit);
  const visit = (count: number) => {
    left -= count;
    if (left < 0) throw new TooMuchWork();
  };
  return resultOf(expression, { document, node: 0, position: 1, size: 1, visit });
}

type Single = string | number | boolean;

interface Scene extends Place {
  readonly visit: (count: number) => void;
}

function resultOf(expression: Expression, scene: Scene): Value {
  const { document } = scene;
  switch (expression.kind) {
    case 'or':
      return asBoolean(resultOf(expression.left, scene)) || asBoolean(resultOf(expression.right, scene));
    case 'and':
      return asBoolean(resultOf(expression.left, scene)) && asBoolean(resultOf(expression.right, scene));
    case 'union':
      return inOrder(document, [...nodesOf(expression.left, scene), ...nodesOf(expression.right, scene)]);
    case 'compare':
      return compares(expression.sign, resultOf(expression.left, scene), resultOf(expression.right, scene), scene);
    case 'count':
      return counted(
        expression.sign,
        asNumber(document, resultOf(expression.left, scene)),
        asNumber(document, resultOf(expression.right, scene)),
      );
    case 'negative':
      return -asNumber(document, resultOf(expression.of, scene));
    case 'number':
    case 'text':
      return expression.value;
    case 'call':
      return call(expression, scene);
    case 'path':
      return walk(expression.steps, expression.from === 'root' ? [0] : [scene.node], scene);
    case 'filter':
      return filtered(expression, scene);
  }
}

/** What is no set of nodes has none. */
function nodesOf(expression: Expression, scene: Scene): NodeSet {
  const value = resultOf(expression, scene);
  return isNodes(value) ? value : [];
}

function call({ name, given }: Extract<Expression, { kind: 'call' }>, scene: Scene): Value {
  const values = given.map((one) => resultOf(one, scene));
  const texts = values.length === 0 ? [[scene.node]] : values;
  for (const value of texts)
    scene.visit(
      1 + (isNodes(value) || typeof value === 'string' ? asText(scene.document, value).length : 0) / charactersPerVisit,
    );
  if (name === 'id') scene.visit(scene.document.attributes.length);
  return callable[name](scene, values);
}

function filtered({ of, predicates, steps }: Extract<Expression, { kind: 'filter' }>, scene: Scene): Value {
  const value = resultOf(of, scene);
  return isNodes(value) ? walk(steps, held(predicates, value, scene), scene) : [];
}

function walk(steps: readonly Step[], from: NodeSet, scene: Scene): NodeSet {
  return steps.reduce((nodes, step) => taken(step, nodes, scene), from);
}

/** The nodes that a step leads to from each node of a set. */
function taken(step: Step, from: NodeSet, scene: Scene): NodeSet {
  const { document, visit } = scene;
  const found: number[] = [];
  for (const node of startsOf(step, from, document)) {
    const nodes = nodesOn(document, step.axis, step.test, node, visit);
    for (const one of held(step.predicates, nodes, scene)) found.push(one);
  }
  visit(found.length);
  return inOrder(document, found);
}

const downward: readonly Axis[] = ['descendant', 'descendant-or-self'];

/** Descendants of a node inside another of the set are the other's too: where places do not matter it is left out. */
function startsOf({ axis, predicates }: Step, from: NodeSet, { kinds, last }: FlatDocument): NodeSet {
  if (!downward.includes(axis) || predicates.some(({ byPlace }) => byPlace)) return from;
  let covered = -1;
  return from.filter((node) => {
    if (node < kinds.length && node <= covered) return false;
    if (node < kinds.length) covered = last[node];
    return true;
  });
}

/** The nodes that all predicates hold for, the order kept; a number means the place in it. */
function held(predicates: readonly Predicate[], nodes: readonly number[], scene: Scene): readonly number[] {
  let left = nodes;
  for (const { holds } of predicates) {
    const size = left.length;
    left = left.filter((node, index) => {
      scene.visit(1);
      const value = resultOf(holds, { ...scene, node, position: index + 1, size });
      return typeof value === 'number' ? value === index + 1 : asBoolean(value);
    });
  }
  return left;
}

function counted(sign: Arithmetic, left: number, right: number): number {
  switch (sign) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case 'div':
      return left / right;
    case 'mod':
      return left % right;
  }
}

/** A set of nodes compares as any of its nodes does (section 3.4). */
function compares(sign: Comparison, left: Value, right: Value, scene: Scene): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return holds(sign, asBoolean(left), asBoolean(right), scene);
  const lefts = singles(left, scene);
  const rights = singles(right, scene);
  if (sign === '=' && lefts.length > 1 && rights.length > 1) return shareText(lefts, rights);
  return lefts.some((one) =>
    rights.some((other) => {
      scene.visit(1);
      return holds(sign, one, other, scene);
    }),
  );
}

function singles(value: Value, { document, visit }: Scene): readonly Single[] {
  if (!isNodes(value)) return [value];
  return value.map((node) => {
    const text = textOf(document, node);
    visit(text.length / charactersPerVisit);
    return text;
  });
}

function shareText(lefts: readonly Single[], rights: readonly Single[]): boolean {
  const texts = new Set(lefts);
  return rights.some((text) => texts.has(text));
}

function holds(sign: Comparison, left: Single, right: Single, { document }: Scene): boolean {
  if (sign === '=' || sign === '!=') {
    const asNumbers = typeof left === 'number' || typeof right === 'number';
    const equal = asNumbers ? asNumber(document, left) === asNumber(document, right) : left === right;
    return equal === (sign === '=');
  }
  const [one, other] = [asNumber(document, left), asNumber(document, right)];
  if (sign === '<') return one < other;
  if (sign === '<=') return one <= other;
  return sign === '>' ? one > other : one >= other;
}

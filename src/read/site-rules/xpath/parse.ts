import {
  type Arithmetic,
  type Axis,
  axes,
  type Comparison,
  dependsOnPlace,
  type Expression,
  functions,
  isFunction,
  type NodeTest,
  type Predicate,
  type Step,
} from './grammar.ts';
import { type Token, tokensOf, XPathError } from './tokens.ts';

/** Longer expressions, and deeper brackets, are nobody's: they would be there to exhaust the stack. */
const longest = 4000;
const deepest = 40;

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/**
 * Reads an XPath 1.0 expression. Names are taken in lower case, as in HTML.
 *
 * @throws {XPathError} where it is none, or asks for what is not supported: variables, namespaces, later versions.
 */
export function parseXPath(source: string): Expression {
  if (source.length > longest) throw new XPathError(`it has more than ${longest} characters`);
  const reader: Reader = { tokens: tokensOf(source), at: 0, depth: 0 };
  const expression = either(reader);
  if (peek(reader).kind !== 'end') throw unexpected(peek(reader));
  return expression;
}

function peek({ tokens, at }: Reader, ahead = 0): Token {
  return tokens[Math.min(at + ahead, tokens.length - 1)];
}

function next(reader: Reader): Token {
  const token = peek(reader);
  reader.at++;
  return token;
}

function isSymbol(reader: Reader, text: string, ahead = 0): boolean {
  const token = peek(reader, ahead);
  return token.kind === 'symbol' && token.text === text;
}

function took(reader: Reader, text: string): boolean {
  const is = isSymbol(reader, text);
  if (is) reader.at++;
  return is;
}

function expect(reader: Reader, text: string): void {
  if (!took(reader, text)) throw unexpected(peek(reader), text);
}

function unexpected({ kind, text, at }: Token, instead?: string): XPathError {
  const found = kind === 'end' ? 'the end' : `'${text.slice(0, 40)}' at character ${at}`;
  return new XPathError(instead === undefined ? `unexpected ${found}` : `'${instead}' expected, not ${found}`);
}

/** A row of operands with operators of one rank between them, from the left. */
function row<Sign extends string>(
  reader: Reader,
  operand: (reader: Reader) => Expression,
  signs: readonly Sign[],
  join: (sign: Sign, left: Expression, right: Expression) => Expression,
): Expression {
  let left = operand(reader);
  for (;;) {
    const { kind, text } = peek(reader);
    const sign = kind === 'symbol' || kind === 'name' ? signs.find((one) => one === text) : undefined;
    if (sign === undefined) return left;
    reader.at++;
    left = join(sign, left, operand(reader));
  }
}

function either(reader: Reader): Expression {
  if (++reader.depth > deepest) throw new XPathError(`it is nested more than ${deepest} deep`);
  const found = row(reader, both, ['or'], (_, left, right) => ({ kind: 'or', left, right }));
  reader.depth--;
  return found;
}

function both(reader: Reader): Expression {
  return row(reader, equal, ['and'], (_, left, right) => ({ kind: 'and', left, right }));
}

const compare = (sign: Comparison, left: Expression, right: Expression): Expression => {
  return { kind: 'compare', sign, left, right };
};
const count = (sign: Arithmetic, left: Expression, right: Expression): Expression => {
  return { kind: 'count', sign, left, right };
};

function equal(reader: Reader): Expression {
  return row(reader, ordered, ['=', '!='], compare);
}

function ordered(reader: Reader): Expression {
  return row(reader, sum, ['<', '<=', '>', '>='], compare);
}

function sum(reader: Reader): Expression {
  return row(reader, product, ['+', '-'], count);
}

function product(reader: Reader): Expression {
  return row(reader, signed, ['*', 'div', 'mod'], count);
}

function signed(reader: Reader): Expression {
  let negative = false;
  while (took(reader, '-')) negative = !negative;
  const of = row(reader, operand, ['|'], (_, left, right) => ({ kind: 'union', left, right }));
  return negative ? { kind: 'negative', of } : of;
}

function operand(reader: Reader): Expression {
  const primary = primaryOf(reader);
  if (primary === null) return path(reader);
  const predicates = predicatesOf(reader);
  const steps = isSymbol(reader, '/') || isSymbol(reader, '//') ? furtherSteps(reader) : [];
  return predicates.length + steps.length === 0 ? primary : { kind: 'filter', of: primary, predicates, steps };
}

const nodeTypes: readonly string[] = ['node', 'text', 'comment', 'processing-instruction'];

/** A number, text, call or bracket; null where a path starts. */
function primaryOf(reader: Reader): Expression | null {
  const { kind, text, at } = peek(reader);
  if (kind === 'symbol' && text === '$') throw new XPathError(`variables, as at character ${at}, are not supported`);
  if (kind === 'number' || kind === 'string') {
    reader.at++;
    return kind === 'number' ? { kind, value: Number(text) } : { kind: 'text', value: text };
  }
  if (took(reader, '(')) {
    const inside = either(reader);
    expect(reader, ')');
    return inside;
  }
  return kind === 'name' && isSymbol(reader, '(', 1) && !nodeTypes.includes(text) ? call(reader) : null;
}

function call(reader: Reader): Expression {
  const { text: name } = next(reader);
  if (!isFunction(name)) throw new XPathError(`the function '${name}' is not supported`);
  expect(reader, '(');
  const given: Expression[] = [];
  while (!isSymbol(reader, ')')) {
    if (given.length > 0) expect(reader, ',');
    given.push(either(reader));
  }
  expect(reader, ')');
  const [, fewest, most] = functions[name];
  if (given.length < fewest || given.length > most)
    throw new XPathError(`'${name}' takes ${fewest === most ? fewest : `${fewest} to ${most}`} arguments`);
  return { kind: 'call', name, given };
}

function path(reader: Reader): Expression {
  if (isSymbol(reader, '//')) return { kind: 'path', from: 'root', steps: furtherSteps(reader) };
  if (!took(reader, '/')) return { kind: 'path', from: 'context', steps: [step(reader), ...furtherSteps(reader)] };
  const steps = startsStep(reader) ? [step(reader), ...furtherSteps(reader)] : [];
  return { kind: 'path', from: 'root', steps };
}

function startsStep(reader: Reader): boolean {
  return peek(reader).kind === 'name' || ['*', '.', '..', '@'].some((symbol) => isSymbol(reader, symbol));
}

const everyNode: Step = { axis: 'descendant-or-self', test: { kind: 'node' }, predicates: [] };

function furtherSteps(reader: Reader): Step[] {
  const steps: Step[] = [];
  for (;;) {
    if (took(reader, '/')) steps.push(step(reader));
    else if (took(reader, '//')) steps.push(...deep(step(reader)));
    else return steps;
  }
}

/** `//a[...]` is every node's child `a`; where places do not matter that is the same as a descendant, and quicker. */
function deep(one: Step): Step[] {
  const plain = one.axis === 'child' && one.predicates.every(({ byPlace }) => !byPlace);
  return plain ? [{ ...one, axis: 'descendant' }] : [everyNode, one];
}

function step(reader: Reader): Step {
  if (took(reader, '..')) return { axis: 'parent', test: { kind: 'node' }, predicates: predicatesOf(reader) };
  if (took(reader, '.')) return { axis: 'self', test: { kind: 'node' }, predicates: predicatesOf(reader) };
  const axis = axisOf(reader);
  return { axis, test: testOf(reader), predicates: predicatesOf(reader) };
}

function axisOf(reader: Reader): Axis {
  if (took(reader, '@')) return 'attribute';
  if (!isSymbol(reader, '::', 1)) return 'child';
  const { text } = next(reader);
  const axis = axes.find((one) => one === text);
  if (axis === undefined) throw new XPathError(`the axis '${text}' is not supported`);
  expect(reader, '::');
  return axis;
}

function testOf(reader: Reader): NodeTest {
  const token = next(reader);
  const { kind, text } = token;
  if (kind === 'symbol' && text === '*') return { kind: 'name', name: null };
  if (kind !== 'name') throw unexpected(token);
  if (!isSymbol(reader, '(')) return { kind: 'name', name: text.toLowerCase() };
  expect(reader, '(');
  expect(reader, ')');
  if (text === 'node' || text === 'text' || text === 'comment') return { kind: text };
  throw new XPathError(`'${text}()' is not supported`);
}

function predicatesOf(reader: Reader): Predicate[] {
  const predicates: Predicate[] = [];
  while (took(reader, '[')) {
    const holds = either(reader);
    expect(reader, ']');
    predicates.push({ holds, byPlace: dependsOnPlace(holds) });
  }
  return predicates;
}

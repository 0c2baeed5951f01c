/** A word of an XPath expression. `name` covers axes, functions and operators such as `and`; the grammar tells them apart. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'symbol' | 'end';
  readonly text: string;
  /** Character of the expression it starts at, from 1. */
  readonly at: number;
}

/** What is wrong with an expression, in words that fit after "is no XPath: ". */
export class XPathError extends Error {
  override readonly name = 'XPathError';
}

const symbols = ['::', '//', '..', '!=', '<=', '>=', ...'()[]/.@,|+-=<>*$'];
const blank = /\s/u;
const nameStart = /[\p{L}_]/u;
const namePart = /[\p{L}\p{M}\p{N}_.\-·]/u;
const digit = /[0-9]/u;

/** The tokens of an expression, in order, with one of kind `end` at last; a name may hold one colon (`fb:like`). */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  while (from < source.length) {
    if (blank.test(source[from])) {
      from++;
      continue;
    }
    const token = tokenAt(source, from);
    tokens.push(token);
    from += token.text.length + (token.kind === 'string' ? 2 : 0);
  }
  return [...tokens, { kind: 'end', text: '', at: source.length + 1 }];
}

function tokenAt(source: string, from: number): Token {
  const first = source[from];
  const at = from + 1;
  if (first === '"' || first === "'") {
    const end = source.indexOf(first, at);
    if (end < 0) throw new XPathError(`the text that starts at character ${at} has no end`);
    return { kind: 'string', text: source.slice(at, end), at };
  }
  const second = source[at] ?? '';
  if (digit.test(first) || (first === '.' && digit.test(second)))
    return { kind: 'number', text: runOf(source, from, (one) => digit.test(one) || one === '.'), at };
  if (nameStart.test(first)) return { kind: 'name', text: nameAt(source, from), at };
  const symbol = symbols.find((one) => source.startsWith(one, from));
  if (symbol === undefined) throw new XPathError(`unexpected '${first}' at character ${at}`);
  return { kind: 'symbol', text: symbol, at };
}

function nameAt(source: string, from: number): string {
  const name = runOf(source, from, (one) => namePart.test(one));
  const after = from + name.length;
  const hasPrefix = source[after] === ':' && nameStart.test(source[after + 1] ?? '');
  return hasPrefix ? `${name}:${runOf(source, after + 1, (one) => namePart.test(one))}` : name;
}

function runOf(source: string, from: number, holds: (one: string) => boolean): string {
  let end = from + 1;
  while (end < source.length && holds(source[end])) end++;
  return source.slice(from, end);
}

import { forTerminal } from '../escape.ts';
import type { Piece } from './inline.ts';
import { lineWriter, type Token } from './markdown-line.ts';

/** The second of two hash signs might begin a command to a CI runner. */
const unsafeInTarget = /[()<>\\|\s]|(?<=#)#/gu;
const ticks = /`+/gu;
const pipe = /\|/gu;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const exclamationLast = /!$/u;

const starred: Readonly<Partial<Record<string, string>>> = { em: '*', strong: '**' };

/**
 * Inline text as Markdown. White space at the edges of a mark goes out of it, for `* so *` is no emphasis; marks that hold
 * nothing are left out; where stars would not be read as emphasis, tags stand.
 *
 * @param inTable bars inside code are escaped.
 */
export function inlineMarkdown(pieces: readonly Piece[], inTable: boolean): string {
  const tokens = tokensOf(pieces, inTable);
  tokens.forEach((token, at) => {
    if (typeof token !== 'string' && token.tag in starred && !isRead(tokens, at, token.opens)) token.pair.asTag = true;
  });
  return tokens.map(written).join('');
}

function tokensOf(pieces: readonly Piece[], inTable: boolean): Token[] {
  const line = lineWriter();
  let code = '';
  let codes = 0;
  for (const piece of pieces) {
    if (piece.kind === 'text' && codes === 0) line.text(piece.text);
    else if (piece.kind === 'text') code += piece.text;
    else if (piece.tag === 'code') {
      codes += piece.kind === 'open' ? 1 : -1;
      if (codes === 0) line.words(codeSpan(code, inTable));
      if (codes === 0) code = '';
    } else if (codes === 0 && piece.kind === 'open') line.open(piece.tag, piece.href);
    else if (codes === 0) line.close();
  }
  return line.tokens;
}
/** Between more backticks than stand in a row inside. */
function codeSpan(raw: string, inTable: boolean): string {
  const text = forTerminal(raw);
  if (text === '') return '';
  const longest = (text.match(ticks) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return fence + pad + (inTable ? text.replace(pipe, '\\|') : text) + pad + fence;
}

/**
 * Whether stars here are read as the end of emphasis that they are: beside them on the inside no sign, or on the outside
 * no letter; and no other stars next to them that end where these begin.
 *
 * @see CommonMark 0.31, "Emphasis and strong emphasis": left- and right-flanking delimiter runs.
 */
function isRead(tokens: readonly Token[], at: number, opens: boolean): boolean {
  const step = opens ? 1 : -1;
  const inside = tokens[at + step];
  const outside = tokens[at - step];
  if (outside !== undefined && typeof outside !== 'string' && outside.opens !== opens && outside.tag in starred)
    return false;
  const inner = characterOf(inside, opens);
  const outer = characterOf(outside, !opens);
  return inner === '' || wordCharacter.test(inner) || !wordCharacter.test(outer);
}

/** The character of a token that is next to a mark; a mark counts as a sign without a letter. */
function characterOf(token: Token | undefined, first: boolean): string {
  if (token === undefined) return '';
  if (typeof token !== 'string') return token.tag in starred ? '' : '[';
  return Array.from(first ? token.slice(0, 2) : token.slice(-2)).at(first ? 0 : -1) ?? '';
}

function written(token: Token, at: number, tokens: readonly Token[]): string {
  const next = tokens[at + 1];
  if (typeof token === 'string') {
    const isBeforeLink = next !== undefined && typeof next !== 'string' && next.tag === 'a' && next.opens;
    return isBeforeLink ? token.replace(exclamationLast, '\\!') : token;
  }
  const { tag, href, opens, pair } = token;
  if (tag === 'a') return opens ? '[' : `](${href.replace(unsafeInTarget, percentEncoded)})`;
  if (pair.asTag) return opens ? `<${tag}>` : `</${tag}>`;
  return starred[tag] ?? '';
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

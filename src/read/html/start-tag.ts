import { type AttributeReader, clear, slotAt, take } from './attributes.ts';
import { ended, lostAt } from './ends.ts';
import { entityAt, lastEntity } from './entities.ts';
import type { HtmlEvents } from './feed.ts';
import { readCode, readRaw } from './raw.ts';
import { isBlank, skipBlanks } from './source.ts';
import { tagAt } from './tags.ts';

const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;

/** Tells the start tag whose name begins at an offset, and the text inside where that is no markup. */
export function readStartTag(html: string, start: number, attributes: AttributeReader, events: HtmlEvents): number {
  const { length } = html;
  let at = start + 1;
  while (at < length && !endsName(html.charCodeAt(at))) at++;
  if (at >= length) return ended;
  const tag = tagAt(html, start, at);
  const reader = events.skips(tag) ? null : attributes;
  let closed = false;
  while (at < length) {
    const code = html.charCodeAt(at);
    if (code === greater) break;
    if (code === slash) {
      at = skipBlanks(html, at + 1);
      closed = html.charCodeAt(at) === greater;
    } else if (isBlank(code)) at++;
    else at = readAttribute(html, at, reader);
  }
  events.open(tag, attributes, closed, start);
  clear(attributes);
  if (at >= length) return lostAt(start);
  if (closed || tag.content === 'markup') return at + 1;
  return tag.content === 'code' ? readCode(html, at + 1, tag, events) : readRaw(html, at + 1, tag, events);
}

/** Reads an attribute, into `reader` where it is given one and looks at it; returns where it ends. */
function readAttribute(html: string, start: number, reader: AttributeReader | null): number {
  const { length } = html;
  let at = start + 1;
  while (at < length && html.charCodeAt(at) !== equals && !endsName(html.charCodeAt(at))) at++;
  const slot = reader === null ? -1 : slotAt(html, start, at);
  at = skipBlanks(html, at);
  if (at >= length) return length;
  if (html.charCodeAt(at) !== equals) {
    if (reader !== null && slot >= 0) take(reader, slot, '');
    return at;
  }
  at = skipBlanks(html, at + 1);
  const quote = html[at];
  if (quote !== '"' && quote !== "'") return readUnquoted(html, at, slot, reader);
  const end = html.indexOf(quote, at + 1);
  if (end < 0) return length;
  if (reader !== null && slot >= 0) take(reader, slot, valueBetween(html, at + 1, end));
  return end + 1;
}

function readUnquoted(html: string, start: number, slot: number, reader: AttributeReader | null): number {
  let at = start;
  while (at < html.length && html.charCodeAt(at) !== greater && !isBlank(html.charCodeAt(at))) at++;
  if (reader !== null && slot >= 0 && at < html.length) take(reader, slot, valueBetween(html, start, at));
  return at;
}

function endsName(code: number): boolean {
  return code === greater || code === slash || isBlank(code);
}

const longestValue = 20_000;

/** An attribute's value, character references decoded, capped. */
function valueBetween(html: string, start: number, end: number): string {
  const raw = html.slice(start, Math.min(end, start + longestValue));
  if (!raw.includes('&')) return raw;
  let value = '';
  let from = start;
  for (let at = html.indexOf('&', start); at >= 0 && at < end && value.length < longestValue; ) {
    const used = entityAt(html, at, true);
    if (used > 0) {
      value += html.slice(from, Math.min(at, from + longestValue));
      if (value.length < longestValue) value += lastEntity();
      from = at + used;
    }
    at = html.indexOf('&', at + Math.max(1, used));
  }
  return value.length < longestValue ? value + html.slice(from, Math.min(end, from + longestValue)) : value;
}

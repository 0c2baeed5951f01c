import type { AttributeReader } from './attributes.ts';
import { ended, lostAt, offsetOf } from './ends.ts';
import { entityAt, lastEntity } from './entities.ts';
import type { HtmlEvents } from './feed.ts';
import { indexOrEnd, isBlank, isLetter, skipBlanks } from './source.ts';
import { readStartTag } from './start-tag.ts';
import { tagAt } from './tags.ts';

const exclamation = 0x21;
const slash = 0x2f;
const greater = 0x3e;
const question = 0x3f;

/**
 * Tells the tags and text of HTML from an offset to its end, as the HTML standard reads them (13.2.5). Returns where
 * something began that never ends, or -1. Jumps from sign to sign: most of a page is text, scripts and attributes.
 */
export function readTokens(html: string, from: number, attributes: AttributeReader, events: HtmlEvents): number {
  const { length } = html;
  /** Text from `start` on is not told yet; it is read up to `at`. */
  let start = from;
  let at = from;
  /** The next `&` from `at` on: looked for once, as attributes hold many. */
  let reference = -1;
  for (;;) {
    const less = indexOrEnd(html, '<', at);
    if (reference < at) reference = indexOrEnd(html, '&', at);
    while (reference < less) {
      const used = entityAt(html, reference, false);
      at = reference + Math.max(1, used);
      if (used > 0) {
        if (start < reference) events.text(html.slice(start, reference), start, reference);
        events.text(lastEntity(), at - 1, at);
        start = at;
      }
      reference = indexOrEnd(html, '&', at);
    }
    if (start < less) events.text(html.slice(start, less), start, less);
    if (less >= length) return -1;
    start = less;
    at = less + 1;
    const code = html.charCodeAt(at);
    let next = at;
    if (isLetter(code)) next = readStartTag(html, at, attributes, events);
    else if (code === slash) {
      const name = skipBlanks(html, at + 1);
      at = Math.min(name + 1, length);
      // No name: the signs are text.
      if (name >= length || html.charCodeAt(name) === greater) continue;
      next = readEndTag(html, name, events);
    } else if (code === exclamation) next = readDeclaration(html, at + 1, events);
    else if (code === question) next = skipTo(html, '>', at + 1, at + 1, events);
    else continue;
    if (next < 0) return offsetOf(next);
    start = at = next;
  }
}

function readEndTag(html: string, start: number, events: HtmlEvents): number {
  if (!isLetter(html.charCodeAt(start))) return skipTo(html, '>', start, start, events);
  let at = start + 1;
  while (at < html.length && html.charCodeAt(at) !== greater && !isBlank(html.charCodeAt(at))) at++;
  if (at >= html.length) return ended;
  events.close(tagAt(html, start, at));
  const end = html.indexOf('>', at);
  return end < 0 ? ended : end + 1;
}

/** A comment, a CDATA section, or anything else after `<!`. */
function readDeclaration(html: string, start: number, events: HtmlEvents): number {
  if (html.startsWith('--', start)) return skipComment(html, start, start + 2);
  if (html.startsWith('[CDATA[', start)) return skipSection(html, start + 7);
  // The first sign is never the end, nor the second after a dash.
  return skipTo(html, '>', start + (html[start] === '-' ? 2 : 1), start, events);
}

/** `<!-->` is a whole comment: its end may begin with its start. `--!>` ends one, too. */
function skipComment(html: string, from: number, start: number): number {
  for (let at = html.indexOf('--', from); at >= 0; at = html.indexOf('--', at + 1)) {
    if (html.charCodeAt(at + 2) === greater) return at + 3;
    if (at >= start && html.startsWith('!>', at + 2)) return at + 4;
  }
  return start < html.length ? lostAt(start) : ended;
}

const blockTag = /<(?:p|div|br|li|h[1-6])[\s/>]/iu;
const sectionHead = 500;

/** Feeds wrap whole stories in CDATA: what begins with blocks is read, all else, which is mostly code, is passed over. */
function skipSection(html: string, start: number): number {
  const head = html.slice(start, start + sectionHead);
  const block = head.search(blockTag);
  const close = head.indexOf(']]>');
  if (block >= 0 && (close < 0 || block < close)) return start;
  const found = html.indexOf(']]>', start);
  if (found >= 0) return found + 3;
  return start < html.length ? lostAt(start) : ended;
}

/** Where reading goes on after a sign; without one the rest is text. */
function skipTo(html: string, sign: string, from: number, start: number, events: HtmlEvents): number {
  const found = html.indexOf(sign, from);
  if (found >= 0) return found + 1;
  if (start < html.length) events.text(html.slice(start), start, html.length);
  return ended;
}

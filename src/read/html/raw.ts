import { ended, lostAt } from './ends.ts';
import { entityAt, lastEntity } from './entities.ts';
import type { HtmlEvents } from './feed.ts';
import type { Tag } from './tags.ts';

/** Ends of elements whose text is no markup. Of scripts they are looked for at once: most of a modern page is scripts. */
const codeEnds: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script(?=[\s/>])/iuy],
  ['style', /<\/style(?=[\s/>])/iuy],
]);
const rawEnds: ReadonlyMap<string, RegExp> = new Map([
  ['title', /<\/title(?=[ \t\n\f\r>])/iy],
  ['textarea', /<\/textarea(?=[ \t\n\f\r>])/iy],
  ['xmp', /<\/xmp(?=[ \t\n\f\r>])/iy],
]);

/** Tells the text of a script or style sheet; returns where its end tag stands. */
export function readCode(html: string, start: number, tag: Tag, events: HtmlEvents): number {
  const end = findEnd(html, start, codeEnds.get(tag.name));
  events.text(html.slice(start, end < 0 ? html.length : end), start, end < 0 ? html.length : end);
  if (end >= 0) return end;
  events.close(tag);
  return lostAt(start);
}

/** Tells the text of a title or text area; returns where its end tag stands. */
export function readRaw(html: string, start: number, tag: Tag, events: HtmlEvents): number {
  const found = findEnd(html, start, rawEnds.get(tag.name));
  const end = found < 0 ? html.length : found;
  let from = start;
  // Looked for in the title alone: a page may be nothing but titles.
  const text = html.slice(start, end);
  for (let next = tag.content === 'title' ? text.indexOf('&') : -1; next >= 0; ) {
    const at = start + next;
    const used = entityAt(html, at, false);
    if (used > 0) {
      if (from < at) events.text(html.slice(from, at), from, at);
      from = at + used;
      events.text(lastEntity(), from - 1, from);
    }
    next = text.indexOf('&', next + Math.max(1, used));
  }
  if (from < end) events.text(html.slice(from, end), from, end);
  if (found >= 0) return found;
  if (start >= end) return ended;
  events.close(tag);
  return lostAt(start);
}

/** Where an end tag stands, in any case of letters; -1 where it does not. */
function findEnd(html: string, start: number, end: RegExp | undefined): number {
  if (end === undefined) return -1;
  for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
    end.lastIndex = at;
    if (end.test(html)) return at;
  }
  return -1;
}

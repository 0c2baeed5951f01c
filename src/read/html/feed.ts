import { type AttributeReader, attributeReader } from './attributes.ts';
import type { Tag } from './tags.ts';
import { readTokens } from './tokens.ts';

/** What is told of a page's source, in order. Offsets count in the source; `text` comes in pieces, references decoded. */
export interface HtmlEvents {
  /** Whether the attributes of a start tag are of no interest; they are passed over then. */
  skips(tag: Tag): boolean;
  open(tag: Tag, attributes: AttributeReader, closed: boolean, offset: number): void;
  close(tag: Tag): void;
  text(piece: string, start: number, end: number): void;
  end(): void;
}

/** Times that reading goes on after something that never ends; each reads the rest once more. */
const mostRestarts = 8;

/**
 * Reads HTML to its end. A comment, script or tag that never ends hides the rest of the page; where that rest shows
 * that the page went on (`</body>` or `</html>`), it is read after all.
 */
export function feedHtml(html: string, events: HtmlEvents): void {
  const attributes = attributeReader();
  let restarts = 0;
  for (let from = 0; from >= 0 && from < html.length; ) {
    const lost = readTokens(html, from, attributes, events);
    if (lost < 0) break;
    const after = ++restarts > mostRestarts || lost > lastPageEnd(html) ? 0 : html.indexOf('>', lost) + 1;
    from = after > lost ? after : -1;
  }
  events.end();
}

const pageEnd = /<\/(?:body|html)/giu;
const tailLength = 200_000;

function lastPageEnd(html: string): number {
  const tail = Math.max(0, html.length - tailLength);
  let last = -1;
  for (const match of html.slice(tail).matchAll(pageEnd)) last = tail + match.index;
  return last;
}

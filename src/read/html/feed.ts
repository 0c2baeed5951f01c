import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type AttributeReader, attributeReader } from './attributes.ts';

/** What is told of a page's source, in order. Offsets count in the source; `text` comes in pieces, entities decoded. */
export interface HtmlEvents {
  open(tag: string, attributes: AttributeReader, closed: boolean, offset: number): void;
  close(tag: string): void;
  text(piece: string, start: number, end: number): void;
  end(): void;
}

const pageEnd = /<\/(?:body|html)/giu;
/** Restarts after something that never ends; each reads the rest once more. */
const mostRestarts = 8;

/**
 * Reads HTML to its end. A comment, script or tag that never ends hides the rest of the page; where that rest shows
 * that the page went on (`</body>` or `</html>`), it is read after all.
 */
export function feedHtml(html: string, events: HtmlEvents): void {
  let last: number | null = null;
  let from = 0;
  for (let round = 0; round <= mostRestarts; round++) {
    const swallowed = feedFrom(html, from, events);
    if (swallowed < 0) break;
    last ??= lastPageEnd(html);
    const next = swallowed > last ? 0 : html.indexOf('>', swallowed) + 1;
    if (next <= from) break;
    from = next;
  }
  events.end();
}

function lastPageEnd(html: string): number {
  let last = -1;
  const tail = Math.max(0, html.length - 200_000);
  for (const match of html.slice(tail).matchAll(pageEnd)) last = tail + match.index;
  return last;
}

/** Reads from an offset; returns where something began that never ends, or -1. */
function feedFrom(html: string, from: number, events: HtmlEvents): number {
  const attributes = attributeReader();
  const source = from === 0 ? html : html.slice(from);
  const piece = (start: number, end: number) => source.slice(start, end);
  let tag = '';
  let opened = -1;
  let raw = '';
  let rawText = -1;
  let swallowed = -1;
  let textEnd = 0;
  const finish = (closed: boolean) => {
    const name = tag;
    tag = '';
    raw = !closed && rawTags.has(name) ? name : '';
    rawText = -1;
    events.open(name, attributes, closed, from + opened);
    attributes.clear();
  };
  const tell = (text: string, start: number, end: number) => {
    if (raw !== '' && rawText < 0) rawText = start;
    textEnd = end;
    events.text(text, from + start, from + end);
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      attributes.clear();
      tag = piece(start, end).toLowerCase();
      opened = start;
    },
    onattribname: (start, end) => attributes.name(piece(start, end)),
    onattribdata: (start, end) => attributes.data(piece(start, end)),
    onattribentity: (code) => attributes.data(String.fromCodePoint(code)),
    onattribend: () => attributes.end(),
    onopentagend: () => finish(false),
    onselfclosingtag: () => finish(true),
    onclosetag(start, end) {
      raw = '';
      events.close(piece(start, end).toLowerCase());
    },
    ontext: (start, end) => tell(piece(start, end), start, end),
    ontextentity: (code, end) => tell(String.fromCodePoint(code), end - 1, end),
    oncomment(start, end, offset) {
      if (end === source.length && offset === 0) swallowed = start;
    },
    oncdata(start, end, offset) {
      if (end === source.length && offset === 0) swallowed = start;
    },
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  if (tag !== '') {
    swallowed = opened;
    finish(false);
  } else if (raw !== '' && textEnd === source.length) {
    swallowed = rawText;
    events.close(raw);
  }
  return swallowed < 0 ? -1 : from + swallowed;
}

const rawTags: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'xmp']);

function ignore(): void {}

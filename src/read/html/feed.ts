import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { type AttributeReader, attributeReader } from './attributes.ts';

/** What is told of a page's source, in order. Offsets count in the source; `text` comes in pieces, entities decoded. */
export interface HtmlEvents {
  open(tag: string, attributes: AttributeReader, closed: boolean, offset: number): void;
  close(tag: string): void;
  text(piece: string, start: number, end: number): void;
  end(): void;
}

/** Where reading goes on, or that it is over. `lost` is where something began that never ends, or -1. */
interface Stop {
  readonly next: number;
  readonly lost: number;
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
    const { next, lost } = feedPart(html, from, attributes, events);
    from = next;
    if (lost < 0) continue;
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

/** Elements whose text is no markup, and what ends them. Their text is found at once: most of a modern page is scripts. */
const codeEnds: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script(?=[\s/>])/giu],
  ['style', /<\/style(?=[\s/>])/giu],
]);
const rawTags: ReadonlySet<string> = new Set(['title', 'textarea', 'xmp']);

/** Reads from an offset to the end, or to the end of the next script or style sheet. */
function feedPart(html: string, from: number, attributes: AttributeReader, events: HtmlEvents): Stop {
  const source = from === 0 ? html : html.slice(from);
  const piece = (start: number, end: number) => source.slice(start, end);
  let tag = '';
  let opened = -1;
  let raw = '';
  let rawText = -1;
  let lost = -1;
  let textEnd = 0;
  let code: { readonly tag: string; readonly start: number } | null = null;
  const finish = (closed: boolean, end: number) => {
    const name = tag;
    tag = '';
    raw = !closed && rawTags.has(name) ? name : '';
    rawText = -1;
    events.open(name, attributes, closed, from + opened);
    attributes.clear();
    if (closed || !codeEnds.has(name)) return;
    code = { tag: name, start: from + end + 1 };
    tokenizer.pause();
  };
  const tell = (text: string, start: number, end: number) => {
    if (raw !== '' && rawText < 0) rawText = start;
    textEnd = end;
    events.text(text, from + start, from + end);
  };
  const comment = (start: number, end: number, offset: number) => {
    if (end === source.length && offset === 0) lost = start;
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      attributes.clear();
      tag = piece(start, end).toLowerCase();
      opened = start;
    },
    onattribname: (start, end) => attributes.name(piece(start, end)),
    onattribdata(start, end) {
      if (attributes.wanted) attributes.data(piece(start, end));
    },
    onattribentity: (point) => attributes.data(String.fromCodePoint(point)),
    onattribend: () => attributes.end(),
    onopentagend: (end) => finish(false, end),
    onselfclosingtag: (end) => finish(true, end),
    onclosetag(start, end) {
      raw = '';
      events.close(piece(start, end).toLowerCase());
    },
    ontext: (start, end) => tell(piece(start, end), start, end),
    ontextentity: (point, end) => tell(String.fromCodePoint(point), end - 1, end),
    oncomment: comment,
    oncdata: comment,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(source);
  tokenizer.end();
  if (code !== null) return feedCode(html, code, events);
  if (tag !== '') {
    lost = opened;
    finish(false, source.length);
  } else if (raw !== '' && textEnd === source.length) {
    lost = rawText;
    events.close(raw);
  }
  return { next: -1, lost: lost < 0 ? -1 : from + lost };
}

function feedCode(
  html: string,
  { tag, start }: { readonly tag: string; readonly start: number },
  events: HtmlEvents,
): Stop {
  const end = codeEnds.get(tag);
  if (end === undefined) return { next: start, lost: -1 };
  end.lastIndex = start;
  const at = end.exec(html)?.index ?? -1;
  events.text(html.slice(start, at < 0 ? html.length : at), start, at < 0 ? html.length : at);
  if (at >= 0) return { next: at, lost: -1 };
  events.close(tag);
  return { next: -1, lost: start };
}

function ignore(): void {}

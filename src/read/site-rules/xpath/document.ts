import { Parser } from 'htmlparser2';

/**
 * A page as flat arrays, one entry a node in document order: an ancestor comes before its descendants, which are all
 * nodes up to `last`. Node 0 is the root. Numbers from `kinds.length` on are attributes.
 */
export interface FlatDocument {
  readonly kinds: readonly ('root' | 'element' | 'text' | 'comment')[];
  /** Tags in lower case; empty for what is no element. */
  readonly names: readonly string[];
  /** -1 for the root. */
  readonly parents: readonly number[];
  /** The last node inside, itself where there is none. */
  readonly last: readonly number[];
  /** First and last offset in the source, inclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** All text of the page; each node's text is the part between two offsets. */
  readonly text: string;
  readonly textStarts: readonly number[];
  readonly textEnds: readonly number[];
  /** Number of the first attribute of each node; they end where those of the next begin. */
  readonly firstAttributes: readonly number[];
  readonly attributes: readonly { readonly owner: number; readonly name: string; readonly value: string }[];
}

interface Growing {
  readonly kinds: ('root' | 'element' | 'text' | 'comment')[];
  readonly names: string[];
  readonly parents: number[];
  readonly last: number[];
  readonly starts: number[];
  readonly ends: number[];
  readonly textStarts: number[];
  readonly textEnds: number[];
  readonly firstAttributes: number[];
  readonly attributes: { owner: number; name: string; value: string }[];
}

/** Reads a page; null where it is nested deeper than `maxDepth`. */
export function flatDocument(html: string, maxDepth: number): FlatDocument | null {
  const document: Growing = {
    kinds: [],
    names: [],
    parents: [],
    last: [],
    starts: [],
    ends: [],
    textStarts: [],
    textEnds: [],
    firstAttributes: [],
    attributes: [],
  };
  const pieces: string[] = [];
  let length = 0;
  let tooDeep = false;
  const open: number[] = [];
  const add = (kind: Growing['kinds'][number], name: string, start: number): number => {
    const node = document.kinds.push(kind) - 1;
    document.names.push(name);
    document.parents.push(open.at(-1) ?? -1);
    document.last.push(node);
    document.starts.push(start);
    document.ends.push(start);
    document.textStarts.push(length);
    document.textEnds.push(length);
    document.firstAttributes.push(document.attributes.length);
    return node;
  };
  const close = (end: number) => {
    const node = open.pop() ?? 0;
    document.last[node] = document.kinds.length - 1;
    document.ends[node] = end;
    document.textEnds[node] = length;
  };
  open.push(add('root', '', 0));
  const parser = new Parser({
    onopentag(name, attributes) {
      if (open.length > maxDepth) {
        tooDeep = true;
        parser.pause();
        return;
      }
      const owner = add('element', name, parser.startIndex);
      open.push(owner);
      for (const [name, value] of Object.entries(attributes)) document.attributes.push({ owner, name, value });
    },
    onclosetag: () => close(parser.endIndex),
    ontext(piece) {
      const before = document.kinds.length - 1;
      const goesOn = document.kinds[before] === 'text' && document.parents[before] === open.at(-1);
      const node = goesOn ? before : add('text', '', parser.startIndex);
      pieces.push(piece);
      length += piece.length;
      document.ends[node] = parser.endIndex;
      document.textEnds[node] = length;
    },
    oncomment() {
      add('comment', '', parser.startIndex);
    },
  });
  parser.write(html);
  if (tooDeep) return null;
  parser.end();
  while (open.length > 0) close(html.length - 1);
  return { ...document, text: pieces.join('') };
}

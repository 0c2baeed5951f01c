import { forMarkdown } from '../escape.ts';
import type { InlineTag } from './inline.ts';

/** A piece of a line of Markdown: escaped text, or one end of a mark. */
export type Token = string | Mark;

interface Mark {
  readonly tag: InlineTag;
  readonly href: string;
  readonly opens: boolean;
  /** Shared by both ends. */
  readonly pair: { asTag: boolean };
}

/** Collects the tokens of a line; each call takes constant time, whatever is open. */
interface LineWriter {
  readonly tokens: Token[];
  /** Adds text as it stands in the source. */
  readonly text: (text: string) => void;
  /** Adds words that are Markdown already. */
  readonly words: (words: string) => void;
  readonly open: (tag: InlineTag, href: string) => void;
  /** Closes what was opened last. */
  readonly close: () => void;
}

const spaceFirst = /^\s/u;
const spaceLast = /\s$/u;

/** White space waits until words follow, and so do the starts of marks: neither stands at an edge where it should not. */
export function lineWriter(): LineWriter {
  const tokens: Token[] = [];
  const open: { readonly tag: InlineTag; readonly mark: Mark | null }[] = [];
  const waiting: Mark[] = [];
  const openTags = new Map<InlineTag, number>();
  let space = false;
  const words = (text: string): void => {
    if (text === '') return;
    if (space && tokens.length > 0) tokens.push(' ');
    space = false;
    for (const mark of waiting.splice(0)) tokens.push(mark);
    tokens.push(text);
  };
  return {
    tokens,
    words,
    text(text) {
      space ||= spaceFirst.test(text);
      words(forMarkdown(text));
      space ||= spaceLast.test(text);
    },
    open(tag, href) {
      const depth = openTags.get(tag) ?? 0;
      openTags.set(tag, depth + 1);
      // Inside an element of the same tag it says nothing new.
      const mark: Mark | null = depth > 0 ? null : { tag, href, opens: true, pair: { asTag: false } };
      open.push({ tag, mark });
      if (mark !== null) waiting.push(mark);
    },
    close() {
      const last = open.pop();
      if (last === undefined) return;
      openTags.set(last.tag, (openTags.get(last.tag) ?? 1) - 1);
      if (last.mark === null) return;
      if (waiting.at(-1) === last.mark) waiting.pop();
      else tokens.push({ ...last.mark, opens: false });
    },
  };
}

import type { Attributes } from '../html/attributes.ts';
import { type Fact, itemFacts } from './meta.ts';
import type { Statements } from './statements.ts';

/** Reads the properties that microdata states in the text of elements (`itemprop`), from start tag to end tag. */
export interface MicrodataReader {
  /** At a start tag with attributes: a number to hand to `finish` at its end, or -1 where nothing is awaited. */
  begin(attributes: Attributes): number;
  text(piece: string): void;
  finish(number: number): void;
}

interface Capture {
  readonly fact: Fact | null;
  /** Text inside, or the `name` inside where there is one. */
  text: string;
  named: boolean;
}

/** Items inside a page that are not its story. */
const others =
  /Comment|Review|Offer|Breadcrumb|ListItem|WPHeader|WPFooter|SiteNavigation|ImageObject|VideoObject|Rating/u;
const longest = 500;
const mostOpen = 16;

export function microdataReader(statements: Statements): MicrodataReader {
  const open = new Map<number, Capture>();
  let counter = 0;
  let muted = 0;
  const start = (capture: Capture): number => {
    if (open.size >= mostOpen) return -1;
    open.set(++counter, capture);
    return counter;
  };
  return {
    begin({ itemprop, itemtype, content, datetime, href }) {
      if (itemprop === '' && itemtype === '') return -1;
      if (others.test(itemtype.slice(0, 200)) || muted > 0) {
        const number = start({ fact: null, text: '', named: false });
        if (number >= 0) muted++;
        return number;
      }
      const names = itemprop.slice(0, 100).toLowerCase().split(' ');
      if (names.includes('name') && content !== '') nameOwner(open, content);
      else if (names.includes('name')) return start({ fact: null, text: '\u0000name', named: false });
      if (names.includes('name')) return -1;
      const fact = names.map((name) => itemFacts.get(name)).find((one) => one !== undefined);
      if (fact === undefined) return -1;
      const stated = content || (fact === 'published' || fact === 'modified' ? datetime : fact === 'url' ? href : '');
      if (stated === '' && fact !== 'url') return start({ fact, text: '', named: false });
      statements.stateMore('microdata', fact, stated);
      return -1;
    },
    text(piece) {
      if (open.size === 0) return;
      for (const capture of open.values()) if (!capture.named && capture.text.length < longest) capture.text += piece;
    },
    finish(number) {
      const done = number < 0 ? undefined : open.get(number);
      if (done === undefined) return;
      open.delete(number);
      if (done.text.startsWith('\u0000name')) return nameOwner(open, done.text.slice(5));
      if (done.fact === null) muted = Math.max(0, muted - 1);
      else if (done.fact === 'byline') statements.stateMore('microdata', done.fact, done.text.slice(0, longest));
      else statements.state('microdata', done.fact, done.text.slice(0, longest));
    },
  };
}

/** A `name` belongs to the author or publisher that it stands in. */
function nameOwner(open: ReadonlyMap<number, Capture>, name: string): void {
  const owner = [...open.values()].reverse().find((one) => one.fact === 'byline' || one.fact === 'outlet');
  if (owner === undefined || owner.named || name.trim() === '') return;
  owner.text = name;
  owner.named = true;
}

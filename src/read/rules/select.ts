import { load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import type { Ruled } from '../../model.ts';
import type { RuledRange } from './ranges.ts';

/** A CSS selector and what it says of the elements that it finds. */
export interface Selection {
  readonly selector: string;
  readonly ruled: Ruled;
}

const reading = { xmlMode: false, withStartIndices: true, withEndIndices: true };
/** The selector engine takes the square of the elements that stand outside all others: 40,000 of them took four seconds. */
const mostOutside = 5000;

/**
 * The source ranges of the elements that selectors find; the later of two that find the same element comes later. Null
 * where the page is nested deeper than `maxDepth`, or has thousands of elements outside all others: it could be made to
 * take hours.
 */
export function selectRanges(html: string, maxDepth: number, selections: readonly Selection[]): RuledRange[] | null {
  const dom = domOf(html, maxDepth);
  if (dom === null || dom.root.children.length > mostOutside) return null;
  const page = load(dom.root, { xml: reading });
  return selections.flatMap(({ selector, ruled }) =>
    page(selector)
      .toArray()
      .flatMap(({ startIndex: start, endIndex: end }) =>
        start === null || end === null ? [] : [{ start, end, ruled }],
      ),
  );
}

/** What is wrong with a selector, in the parser's words; null where it can be used. */
export function selectorError(selector: string): string | null {
  if (selector.trim() === '') return 'it is empty';
  try {
    load('<p></p>', { xml: reading })(selector);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function domOf(html: string, maxDepth: number): DomHandler | null {
  const dom = new DomHandler(undefined, reading);
  const open = dom.onopentag.bind(dom);
  const close = dom.onclosetag.bind(dom);
  let depth = 0;
  let tooDeep = false;
  const parser = new Parser(dom, reading);
  dom.onopentag = (name, attributes) => {
    depth++;
    tooDeep ||= depth > maxDepth;
    if (tooDeep) parser.pause();
    else open(name, attributes);
  };
  dom.onclosetag = () => {
    depth--;
    if (!tooDeep) close();
  };
  parser.write(html);
  if (tooDeep) return null;
  parser.end();
  return dom;
}

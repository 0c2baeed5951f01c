import { load } from 'cheerio/slim';
import { select } from 'cheerio-select';
import { DomHandler, Parser } from 'htmlparser2';
import type { Ruled } from '../../model.ts';
import type { RuledRange } from './ranges.ts';
import { stepwise, TooManySteps } from './steps.ts';

/** A CSS selector and what it says of the elements that it finds. */
export interface Selection {
  readonly selector: string;
  readonly ruled: Ruled;
}

/** What selectors find on a page. */
export interface Selected {
  /** Source ranges of the elements; of two selectors that find the same one, that of the later comes later. */
  readonly ranges: readonly RuledRange[];
  /** Those that would take too long on this page, and are not used. */
  readonly tooSlow: readonly Selection[];
}

const reading = { xmlMode: false, withStartIndices: true, withEndIndices: true };

/** What selectors find on a page; null where it is nested deeper than `maxDepth`: it could be made to take hours. */
export function selectRanges(html: string, maxDepth: number, selections: readonly Selection[]): Selected | null {
  const dom = domOf(html, maxDepth);
  if (dom === null) return null;
  const tooSlow: Selection[] = [];
  const ranges = selections.flatMap((selection) => {
    try {
      return rangesOf(dom.page, dom.nodes, selection);
    } catch (error) {
      if (!(error instanceof TooManySteps)) throw error;
      tooSlow.push(selection);
      return [];
    }
  });
  return { ranges, tooSlow };
}

type Document = DomHandler['root'];

function rangesOf(page: Document, nodes: number, { selector, ruled }: Selection): RuledRange[] {
  const options = { xmlMode: false, context: page, root: page, adapter: stepwise(selector, nodes) };
  return select(selector, page, options).flatMap(({ startIndex: start, endIndex: end }) =>
    start === null || end === null ? [] : [{ start, end, ruled }],
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

function domOf(html: string, maxDepth: number): { readonly page: Document; readonly nodes: number } | null {
  const dom = new DomHandler(undefined, reading);
  const open = dom.onopentag.bind(dom);
  const close = dom.onclosetag.bind(dom);
  let depth = 0;
  let nodes = 0;
  let tooDeep = false;
  const parser = new Parser(dom, reading);
  dom.onopentag = (name, attributes) => {
    depth++;
    nodes++;
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
  return { page: dom.root, nodes };
}

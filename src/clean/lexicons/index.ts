import type { Page } from '../../model.ts';
import { phrases } from './computed.ts';
import { type Hits, type Scanner, scannerOf } from './scan.ts';

export { lexicons } from './languages.ts';
export { bits, type LexiconKind, lexiconKindNames } from './lexicon.ts';

/** Built on first use: not every command cleans. */
let scanner: Scanner | null = null;

function scan(text: string, hits: Hits): void {
  scanner ??= scannerOf(phrases);
  scanner.scan(text, hits);
}

/** Kinds of wording in a line, by place: masks over `lexiconKindNames`. Any length; past 400 only the edges are read. */
export function lexiconHits(text: string): Hits {
  const hits = { line: 0, start: 0, end: 0, within: 0 };
  scan(text, hits);
  return hits;
}

/** Kinds of wording in a line in any place that counts for them: bit k is `lexiconKindNames[k]`. */
export function lexiconKinds(text: string): number {
  const { line, start, end, within } = lexiconHits(text);
  return line | start | end | within;
}

/** The hits of a page's blocks, one mask per block and place. */
export interface PageHits {
  readonly line: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly within: Uint32Array;
  /** All of them together. */
  readonly any: Uint32Array;
}

const known = new WeakMap<Page, PageHits>();

/** The page asked for last: pages are judged one after the other, and a look into the map per rule and block is slow. */
let last: { readonly page: Page; readonly hits: PageHits } | null = null;

/** The hits of all blocks of a page, computed once however many rules and models ask. */
export function pageHits(page: Page): PageHits {
  if (last?.page === page) return last.hits;
  const hits = known.get(page) ?? scanPage(page);
  known.set(page, hits);
  last = { page, hits };
  return hits;
}

function scanPage({ blocks }: Page): PageHits {
  const column = () => new Uint32Array(blocks.length);
  const found = { line: column(), start: column(), end: column(), within: column(), any: column() };
  const hits = { line: 0, start: 0, end: 0, within: 0 };
  for (let at = 0; at < blocks.length; at++) {
    scan(blocks[at].text, hits);
    found.line[at] = hits.line;
    found.start[at] = hits.start;
    found.end[at] = hits.end;
    found.within[at] = hits.within;
    found.any[at] = hits.line | hits.start | hits.end | hits.within;
  }
  return found;
}

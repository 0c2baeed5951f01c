import type { Page } from '../../model.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id as indonesian } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Lexicon } from './lexicon.ts';
import { ms } from './ms.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { type Hits, Scanner } from './scan.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export { bits, type LexiconKind, lexiconKindNames } from './lexicon.ts';

/** Every language that the rules know the wording of; a page is held against all of them at once. */
export const lexicons: readonly Lexicon[] = [
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  ru,
  uk,
  pl,
  tr,
  ar,
  fa,
  hi,
  indonesian,
  ms,
  zh,
  ja,
  ko,
  vi,
];

/** Built on first use: twelve thousand phrases take some milliseconds, and not every command cleans. */
let scanner: Scanner | null = null;

function scan(text: string, hits: Hits): void {
  scanner ??= new Scanner(lexicons);
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

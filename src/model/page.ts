import type { Block, Lines } from './block.ts';
import type { Problem } from './problem.ts';

/** Facts that came with the text or stand in the page's head. Values are as stated, trimmed; absent where not stated. */
export interface Declared {
  readonly url?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly language?: string;
  readonly standfirst?: string;
  readonly modified?: string;
  readonly section?: string;
  /** The story's text where the page's head repeats it (JSON-LD `articleBody`), markup removed, length-capped. */
  readonly articleBody?: string;
  /** What the page calls itself: a JSON-LD type or `og:type`, such as `NewsArticle`. */
  readonly kind?: string;
}

/** Where a declared value was found, best first: the record it came in, the user's rules for the site, JSON-LD, Open Graph, microdata, other meta, `<title>`. */
export type DeclaredSource = 'record' | 'site-rules' | 'json-ld' | 'open-graph' | 'microdata' | 'meta' | 'document';
export type DeclaredBySource = { readonly [source in DeclaredSource]?: Declared };

export type SourceFormat = 'html' | 'text' | 'ndjson' | 'json' | 'warc';

export interface SourceFacts {
  /** Bytes of the file (of the line, for NDJSON) before decoding and after unpacking. */
  readonly bytes: number;
  /** Name of the charset in use, lower case, such as `utf-8`. */
  readonly encoding: string;
  readonly from: SourceFormat;
}

/** A scraped file as read, or one record of an NDJSON file. */
export interface Page {
  /** The given id, else the path relative to the input's root, with `/`. */
  readonly id: string;
  /** As a person would name the file: relative to the current folder where it can be, with `/`; `-` for standard input. */
  readonly path: string;
  readonly from: 'html' | 'text';
  readonly declared: DeclaredBySource;
  /** Host that most links of an HTML page lead to, without `www`; absent where there is none, or an address is declared. */
  readonly linkedSite?: string;
  /** In document order. */
  readonly blocks: readonly Block[];
  /** The story's text where JSON-LD repeats it (`articleBody`), by paragraphs, and the lines of that script. */
  readonly statedBody?: { readonly paragraphs: readonly string[]; readonly lines: Lines };
  readonly source: SourceFacts;
  readonly problems: readonly Problem[];
}

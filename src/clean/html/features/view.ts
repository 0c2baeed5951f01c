import type { Declared, DeclaredBySource, Page } from '../../../model.ts';
import { type Candidate, linkShare, type Outline, outlineOf, proseOf } from '../outline.ts';
import { readWords, type Words } from '../words.ts';

/** What all features of a page are computed from. Arrays have one entry per candidate. */
export interface View {
  readonly outline: Outline;
  readonly candidates: readonly Candidate[];
  readonly declared: DeclaredBySource;
  readonly words: readonly Words[];
  /** Characters of text, share in links, characters of prose. */
  readonly length: Float64Array;
  readonly links: Float64Array;
  readonly prose: Float64Array;
  /** Learned log-odds of names and words that speak for the story. */
  readonly lexicon: Lexicon;
}

/** Log-odds that a block is the story's, of the names around it (class words, `<tag`) and of the words of short blocks. */
export interface Lexicon {
  readonly names: ReadonlyMap<string, number>;
  /** By word hash. */
  readonly words: ReadonlyMap<number, number>;
}

/** Named columns with one value per candidate; NaN where a value is missing. */
export type Columns = { readonly [name: string]: Float64Array };

export function viewOf(page: Page, lexicon: Lexicon): View {
  const outline = outlineOf(page);
  const { candidates } = outline;
  return {
    outline,
    candidates,
    declared: page.declared,
    words: candidates.map(({ block }) => readWords(block.text)),
    length: Float64Array.from(candidates, ({ block }) => block.text.length),
    links: Float64Array.from(candidates, ({ markup }) => linkShare(markup)),
    prose: Float64Array.from(candidates, ({ block, markup }) => proseOf(block, markup)),
    lexicon,
  };
}

/** The first value that a source states for a fact, best source first. */
export function stated(declared: DeclaredBySource, fact: keyof Declared): string {
  for (const source of ['record', 'json-ld', 'open-graph', 'microdata', 'meta', 'document'] as const) {
    const value = declared[source]?.[fact];
    if (value !== undefined) return value;
  }
  return '';
}

/** Log-odds of the words of a candidate, the first 40; 0 where not known. */
export function wordOdds(hashes: Uint32Array, lexicon: Lexicon): { mean: number; min: number; max: number } {
  const count = Math.min(40, hashes.length);
  let sum = 0;
  let min = 0;
  let max = 0;
  for (let i = 0; i < count; i++) {
    const odds = lexicon.words.get(hashes[i]) ?? 0;
    sum += odds;
    if (odds < min) min = odds;
    if (odds > max) max = odds;
  }
  return { mean: count > 0 ? sum / count : 0, min, max };
}

/** One value per candidate. */
export function perCandidate(view: View, value: (index: number) => number): Float64Array {
  const column = new Float64Array(view.candidates.length);
  for (let i = 0; i < column.length; i++) column[i] = value(i);
  return column;
}

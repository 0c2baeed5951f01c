import type { Declared, DeclaredBySource, Page } from '../../../model.ts';
import { type Candidate, linkShare, type Outline, outlineOf, proseOf } from '../outline.ts';
import { type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { readWords, type Words } from '../words.ts';

/** What all features of a page are computed from. Arrays have one entry per candidate. */
export interface View {
  readonly page: Page;
  readonly outline: Outline;
  readonly candidates: readonly Candidate[];
  readonly declared: DeclaredBySource;
  readonly words: readonly Words[];
  readonly vocabulary: Vocabulary;
  /** By word number: 1 for the page's commonest words in prose. */
  readonly usual: Uint8Array;
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
/** All columns of a page by name, in a fixed order. */
export type Table = ReadonlyMap<string, Float64Array>;

export function viewOf(page: Page, lexicon: Lexicon): View {
  const outline = outlineOf(page);
  const { candidates } = outline;
  const words = candidates.map(({ block }) => readWords(block.text));
  const vocabulary = vocabularyOf(words);
  const prose = Float64Array.from(candidates, ({ block, markup }) => proseOf(block, markup));
  return {
    page,
    outline,
    candidates,
    declared: page.declared,
    words,
    vocabulary,
    usual: usualWords(vocabulary, prose),
    length: Float64Array.from(candidates, ({ block }) => block.text.length),
    links: Float64Array.from(candidates, ({ markup }) => linkShare(markup)),
    prose,
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

const mostUsual = 40;

/** Marks on the words that are commonest in prose: the grammar words of the page's language, whichever it is. */
function usualWords({ ids, start, size, hashes }: Vocabulary, prose: Float64Array): Uint8Array {
  const counts = new Int32Array(size);
  for (let i = 0; i < prose.length; i++)
    if (prose[i] > 0) for (let k = start[i]; k < start[i + 1]; k++) counts[ids[k]]++;
  const least = leastOf(counts);
  const common: number[] = [];
  for (let id = 0; id < size; id++) if (counts[id] >= least) common.push(id);
  common.sort((a, b) => counts[b] - counts[a] || hashes[a] - hashes[b]);
  const marks = new Uint8Array(size);
  for (const id of common.slice(0, mostUsual)) marks[id] = 1;
  return marks;
}

/** The highest count, at least 1, that forty words or more reach; 1 where fewer are counted at all. */
function leastOf(counts: Int32Array): number {
  const highest = 1000;
  const words = new Int32Array(highest + 1);
  for (const count of counts) words[Math.min(highest, count)]++;
  let least = highest;
  for (let sum = words[least]; sum < mostUsual && least > 1; sum += words[least]) least--;
  return least;
}

/** Log-odds of the words of each candidate, the first 40; 0 where not known. */
export function wordOdds({ vocabulary, lexicon }: View): { mean: Float64Array; min: Float64Array; max: Float64Array } {
  const { ids, start, size, hashes } = vocabulary;
  const odds = new Float64Array(size);
  for (let id = 0; id < size; id++) odds[id] = lexicon.words.get(hashes[id]) ?? 0;
  const length = start.length - 1;
  const columns = { mean: new Float64Array(length), min: new Float64Array(length), max: new Float64Array(length) };
  for (let i = 0; i < length; i++) {
    const count = Math.min(40, start[i + 1] - start[i]);
    for (let k = start[i]; k < start[i] + count; k++) {
      const one = odds[ids[k]];
      columns.mean[i] += one;
      if (one < columns.min[i]) columns.min[i] = one;
      if (one > columns.max[i]) columns.max[i] = one;
    }
    if (count > 0) columns.mean[i] /= count;
  }
  return columns;
}

/** One value per candidate. */
export function perCandidate(view: View, value: (index: number) => number): Float64Array {
  const column = new Float64Array(view.candidates.length);
  for (let i = 0; i < column.length; i++) column[i] = value(i);
  return column;
}

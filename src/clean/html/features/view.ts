import { hashWord } from '../../../language/hash.ts';
import type { Declared, DeclaredBySource, Page } from '../../../model.ts';
import { type Candidate, linkShare, type Outline, outlineOf, proseOf } from '../outline.ts';
import { readTexts, type Texts } from '../words.ts';
import { type Groupings, groupingsOf } from './groupings.ts';

/** What all features of a page are computed from. Arrays have one entry per candidate. */
export interface View {
  readonly page: Page;
  readonly outline: Outline;
  readonly candidates: readonly Candidate[];
  readonly declared: DeclaredBySource;
  readonly texts: Texts;
  /** By word number: 1 for the page's commonest words in prose. */
  readonly usual: Uint8Array;
  /** Characters of text, share in links, characters of prose. */
  readonly length: Float64Array;
  readonly links: Float64Array;
  readonly prose: Float64Array;
  readonly groupings: Groupings;
  /** Learned log-odds of names and words that speak for the story. */
  readonly lexicon: Lexicon;
}

/** Log-odds that a block is the story's, of the names around it (class words, `<tag`) and of the words of short blocks. */
export interface Lexicon {
  readonly names: ReadonlyMap<string, number>;
  readonly words: WordOdds;
}

/** Log-odds by word hash, by open addressing: a page asks for a thousand words, and a map took four times as long. */
interface WordOdds {
  /** 0 is a free slot. */
  readonly hashes: Uint32Array;
  readonly odds: Float64Array;
}

export function lexiconOf(
  names: { readonly [name: string]: number },
  words: { readonly [word: string]: number },
): Lexicon {
  const all = Object.entries(words);
  let size = 64;
  while (size < all.length * 3) size *= 2;
  const table = { hashes: new Uint32Array(size), odds: new Float64Array(size) };
  for (const [word, odds] of all) {
    const hash = hashWord(word);
    const slot = slotOf(table.hashes, hash);
    table.hashes[slot] = hash;
    table.odds[slot] = odds;
  }
  return { names: new Map(Object.entries(names)), words: table };
}

/** Where a hash stands, or the free slot where it would. */
function slotOf(hashes: Uint32Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Named columns with one value per candidate, NaN where a value is missing. Single precision, as the trees learned them. */
export type Columns = { readonly [name: string]: Float32Array };
/** All columns of a page by name, in a fixed order. */
export type Table = ReadonlyMap<string, Float32Array>;

export function viewOf(page: Page, lexicon: Lexicon): View {
  const outline = outlineOf(page);
  const { candidates } = outline;
  const texts = readTexts(candidates.map(({ block }) => block.text));
  const [length, links, prose] = [0, 1, 2].map(() => new Float64Array(candidates.length));
  candidates.forEach(({ block, markup }, i) => {
    length[i] = block.text.length;
    links[i] = linkShare(markup);
    prose[i] = proseOf(block, markup);
  });
  return {
    page,
    outline,
    candidates,
    declared: page.declared,
    texts,
    usual: usualWords(texts, prose),
    length,
    links,
    prose,
    groupings: groupingsOf(outline),
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
function usualWords({ ids, start, size, hashes }: Texts, prose: Float64Array): Uint8Array {
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

/** Mean and lowest log-odds of the words of each candidate, the first 40; 0 where not known. */
export function wordOdds({ texts, lexicon }: View): { mean: Float32Array; min: Float32Array } {
  const { ids, start, size, hashes } = texts;
  const odds = new Float64Array(size);
  const known = lexicon.words;
  for (let id = 0; id < size; id++) odds[id] = known.odds[slotOf(known.hashes, hashes[id])];
  const length = start.length - 1;
  const columns = { mean: new Float32Array(length), min: new Float32Array(length) };
  for (let i = 0; i < length; i++) {
    const count = Math.min(40, start[i + 1] - start[i]);
    let sum = 0;
    let min = 0;
    for (let k = start[i]; k < start[i] + count; k++) {
      const one = odds[ids[k]];
      sum += one;
      if (one < min) min = one;
    }
    columns.min[i] = min;
    columns.mean[i] = count > 0 ? sum / count : 0;
  }
  return columns;
}

/** One value per candidate. */
export function perCandidate(view: View, value: (index: number) => number): Float32Array {
  const column = new Float32Array(view.candidates.length);
  for (let i = 0; i < column.length; i++) column[i] = value(i);
  return column;
}

/**
 * Writes what the HTML labeller learns from; features are computed by the same code that uses them.
 *
 *   html_features.js blocks  PAGES.ndjson OUT.ndjson               texts and names of the candidates of each page
 *   html_features.js first   PAGES.ndjson LEXICONS.json OUT        rows of first-pass features (float32) per page
 *   html_features.js second  PAGES.ndjson LEXICONS.json PROBABILITIES OUT   rows of second-pass features alone
 *
 * PAGES has {id, path, fold}; LEXICONS an array with one {names, words} per fold, made without that fold's sites;
 * PROBABILITIES one float64 per candidate of all pages. Beside OUT goes OUT.json: the names of the columns.
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import {
  firstColumns,
  type Lexicon,
  lexiconOf,
  secondColumns,
  type Table,
  viewOf,
} from '../src/clean/html/features/index.ts';
import { outlineOf } from '../src/clean/html/outline.ts';
import type { Page } from '../src/model.ts';
import { parseHtml } from '../src/read/html.ts';
import { addCards, addComments, addStories, type Gold, type Made, randomFrom } from './html_augment.ts';

interface Source {
  readonly id: string;
  readonly path: string;
  readonly fold: number;
  /** Candidates of the story, where a page is made from this one. */
  readonly story?: readonly number[];
  /** How to make it, and from which other pages (indices in the list of bases). */
  readonly make?: { readonly kind: keyof typeof makers; readonly seed: number; readonly donors: readonly Source[] };
}

const makers = { stories: addStories, comments: addComments, cards: addCards };

const emptyLexicon = lexiconOf({}, {});

function main([mode, pages, ...rest]: string[]): void {
  const sources = readFileSync(pages, 'utf8')
    .trim()
    .split('\n')
    .map((line): Source => JSON.parse(line));
  if (mode === 'blocks') writeBlocks(sources, rest[0]);
  if (mode === 'first') writeFirst(sources, readLexicons(rest[0]), rest[1]);
  if (mode === 'second') writeSecond(sources, readLexicons(rest[0]), rest[1], rest[2]);
}

/** The page, and where each of its blocks came from: -1 for what was added. */
function readPage(source: Source): Made {
  const page = parse(source);
  const same = page.blocks.map((_, position) => position);
  if (!source.make) return { page, origin: same };
  const { kind, seed, donors } = source.make;
  return (
    makers[kind](
      goldOf(source, page),
      donors.map((one) => goldOf(one, parse(one))),
      randomFrom(seed),
    ) ?? { page, origin: same }
  );
}

function goldOf(source: Source, page: Page): Gold {
  const positions = positionsOf(source);
  return { page, story: new Set((source.story ?? []).map((candidate) => positions[candidate])) };
}

const known = new Map<string, readonly number[]>();

/** Positions of the candidates of an unchanged page. */
function positionsOf(source: Source): readonly number[] {
  const positions = known.get(source.path) ?? outlineOf(parse(source)).candidates.map(({ position }) => position);
  known.set(source.path, positions);
  return positions;
}

const parsed = new Map<string, Page>();

function parse({ id, path }: Source): Page {
  const before = parsed.get(path);
  if (before) return before;
  const html = readFileSync(path, 'utf8');
  const page = parseHtml(html, {
    id,
    path,
    record: {},
    source: { bytes: 0, encoding: 'utf-8', from: 'html' },
    maxDepth: 512,
  });
  parsed.set(path, page);
  return page;
}

function readLexicons(path: string): Lexicon[] {
  const raw: { names: Record<string, number>; words: Record<string, number> }[] = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return raw.map(({ names, words }) => lexiconOf(names, words));
}

function writeBlocks(sources: readonly Source[], out: string): void {
  const file = openSync(out, 'w');
  for (const source of sources) {
    const { page, origin } = readPage(source);
    const { candidates, outline } = viewOf(page, emptyLexicon);
    const nodes = outline.elements.map(({ tag, words }, node) => [outline.parent[node], `<${tag}`, ...words]);
    const blocks = candidates.map(({ block, markup, node }) => [block.text, node, ...markup.inlineWords]);
    const from = source.make
      ? candidateOrigins(
          source,
          candidates.map(({ position }) => origin[position]),
        )
      : null;
    writeSync(file, `${JSON.stringify({ id: source.id, nodes, blocks, from, declared: page.declared })}\n`);
  }
  closeSync(file);
}

/** For each candidate of a made page the candidate of its base, -1 for added ones. */
function candidateOrigins(source: Source, positions: readonly number[]): number[] {
  const index = new Map(positionsOf(source).map((position, i) => [position, i]));
  return positions.map((position) => index.get(position) ?? -1);
}

function writeFirst(sources: readonly Source[], lexicons: readonly Lexicon[], out: string): void {
  const file = openSync(out, 'w');
  let names: string[] = [];
  for (const source of sources) {
    const view = viewOf(readPage(source).page, lexicons[source.fold]);
    if (view.candidates.length === 0) continue;
    names = append(file, firstColumns(view), view.candidates.length);
  }
  writeFileSync(`${out}.json`, JSON.stringify(names));
  closeSync(file);
}

function writeSecond(
  sources: readonly Source[],
  lexicons: readonly Lexicon[],
  probabilities: string,
  out: string,
): void {
  const file = openSync(out, 'w');
  let names: string[] = [];
  const bytes = readFileSync(probabilities);
  const all = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.length / 8);
  let at = 0;
  for (const source of sources) {
    const view = viewOf(readPage(source).page, lexicons[source.fold]);
    const size = view.candidates.length;
    if (size === 0) continue;
    const columns = secondColumns(view, all.slice(at, at + size));
    at += size;
    names = append(file, columns, size);
  }
  writeFileSync(`${out}.json`, JSON.stringify(names));
  closeSync(file);
}

/** Writes one row per candidate; returns the names of the columns. */
function append(file: number, columns: Table, size: number): string[] {
  writeSync(file, new Uint8Array(toRows(columns, size).buffer));
  return [...columns.keys()];
}

function toRows(columns: Table, size: number): Float32Array {
  const rows = new Float32Array(size * columns.size);
  [...columns.values()].forEach((column, k) => {
    for (let i = 0; i < size; i++) rows[i * columns.size + k] = column[i];
  });
  return rows;
}

main(process.argv.slice(2));

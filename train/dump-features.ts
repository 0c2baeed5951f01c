/**
 * Features and gold counts of labelled dumps, for `dump.py`.
 *
 *   node dump-features.js OUT - GOLD.ndjson...      for the first model
 *   node dump-features.js OUT OUT.p GOLD.ndjson...  for the second
 *
 * GOLD has a page a line: {id, set, style, domain, dump, lab: [[start, end, kind], …]} with offsets in code points, and
 * `known` where it is to be read as in a language of which only that share of the function words is known.
 * OUT.p has the first model's probability of every block (float64), learned without the page's own site.
 * Writes OUT.first or OUT.second (float32, a row a block), their names as JSON, OUT.counts (float32: tokens of body, title,
 * other, related-prose, script) and OUT.pages (NDJSON: id, style, set,
 * domain, rows, and the tokens of body and script on the whole page: program text has no rows).
 */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { addSecond, dumpFeatures, firstFeatures, placeOf, secondFeatures } from '../src/clean/dump/features.ts';
import { rowOf } from '../src/clean/dump/table.ts';
import { makeWordTable, type WordTable } from '../src/clean/dump/words.ts';
import type { Block, Page } from '../src/model.ts';
import { parseText } from '../src/read/text.ts';

interface Gold {
  readonly id: string;
  readonly set: string;
  readonly style: string;
  readonly domain: string;
  readonly dump: string;
  readonly known?: number;
  readonly lab: readonly (readonly [start: number, end: number, kind: string])[];
}

/** The scorers' tokens: letters by case, runs of digits, single letters of scripts without case. */
const token = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|[\p{Lo}\p{Lm}\p{Lt}]|\p{Lu}/gu;
const columns = 5;

function parse(text: string): Page {
  return parseText(text, {
    id: '',
    path: '',
    record: {},
    source: { bytes: 0, encoding: 'utf-8', from: 'text' },
    maxDepth: 1,
  });
}

/** Offset in UTF-16 code units of each code point. */
function unitOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 2);
  let points = 0;
  for (let at = 0; at < text.length; points++) {
    offsets[points] = at;
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  offsets[points] = text.length;
  return offsets;
}

/** Tokens of each kind in each block: blocks and gold are matched by counting characters that are not blank. */
function countKinds({ dump, lab }: Gold, blocks: readonly Block[]): Float32Array {
  const counts = new Float32Array(blocks.length * columns);
  const ends = new Uint32Array(blocks.length);
  let solid = 0;
  blocks.forEach((block, at) => {
    solid += block.text.replace(/\s/gu, '').length;
    ends[at] = solid;
  });
  const solidBefore = new Uint32Array(dump.length + 1);
  for (let at = 0; at < dump.length; at++) solidBefore[at + 1] = solidBefore[at] + (/\s/u.test(dump[at]) ? 0 : 1);
  if (solidBefore[dump.length] !== solid) throw new Error('text was lost');
  const offsets = unitOffsets(dump);
  let block = 0;
  for (const [start, end, kind] of lab) {
    for (const match of dump.slice(offsets[start], offsets[end]).matchAll(token)) {
      while (ends[block] <= solidBefore[offsets[start] + match.index]) block++;
      const at = block * columns;
      if (kind === 'body') counts[at]++;
      else if (kind === 'title') counts[at + 1]++;
      else counts[at + 2]++;
      if (kind === 'related-prose') counts[at + 3]++;
      if (kind === 'script' || kind === 'style') counts[at + 4]++;
    }
  }
  return counts;
}

/** Writes the features of every page's blocks; with probabilities at hand, those of the second model. */
function writeFeatures(out: string, goldPaths: readonly string[], known: Float64Array | null): void {
  const tables = new Map<number, WordTable>();
  const names = known === null ? firstFeatures : secondFeatures;
  const places = names.map(placeOf);
  const model = known === null ? 'first' : 'second';
  const features = openSync(`${out}.${model}`, 'w');
  const counts = openSync(`${out}.counts`, 'w');
  const pages = openSync(`${out}.pages`, 'w');
  writeFileSync(`${out}.${model}.json`, JSON.stringify(names));
  let blocks = 0;
  for (const gold of readGold(goldPaths)) {
    const page = parse(gold.dump);
    const { known: share = 1 } = gold;
    const words = tables.get(share) ?? makeWordTable(share);
    tables.set(share, words);
    const found = dumpFeatures(page, words);
    const { table, places: rowBlocks } = found;
    if (table.count === 0) continue;
    if (known !== null) addSecond(found, known.subarray(blocks, blocks + table.count));
    blocks += table.count;
    const rows = new Float32Array(table.count * places.length);
    for (let block = 0, to = 0; block < table.count; block++) {
      const row = rowOf(table, block);
      for (const place of places) rows[to++] = table.values[row + place];
    }
    writeSync(features, new Uint8Array(rows.buffer));
    const kinds = countKinds(gold, page.blocks);
    const rowKinds = new Float32Array(rowBlocks.length * columns);
    rowBlocks.forEach((block, row) => {
      rowKinds.set(kinds.subarray(block * columns, (block + 1) * columns), row * columns);
    });
    writeSync(counts, new Uint8Array(rowKinds.buffer));
    const { id, style, set, domain } = gold;
    const body = sumOf(kinds, 0);
    writeSync(
      pages,
      `${JSON.stringify({ id, style, set, domain, blocks: table.count, body, script: sumOf(kinds, 4) })}\n`,
    );
  }
  for (const file of [features, counts, pages]) closeSync(file);
}

function sumOf(kinds: Float32Array, column: number): number {
  return kinds.reduce((sum, count, at) => (at % columns === column ? sum + count : sum), 0);
}

function* readGold(paths: readonly string[]): Generator<Gold> {
  for (const path of paths) {
    for (const line of readFileSync(path, 'utf8').split('\n')) if (line !== '') yield JSON.parse(line);
  }
}

const [out, probabilities, ...goldPaths] = process.argv.slice(2);
const known = probabilities === '-' ? null : new Float64Array(new Uint8Array(readFileSync(probabilities)).buffer);
writeFeatures(out, goldPaths, known);

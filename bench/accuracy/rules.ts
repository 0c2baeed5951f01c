/**
 * How much of the story each deciding rule takes: words of gold body among the words it removes.
 *
 *     node bench/accuracy/rules.ts dumps DATA/dumps STYLE... [--show RULE]    labelled dumps, by span
 *     node bench/accuracy/rules.ts html DATA/html SET... [--show RULE]        HTML pages, by looking blocks up in the gold text
 */
import { readFileSync } from 'node:fs';
import { standardRules } from '../../src/clean/rules/index.ts';
import type { Page } from '../../src/model.ts';
import type { Facts } from '../../src/read/facts.ts';
import { parseHtml } from '../../src/read/html.ts';
import { parseText } from '../../src/read/text.ts';

interface Gold {
  readonly id: string;
  readonly dump: string;
  /** Code points, half open. */
  readonly lab: readonly (readonly [start: number, end: number, kind: string])[];
}

interface Tally {
  blocks: number;
  words: number;
  bodyWords: number;
  pages: Set<string>;
}

const [what, folder, ...rest] = process.argv.slice(2);
const show = rest.includes('--show') ? rest[rest.indexOf('--show') + 1] : null;
const sets = rest.filter((word) => word !== '--show' && word !== show);
const tallies = new Map<string, Tally>();
let bodyWords = 0;
let boilerplateWords = 0;
let taken = 0;

for (const set of sets) {
  const lines = readFileSync(`${folder}/${set}/gold.ndjson`, 'utf8').split('\n');
  for (const line of lines) if (line !== '') measureOne(JSON.parse(line), set);
}
print();

function measureOne(gold: Gold & { readonly text: string }, set: string): void {
  if (what === 'html') {
    const page = parseHtml(readFileSync(`${folder}/${set}/pages/${gold.id}.html`, 'utf8'), facts(gold.id, 'html'));
    measure(page, sharesByLookup(page, gold.text), `${set}/${gold.id}`);
    return;
  }
  const page = parseText(gold.dump, facts(gold.id, 'text'));
  measure(page, bodyShares(page, gold), `${set}/${gold.id}`);
}

function facts(id: string, from: 'html' | 'text'): Facts {
  return { id, path: id, record: {}, source: { bytes: 0, encoding: 'utf-8', from }, maxDepth: 512 };
}

function measure(page: Page, shares: readonly number[], name: string): void {
  const scores = new Float64Array(page.blocks.length).fill(0.9);
  page.blocks.forEach((block, position) => {
    const words = block.text.split(' ').length;
    const body = words * shares[position];
    bodyWords += body;
    boilerplateWords += words - body;
    const rule = standardRules.find((one) => one.decides && one.matches(block, { page, position, scores }));
    if (rule === undefined) return;
    taken += words - body;
    if (rule.id === show && body > 0) console.log(`${name} ${body.toFixed(1)} ${block.text.slice(0, 200)}`);
    const tally = tallies.get(rule.id) ?? { blocks: 0, words: 0, bodyWords: 0, pages: new Set<string>() };
    tally.blocks++;
    tally.words += words;
    tally.bodyWords += body;
    tally.pages.add(name);
    tallies.set(rule.id, tally);
  });
}

/** 1 for a block that stands in the gold text: as a line where it is short, anywhere where it has five words or more. */
function sharesByLookup(page: Page, gold: string): number[] {
  const whole = plain(gold);
  const lines = new Set(gold.split('\n').map(plain));
  return page.blocks.map(({ text }) => {
    const words = plain(text);
    return lines.has(words) || (words.split(' ').length >= 5 && whole.includes(words)) ? 1 : 0;
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Share of each block's labelled characters that are body or title (a title counts for neither side: it is left out). */
function bodyShares(page: Page, gold: Gold): number[] {
  const kinds = new Map<number, [body: number, other: number]>();
  const starts = lineStarts(gold.dump);
  const spans = gold.lab.filter(([, , kind]) => kind !== 'title').sort((a, b) => a[0] - b[0]);
  const text = [...gold.dump];
  return page.blocks.map((block, at) => {
    const from = starts[block.lines[0] - 1];
    const to = starts[block.lines[1]] ?? text.length;
    // A block split off a glued line is looked for in its line; the first words tell where it stands.
    const inLine = text.slice(from, to).join('').replace(/\s+/gu, ' ').indexOf(block.text.slice(0, 40));
    const begin = block.glued && inLine > 0 ? from + inLine : from;
    const end = Math.min(to, begin + [...block.text].length + block.indent + 2);
    const counts = kinds.get(at) ?? [0, 0];
    for (const [s, e, kind] of spans) {
      if (s >= end) break;
      const shared = Math.min(e, end) - Math.max(s, begin);
      if (shared > 0) counts[kind === 'body' ? 0 : 1] += shared;
    }
    const all = counts[0] + counts[1];
    return all === 0 ? 0 : counts[0] / all;
  });
}

function lineStarts(dump: string): number[] {
  const starts = [0];
  let at = 0;
  for (const character of dump) {
    at++;
    if (character === '\n') starts.push(at);
  }
  return starts;
}

function print(): void {
  console.log('| rule | blocks | pages | words | of the story | share |\n|---|---:|---:|---:|---:|---:|');
  for (const { id, decides } of standardRules) {
    if (!decides) continue;
    const tally = tallies.get(id);
    if (tally === undefined) {
      console.log(`| ${id} | 0 | 0 | 0 | 0 | |`);
      continue;
    }
    const share = ((100 * tally.bodyWords) / tally.words).toFixed(1);
    console.log(
      `| ${id} | ${tally.blocks} | ${tally.pages.size} | ${tally.words} | ${Math.round(tally.bodyWords)} | ${share} % |`,
    );
  }
  const lost = [...tallies.values()].reduce((sum, tally) => sum + tally.bodyWords, 0);
  console.log(
    `\nstory ${Math.round(bodyWords)} words, ${((100 * lost) / bodyWords).toFixed(2)} % lost; ` +
      `furniture ${Math.round(boilerplateWords)} words, ${((100 * taken) / boilerplateWords).toFixed(1)} % taken`,
  );
}

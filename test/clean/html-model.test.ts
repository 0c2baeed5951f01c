import { expect, test } from 'vitest';
import { decode } from '../../src/clean/html/decode.ts';
import { firstColumns, secondColumns, viewOf } from '../../src/clean/html/features/index.ts';
import { scoreByHand } from '../../src/clean/html/hand.ts';
import { shippedModel } from '../../src/clean/html/model.ts';
import { scoreHtml } from '../../src/clean/html/score.ts';
import { rawScore } from '../../src/clean/trees.ts';
import type { Page } from '../../src/model.ts';
import { parseHtml } from '../../src/read/html.ts';
import vectors from './html/weights-vectors.json' with { type: 'json' };

function parse(html: string): Page {
  const source = { bytes: html.length, encoding: 'utf-8', from: 'html' as const };
  return parseHtml(html, { id: 'a', path: 'a.html', record: {}, source, maxDepth: 512 });
}

const story = [
  'The harbour board met twice this week, and twice it found no answer to the question of the third quay.',
  'Its chair, Odda Lorn, said the berth would stay shut until divers had looked at every pile below the waterline.',
  '“We will not tie a ferry to a wall we cannot vouch for,” she told the members, who had come for a vote.',
  'The quay was closed in January, when a crack as wide as a hand opened after two nights of ice and wind.',
  'Fishing crews say the closure costs them an hour a day, because they must unload across the channel.',
  'An engineer hired by the town put the price of a new face at four million crowns, twice what is in the fund.',
  'The county has offered a third of the money on the condition that the work is done before the next winter.',
  'A new meeting is set for Monday, and the divers are expected to hand in their report on the day before.',
];
const page = parse(
  `<title>Third quay waits</title><header class="masthead"><a href="/">Harbour Times</a><nav><ul><li><a href="/n">News</a><li><a href="/s">Sport</a></ul></nav></header>
  <main><article class="article-body"><h1>Third quay waits</h1>${story.map((one) => `<p>${one}</p>`).join('')}</article></main>
  <aside class="related"><h3>Related</h3><ul>${'<li><a href="/x">Ferry fares go up again</a>'.repeat(6)}</ul></aside>
  <footer class="footer"><p>Copyright Harbour Times, all rights reserved.</p></footer>`,
);

test.each([
  ['first', vectors.first],
  ['second', vectors.second],
] as const)('the %s pass gives the scores that LightGBM gave', (name, { names, rows, scores }) => {
  const trees = shippedModel()[name];
  expect(rows.length).toBe(scores.length);
  rows.forEach((row, i) => {
    const values = Float64Array.from(trees.features, (feature) => row[names.indexOf(feature)] ?? Number.NaN);
    expect(rawScore(trees, values)).toBeCloseTo(scores[i], 6);
  });
});

test('every feature of the model is computed, one value per candidate', () => {
  const model = shippedModel();
  const view = viewOf(page, model.lexicon);
  const size = view.candidates.length;
  const columns = new Map([...firstColumns(view), ...secondColumns(view, new Float64Array(size).fill(0.5))]);
  for (const name of [...model.first.features, ...model.second.features])
    expect([name, columns.get(name)?.length]).toEqual([name, size]);
});

test.each([
  ['learned', scoreHtml],
  ['by hand', scoreByHand],
])('the story is kept and the furniture dropped, %s', (_, score) => {
  const scores = score(page);
  // The headline is the rules' to take out, whatever its score.
  const judged = page.blocks.filter(({ markup }) => markup?.headingLevel !== 1);
  const kept = judged.filter((block) => scores[page.blocks.indexOf(block)] >= 0.5).map(({ text }) => text);
  expect(kept).toEqual(story);
});

const halves = [story.slice(0, 4).join(' '), story.slice(4).join(' ')].map((half) => `<p>${half}</p>`).join('');

test.each([
  ['in one block at the end', `<div class="article-body">${story.join(' ')}</div>`, ''],
  ['paragraph by paragraph before', '', halves],
])('of a story that is printed twice, %s, one copy is kept', (_, after, before) => {
  const twice = parse(
    `<title>Third quay waits</title><main><article class="article-body"><h1>Third quay waits</h1>${before}${halves}</article>${after}</main>`,
  );
  const scores = scoreHtml(twice);
  const kept = twice.blocks.filter((_block, i) => scores[i] >= 0.5).map(({ text }) => text);
  for (const one of story) expect([one, kept.filter((text) => text.includes(one)).length]).toEqual([one, 1]);
});

test('a hidden card within the story is left out, a story that is all hidden is not', () => {
  const card = '<p hidden>Odda Lorn has chaired the board for nine years. Follow her for news of the quay.</p>';
  const inSight = parse(`<main><article>${halves}${card}${halves.replaceAll('quay', 'pier')}</article></main>`);
  const unseen = parse(
    `<title>Third quay waits</title><main><article hidden class="article-body"><h1>Third quay waits</h1>${halves}</article></main>`,
  );
  const keptOf = (one: Page) => one.blocks.filter((_, i) => scoreHtml(one)[i] >= 0.5).map(({ text }) => text);
  expect(keptOf(inSight).some((text) => text.startsWith('Odda Lorn has'))).toBe(false);
  expect(keptOf(unseen)).toHaveLength(2);
});

test('a page without words scores nothing, one with any keeps some', () => {
  expect([...scoreHtml(parse(''))]).toEqual([]);
  expect([...scoreHtml(parse('<p>—</p><select><option>Red</select>'))]).toEqual([0, 0]);
  expect(scoreHtml(parse('<nav><a href="/">Home</a></nav>')).some((score) => score >= 0.5)).toBe(true);
});

test('decoding keeps the order, and at least one', () => {
  const p = Float64Array.from([0.01, 0.2, 0.03, 0.2]);
  const scores = decode(p, Float64Array.from([5, 5, 5, 5]));
  expect([...scores].map((score) => score >= 0.5)).toEqual([false, true, false, true]);
  expect(scores[2]).toBeGreaterThan(scores[0]);
});

test('decoding prefers a sure long block over many unsure short ones', () => {
  const scores = decode(Float64Array.from([0.95, 0.1, 0.1, 0.1]), Float64Array.from([200, 5, 5, 5]));
  expect([...scores].map((score) => score >= 0.5)).toEqual([true, false, false, false]);
});

test('a hundred thousand blocks are scored, each within 0 and 1', () => {
  const scores = scoreHtml(parse('<p class="a">x</p>'.repeat(100_000)));
  expect(scores).toHaveLength(100_000);
  expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
});

import type { Article, Pair, Paragraph } from '../../model.ts';
import { type Palette, palette } from '../colour.ts';
import { forTerminal } from '../escape.ts';
import { displayWidth, truncateStart, wrap, wrapItems, wrapWords } from '../width.ts';
import { lineRange, moment, percent } from '../words.ts';
import type { CompareOptions, Comparison } from './index.ts';
import { type Row, rowsOf } from './rows.ts';
import { changedWords, unchanged, type Word } from './words.ts';

const narrowest = 20;
/** Below this width the two articles stand one above the other. */
const sideBySide = 64;
const gutter = ' │ ';

type Side = 'a' | 'b';

interface Layout {
  readonly colours: boolean;
  readonly paint: Palette;
  readonly width: number;
  /** Columns of one article. */
  readonly column: number;
  readonly stacked: boolean;
}

/** Both articles side by side, matched passages next to each other with the words that differ; verdict and evidence first. */
export function* compareText(comparison: Comparison, { width: asked, colours }: CompareOptions): Generator<string> {
  const width = Math.max(narrowest, asked);
  const stacked = width < sideBySide;
  const column = stacked ? width - 2 : Math.floor((width - gutter.length) / 2);
  const layout: Layout = { colours, paint: palette(colours), width, column, stacked };
  yield text(verdictLines(comparison.pair, layout));
  yield text(['', ...beside(aboutLines(comparison.a, 'A', layout), aboutLines(comparison.b, 'B', layout), layout)]);
  for (const row of rowsOf(comparison)) yield text(['', ...rowLines(row, layout)]);
}

function verdictLines(pair: Pair | null, { paint, width }: Layout): string[] {
  if (pair === null) return wrap('The two share nothing that tells of a common text.', width).map(paint.title);
  const { verdict, score, contained, quoted } = pair;
  const items = [
    verdict,
    `score ${score.toFixed(2)}`,
    `${percent(contained.a)} of A stands in B, ${percent(contained.b)} of B in A`,
    `${percent(quoted)} of what they share is quoted`,
  ];
  const reasons = pair.evidence.flatMap(({ says }) => bullet(forTerminal(says), width));
  return [...wrapItems(items, ' · ', width).map(paint.title), ...reasons];
}

function bullet(sentence: string, width: number): string[] {
  return wrap(sentence, width - 2).map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`));
}

function aboutLines(article: Article, name: string, { column, paint }: Layout): string[] {
  const { path, outlet, published, title } = article;
  const from = [outlet, published === null ? null : moment(published)].flatMap((one) =>
    one === null ? [] : forTerminal(one),
  );
  return [
    paint.title(`${name}  ${truncateStart(forTerminal(path), column - 3)}`),
    ...wrapItems(from, ' · ', column),
    ...(title === null ? [] : wrap(`"${forTerminal(title)}"`, column)),
  ];
}

function rowLines(row: Row, layout: Layout): string[] {
  const words = wordsOf(row);
  const [left, right] = (['a', 'b'] as const).map((side) => sideLines(row, side, words[side], layout));
  return beside(left, right, layout);
}

function wordsOf({ a, b, passage }: Row): Readonly<Record<Side, readonly Word[]>> {
  const [ours, theirs] = [a, b].map((one) => forTerminal(one?.text ?? ''));
  const differs = passage !== null && a !== null && b !== null && ours !== theirs;
  return differs ? changedWords(ours, theirs) : { a: unchanged(ours.split(' ')), b: unchanged(theirs.split(' ')) };
}

function sideLines(row: Row, side: Side, words: readonly Word[], layout: Layout): string[] {
  const paragraph = row[side];
  if (paragraph === null) return [];
  const body = wrapWords(layout.colours ? words : bracketed(words, side), layout.column);
  const colour = row.passage === null ? layout.paint.faint : (same: string) => same;
  return [
    layout.paint.faint(headOf(row, paragraph, side)),
    ...body.map((line) => line.map((word) => paintWord(word, side, colour, layout.paint)).join(' ')),
  ];
}

/** Lines of the passage, and on one side how well it fits. */
function headOf({ passage, a }: Row, { lines }: Paragraph, side: Side): string {
  const where = `${lines[0] === lines[1] ? 'line' : 'lines'} ${lineRange(lines)}`;
  if (passage === null) return `${where}  only here`;
  return side === 'a' || a === null ? `${where}  ${passage.kind} ${passage.score.toFixed(2)}` : where;
}

/** Without colour, runs of changed words stand in brackets, as `wdiff` writes them. */
function bracketed(words: readonly Word[], side: Side): Word[] {
  const [open, close] = side === 'a' ? ['[-', '-]'] : ['{+', '+}'];
  return words.map(({ text, changed }, at) => {
    const first = changed && !words[at - 1]?.changed;
    const last = changed && !words[at + 1]?.changed;
    return { text: (first ? open : '') + text + (last ? close : ''), changed };
  });
}

function paintWord({ text, changed }: Word, side: Side, otherwise: (text: string) => string, paint: Palette): string {
  if (!changed) return otherwise(text);
  return side === 'a' ? paint.gone(text) : paint.added(text);
}

function beside(left: readonly string[], right: readonly string[], { column, stacked }: Layout): string[] {
  if (stacked) return [...left.map((line) => `< ${line}`), ...right.map((line) => `> ${line}`)];
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, at) => padded(left[at] ?? '', column) + gutter + (right[at] ?? ''));
}

const colourCode = /\u001B\[\d{1,3}m/gu;

function padded(line: string, columns: number): string {
  return line + ' '.repeat(Math.max(0, columns - displayWidth(line.replace(colourCode, ''))));
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

import type { Article, Pair, Passage } from '../../model.ts';
import { type Palette, palette } from '../colour.ts';
import { forTerminal } from '../escape.ts';
import { displayWidth, hang, truncateStart, wrap, wrapItems, wrapWords } from '../width.ts';
import type { CompareOptions, Comparison } from './index.ts';
import { type Row, rowsOf } from './rows.ts';
import { aboutItems, linesSaid, nothingShared, tieSaid, verdictItems } from './says.ts';
import { type Word, wordsOf } from './words.ts';

const narrowest = 20;
/** Below this width the two articles stand one above the other. */
const sideBySide = 64;
const gutter = ' │ ';
/** Between the two sides of a passage: how much it is the same. Read without colour as well. */
const gutters: Readonly<Record<Passage['kind'], string>> = {
  verbatim: ' = ',
  edited: ' ≈ ',
  rewritten: ' ~ ',
  quotation: ' " ',
};

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
  const about = [aboutLines(comparison.a, 'A', layout), aboutLines(comparison.b, 'B', layout)] as const;
  yield text(['', ...beside(...about, gutter, layout)]);
  if (comparison.pair !== null) yield text(['', ...wrapItems(legend(layout), ' · ', width).map(layout.paint.faint)]);
  for (const row of rowsOf(comparison)) yield text(['', ...rowLines(row, layout)]);
}

function verdictLines(pair: Pair | null, { paint, width }: Layout): string[] {
  if (pair === null) return wrap(nothingShared, width).map(paint.title);
  const reasons = pair.evidence.flatMap(({ says }) => hang('- ', forTerminal(says), width));
  return [...wrapItems(verdictItems(pair), ' · ', width).map(paint.title), ...reasons];
}

/** What the signs between the sides, and the brackets or colours, mean. */
function legend({ colours, stacked }: Layout): string[] {
  const kinds = Object.entries(gutters).map(([kind, sign]) => `${sign.trim()} ${kind}`);
  const changed = colours ? ['red only in A', 'green only in B'] : ['[-only in A-]', '{+only in B+}'];
  return [...(stacked ? [] : kinds), ...changed];
}

function aboutLines(article: Article, name: string, { column, paint }: Layout): string[] {
  const { path, title } = article;
  return [
    paint.title(`${name}  ${truncateStart(forTerminal(path), column - 3)}`),
    ...(title === null ? [] : wrap(`"${forTerminal(title)}"`, column)),
    ...wrapItems(aboutItems(article).map(forTerminal), ' · ', column),
  ];
}

function rowLines(row: Row, layout: Layout): string[] {
  const words = wordsOf(row, forTerminal);
  const [left, right] = (['a', 'b'] as const).map((side) => sideLines(row, side, words[side], layout));
  return beside(left, right, row.tie === null ? gutter : gutters[row.tie.kind], layout);
}

function sideLines(row: Row, side: Side, words: readonly Word[], layout: Layout): string[] {
  if (row[side].length === 0) return [];
  const body = wrapWords(layout.colours ? words : bracketed(words, side), layout.column);
  const { paint } = layout;
  const same = row.tie === null ? paint.faint : paint.same;
  return [
    ...wrap(headOf(row, side), layout.column).map(paint.faint),
    ...body.map((line) => line.map((word) => paintWord(word, side, same, paint)).join(' ')),
  ];
}

/** Lines of the passage, and on one side how well it fits. */
function headOf(row: Row, side: Side): string {
  const where = linesSaid(row[side]) + (row.again[side] ? ', again' : '');
  return side === 'a' || row.tie === null ? `${where} · ${tieSaid(row)}` : where;
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

function beside(
  left: readonly string[],
  right: readonly string[],
  between: string,
  { column, stacked }: Layout,
): string[] {
  if (stacked) return [...left.map((line) => `< ${line}`), ...right.map((line) => `> ${line}`)];
  const rows = Math.max(left.length, right.length);
  return Array.from({ length: rows }, (_, at) => padded(left[at] ?? '', column) + between + (right[at] ?? ''));
}

const colourCode = /\u001B\[\d{1,3}m/gu;

function padded(line: string, columns: number): string {
  return line + ' '.repeat(Math.max(0, columns - displayWidth(line.replace(colourCode, ''))));
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

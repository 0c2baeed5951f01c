import type { ParagraphFamily, ParagraphFindings, Printing } from '../../model.ts';
import { type Palette, palette } from '../colour.ts';
import { forTerminal } from '../escape.ts';
import { type Addresses, addressesOf, placeOf } from '../place.ts';
import { displayWidth, pad, truncate, truncateStart, wrap, wrapItems } from '../width.ts';
import { counted } from '../words.ts';
import type { ParagraphOptions } from './index.ts';
import { headOf, kindOf, paragraphSummary, whereabouts } from './words.ts';

/** Paragraphs listed, and lines of text and printings shown of one that is not shown whole. */
const shownParagraphs = 200;
const shownLines = 2;
const shownPrintings = 8;
/** Narrower than this, lines are not made to fit. */
const narrowest = 48;
const kindColumns = 13;
const widestOutlet = 26;

interface Layout {
  readonly width: number;
  /** Columns before the text of a paragraph: its number and two spaces. */
  readonly indent: number;
  readonly paint: Palette;
  readonly whole: boolean;
  readonly addresses: Addresses;
}

/** The report for people: each paragraph, who printed it, and where. */
export function* paragraphText(findings: ParagraphFindings, options: ParagraphOptions): Generator<string> {
  const { articles, paragraphs, problems } = findings;
  const firstNumber = options.family ?? 1;
  const layout: Layout = {
    width: Math.max(narrowest, options.width),
    indent: String(firstNumber + paragraphs.length).length + 2,
    paint: palette(options.colours),
    whole: options.family !== null,
    addresses: addressesOf(articles),
  };
  if (!layout.whole) yield lines(wrapItems(paragraphSummary(findings), ' · ', layout.width).map(layout.paint.title));
  for (const [position, paragraph] of paragraphs.slice(0, shownParagraphs).entries())
    yield `\n${lines(paragraphLines(paragraph, firstNumber + position, layout))}`;
  const more = paragraphs.length - shownParagraphs;
  if (more > 0) yield `\n${lines([layout.paint.faint(`…${counted(more, 'more paragraph')}: --format ndjson`)])}`;
  if (problems.length === 0 || layout.whole) return;
  const said = problems.flatMap(({ path, line, message }) =>
    wrap(`${forTerminal(placeOf(path, line))}: ${forTerminal(message)}`, layout.width - 2),
  );
  yield `\n${lines([layout.paint.warn('Skipped or read in part'), ...said.map((line) => `  ${line}`)])}`;
}

function paragraphLines(paragraph: ParagraphFamily, number: number, layout: Layout): string[] {
  const { paint, indent, whole } = layout;
  const room = layout.width - indent;
  const head = wrapItems(headOf(paragraph).map(forTerminal), ' · ', room);
  const shown = whole ? paragraph.printings : paragraph.printings.slice(0, shownPrintings);
  const more = paragraph.printings.length - shown.length;
  const body = [
    ...head.map((line, at) => (at === 0 ? paint.title(line) : line)),
    ...textLines(forTerminal(paragraph.text), room, whole),
    ...printingLines(shown, room, layout),
    ...(more === 0 ? [] : [paint.faint(`…${counted(more, 'more place')}: --family ${number}`)]),
  ];
  const [first, ...rest] = body;
  return [pad(String(number), indent) + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

function textLines(text: string, room: number, whole: boolean): string[] {
  const wrapped = wrap(`"${text}"`, room);
  if (whole || wrapped.length <= shownLines) return wrapped;
  const last = `${wrapped[shownLines - 1]} …`;
  return [...wrapped.slice(0, shownLines - 1), truncate(last, room)];
}

function printingLines(printings: readonly Printing[], room: number, { paint, whole, addresses }: Layout): string[] {
  const widest = printings.reduce((most, { outlet }) => Math.max(most, displayWidth(forTerminal(outlet ?? ''))), 0);
  const columns = Math.min(widest, widestOutlet);
  const left = kindColumns + (columns === 0 ? 0 : columns + 2);
  return printings.flatMap((printing) => {
    const kind = pad(kindOf(printing), kindColumns);
    const name = columns === 0 ? '' : pad(truncate(forTerminal(printing.outlet ?? ''), columns), columns + 2);
    const place = forTerminal(whereabouts(printing, addresses));
    const row = (printing.kind === 'exact' ? paint.same(kind) : kind) + name;
    const notes = whole && printing.title !== null ? [truncate(forTerminal(printing.title), room - kindColumns)] : [];
    const under = notes.map((note) => ' '.repeat(kindColumns) + paint.faint(note));
    if (displayWidth(place) <= room - left) return [row + place, ...under];
    return [row, ' '.repeat(kindColumns) + truncateStart(place, room - kindColumns), ...under];
  });
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line.trimEnd()}\n`).join('');
}

import { type Palette, palette } from '../colour.ts';
import { forTerminal } from '../escape.ts';
import { displayWidth, hang, pad, truncate, truncateStart, wrap, wrapItems } from '../width.ts';
import { counted, grouped, lineRange } from '../words.ts';
import { factLines } from './facts.ts';
import type { ExplainedBlock, ExplainFormat, ExplainOptions, Explanation } from './index.ts';
import { decidedBy, neighboursPart, reasonSides, signed, verdictOn } from './phrases.ts';

const narrowest = 50;
const widestRule = 24;
const labelColumns = 12;

interface Layout {
  readonly width: number;
  readonly paint: Palette;
}

/** Why each block was kept or dropped: a line per block, then what the rules look for. */
export const explainText: ExplainFormat = {
  tellsAll: false,
  opening: '',
  separator: '\n',
  closing: '',
  write: writeText,
};

function* writeText(explanation: Explanation, { width: asked, colours }: ExplainOptions): Generator<string> {
  const layout: Layout = { width: Math.max(narrowest, asked), paint: palette(colours) };
  if (explanation.line !== null) {
    for (const block of explanation.blocks) yield text(blockInFull(block, explanation.path, layout));
    return;
  }
  yield text(headLines(explanation, layout));
  if (explanation.facts.length > 0) {
    yield text(['', ...explanation.facts.flatMap((fact) => factLines(fact, layout.width, layout.paint))]);
  }
  yield text(['', ...tableLines(explanation.blocks, layout)]);
  const rules = rulesSaid(explanation.blocks);
  if (rules.length > 0) yield text(['', ...rules.flatMap(([id, says]) => hanging(`${id}: ${says}`, layout.width))]);
}

function headLines({ path, source, blocks }: Explanation, { width, paint }: Layout): string[] {
  const kept = blocks.filter((block) => block.role === 'body').length;
  const facts = [
    forTerminal(path),
    `${source.from}, ${forTerminal(source.encoding)}`,
    `${grouped(source.bytes)} bytes`,
  ];
  return wrapItems([...facts, `${grouped(kept)} of ${counted(blocks.length, 'block')} kept`], ' · ', width).map(
    paint.title,
  );
}

function tableLines(blocks: readonly ExplainedBlock[], { width, paint }: Layout): string[] {
  const rows = blocks.map((block) => [lineRange(block.lines), block.role, block.rule, block.score.toFixed(2)]);
  const columns = ['lines', 'role', 'decided by', 'score'].map((title, at) => {
    const widest = rows.reduce((most, row) => Math.max(most, displayWidth(row[at])), title.length);
    return Math.min(widest, widestRule) + 2;
  });
  const rowOf = (cells: readonly string[], rest: string) => {
    // A rule of a file is told by the end of its name: the file and the line.
    const lead = cells
      .map((cell, at) =>
        pad((cell.includes(':') ? truncateStart : truncate)(forTerminal(cell), columns[at] - 2), columns[at]),
      )
      .join('');
    return lead + truncate(rest, Math.max(10, width - displayWidth(lead)));
  };
  const body = blocks.map((block, at) => {
    const row = rowOf(rows[at], forTerminal(block.text));
    return block.role === 'body' ? row : paint.faint(row);
  });
  return [paint.title(rowOf(['lines', 'role', 'decided by', 'score'], 'text')), ...body];
}

function blockInFull(block: ExplainedBlock, path: string, { width, paint }: Layout): string[] {
  const { lines, element, reasons, score } = block;
  const labelled = (label: string, words: string) => hang(pad(label, labelColumns), forTerminal(words), width);
  const sides = reasonSides(reasons);
  const reasonLines = (label: string, of: typeof sides.ours) =>
    of.flatMap(({ part, says }, at) =>
      hang(`${pad(at === 0 ? label : '', labelColumns)}${signed(part)} `, forTerminal(says), width),
    );
  return [
    paint.title(`${forTerminal(path)}:${lineRange(lines)}  ${verdictOn(block)}`),
    ...wrap(forTerminal(block.text), width - 2).map((line) => `  ${line}`),
    ...labelled('decided by', decidedBy(block)),
    ...labelled('score', `${score.toFixed(2)} (0 furniture, 1 story; from 0.50 the score keeps a block)`),
    ...(element === null ? [] : labelled('stands in', element)),
    ...reasonLines('for', sides.ours).map(paint.good),
    ...reasonLines('against', sides.theirs).map(paint.bad),
    ...(reasons === null ? [] : labelled('neighbours', neighboursPart(reasons))),
    '',
  ];
}

function rulesSaid(blocks: readonly ExplainedBlock[]): [string, string][] {
  const said = new Map(blocks.flatMap(({ rule, says }) => (says === null ? [] : [[rule, says] as const])));
  return [...said].sort(([one], [other]) => (one < other ? -1 : 1));
}

function hanging(sentence: string, width: number): string[] {
  return wrap(forTerminal(sentence), width - 2).map((line, at) => (at === 0 ? line : `  ${line}`));
}

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line.trimEnd()}\n`).join('');
}

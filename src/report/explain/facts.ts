import type { Palette } from '../colour.ts';
import { forTerminal } from '../escape.ts';
import { pad, truncate, wrap } from '../width.ts';
import type { ExplainedFact, ExplainedSource } from './index.ts';

const nameColumns = 11;
const longestOther = 120;

/** A fact in lines: its value, where it was found, who says the same, and what others say. */
export function factLines(fact: ExplainedFact, width: number, paint: Palette): string[] {
  const { name, value, source } = fact;
  const columns = width - nameColumns;
  const [first, ...rest] = value === null ? ['not told'] : wrap(forTerminal(value), columns);
  const { same, other } = sidesOf(fact);
  const from = [...(source === '' ? [] : [source]), ...same.map((one) => one.source)];
  const notes = [
    ...(from.length === 0 ? [] : [`from ${from.map(forTerminal).join('; also ')}`]),
    ...other.map((one) => `${forTerminal(one.source)} says: ${truncate(forTerminal(one.value), longestOther)}`),
  ].flatMap((note) => wrap(note, columns).map(paint.faint));
  return [pad(name, nameColumns) + (first ?? ''), ...[...rest, ...notes].map((line) => ' '.repeat(nameColumns) + line)];
}

const blanks = /\s+/gu;

/** Sources that say what was chosen, whatever the case, and those that say something else. */
export function sidesOf({ value, others }: ExplainedFact): {
  readonly same: readonly ExplainedSource[];
  readonly other: readonly ExplainedSource[];
} {
  const bare = (text: string) => text.replace(blanks, ' ').trim().toLowerCase();
  const isSame = (one: ExplainedSource) => value !== null && bare(one.value) === bare(value);
  return { same: others.filter(isSame), other: others.filter((one) => !isSame(one)) };
}

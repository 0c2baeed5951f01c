import type { Credit, FamilyMember } from '../model.ts';
import type { Palette } from './colour.ts';
import { forTerminal } from './escape.ts';
import type { MemberStory } from './family.ts';
import { displayWidth, pad, truncate, truncateStart } from './width.ts';
import { moment, percent } from './words.ts';

const widestOutlet = 26;
const widestPath = 40;
const verdictColumns = 9;
const creditColumns = 16;
const shareColumns = 7;

/** How wide a text report is, and how much of a family it shows. */
export interface Layout {
  readonly width: number;
  readonly paint: Palette;
  /** Columns before the text of a family: its number and two spaces. */
  readonly indent: number;
  /** One family is shown, with all of its members and all that is known of them. */
  readonly whole: boolean;
}

/** Rows of a family: verdict, name, coverage, credit, and what shows them, beside the row or below it. */
export function memberTable(members: readonly MemberStory[], room: number, layout: Layout): string[] {
  const cap = members.some(({ member }) => member.outlet !== null) ? widestOutlet : widestPath;
  const widest = members.reduce((most, { name }) => Math.max(most, displayWidth(forTerminal(name))), 0);
  const fixed = verdictColumns + shareColumns + creditColumns + 2;
  const nameColumns = Math.max(8, Math.min(widest, cap, room - fixed));
  return members.flatMap((story) => memberLines(story, nameColumns, room, layout));
}

function memberLines(story: MemberStory, nameColumns: number, room: number, { paint, whole }: Layout): string[] {
  const { member } = story;
  const row =
    paintVerdict(pad(member.verdict, verdictColumns), member, paint) +
    pad(nameCell(story, nameColumns), nameColumns + 2) +
    pad(percent(member.coverage).padStart(5), shareColumns) +
    paintCredit(pad(creditWords[member.credit], creditColumns), member.credit, paint);
  const used = verdictColumns + nameColumns + 2 + shareColumns + creditColumns;
  const notes = notesOf(story, nameColumns, whole).map(forTerminal);
  const inline = notes[0] !== undefined && displayWidth(notes[0]) <= room - used ? notes.shift() : undefined;
  const under = notes.map((note) => ' '.repeat(verdictColumns) + paint.faint(shorten(note, room - verdictColumns)));
  return [(row + (inline ?? '')).trimEnd(), ...under];
}

/** A path keeps its end, a name its start. */
function nameCell({ name, member }: MemberStory, columns: number): string {
  const cut = member.outlet === null ? truncateStart : truncate;
  return cut(forTerminal(name), columns);
}

/** What stands beside or below a member; first what matters most. */
function notesOf(story: MemberStory, nameColumns: number, whole: boolean): string[] {
  const { member, shows } = story;
  const more = whole ? [member.published === null ? '' : moment(member.published), member.title ?? ''] : [];
  return [whereabouts(story, nameColumns, whole), shows, ...more].filter((note) => note !== '');
}

/** The place to open, where there is something to correct, or where the name is a path that was cut. */
function whereabouts({ member, name, place, shows }: MemberStory, nameColumns: number, whole: boolean): string {
  const toBeOpened = whole || member.credit === 'missing' || member.credit === 'altered';
  if (member.outlet !== null) return toBeOpened ? place : '';
  if (displayWidth(forTerminal(name)) > nameColumns) return place;
  return toBeOpened && shows === '' && member.line !== null ? `line ${member.line}` : '';
}

function shorten(note: string, columns: number): string {
  return note.includes(' ') ? truncate(note, columns) : truncateStart(note, columns);
}

const creditWords: Readonly<Record<Credit, string>> = {
  given: 'credit given',
  missing: 'credit MISSING',
  altered: 'credit ALTERED',
  unknown: 'credit unknown',
};

function paintCredit(text: string, credit: Credit, paint: Palette): string {
  if (credit === 'missing') return paint.bad(text);
  if (credit === 'altered') return paint.warn(text);
  return credit === 'given' ? paint.good(text) : paint.faint(text);
}

function paintVerdict(text: string, { verdict }: FamilyMember, paint: Palette): string {
  return verdict === 'copy' ? paint.same(text) : text;
}

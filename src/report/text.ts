import type { Family, Findings, Pair, Problem } from '../model.ts';
import { palette } from './colour.ts';
import { forTerminal } from './escape.ts';
import { type FamilyStory, familyStories } from './family.ts';
import type { ReportOptions } from './index.ts';
import { type Layout, memberTable } from './member-table.ts';
import { addressesOf, placeOf } from './place.ts';
import { pairsByFamily } from './select.ts';
import { closingNotes, summaryItems } from './summary.ts';
import { displayWidth, hang, pad, truncateStart, wrap, wrapItems } from './width.ts';
import { counted, moment } from './words.ts';

/** Members shown of a family that is not shown whole. */
const shownMembers = 6;
/** Pairs shown that belong to no family. */
const shownPairs = 20;
/** Narrower than this, lines are not made to fit. */
const narrowest = 48;

/** The report for people: what was read, each family with its members, what was left out and why. */
export function* textReport(findings: Findings, options: ReportOptions): Generator<string> {
  const paint = palette(options.colours);
  const width = Math.max(narrowest, options.width);
  const firstNumber = options.family ?? 1;
  const indent = String(firstNumber + findings.families.length).length + 2;
  const layout: Layout = { width, paint, indent, whole: options.family !== null };
  if (!layout.whole) yield lines(wrapItems(summaryItems(findings), ' · ', width).map(paint.title));
  for (const [position, story] of familyStories(findings).entries()) {
    yield `\n${lines(familyLines(story, firstNumber + position, layout))}`;
  }
  yield* closing(findings, options, layout);
}

function* closing(findings: Findings, { hidden }: ReportOptions, layout: Layout): Generator<string> {
  const apart = outsideFamilies(findings);
  if (apart.length > 0) yield `\n${lines(pairLines(apart, findings, layout))}`;
  const notes = closingNotes(findings, hidden);
  if (notes.length > 0)
    yield `\n${lines(notes.flatMap((note) => wrap(`${note}.`, layout.width)).map(layout.paint.faint))}`;
  if (findings.problems.length > 0 && !layout.whole) yield `\n${lines(problemLines(findings.problems, layout))}`;
}

function familyLines(story: FamilyStory, number: number, layout: Layout): string[] {
  const { paint, indent } = layout;
  const room = layout.width - indent;
  const headed = wrapItems(headItems(story), ' · ', room).map((line, at) => (at === 0 ? paint.title(line) : line));
  const headline = story.headline === null ? [] : wrap(`"${forTerminal(story.headline)}"`, room);
  const shown = layout.whole ? story.members : story.members.slice(0, shownMembers);
  const more = story.members.length - shown.length;
  const body = [
    ...headed,
    ...headline,
    ...(layout.whole ? reasonLines(story.family, room) : []),
    ...memberTable(shown, room, layout),
    ...(more === 0 ? [] : [paint.faint(`…${counted(more, 'more article')}: --family ${number}`)]),
  ];
  const [first, ...rest] = body;
  return [pad(String(number), indent) + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

function headItems({ family, source, size, members }: FamilyStory): string[] {
  const items = [forTerminal(source), size];
  if (family.first === null) return items;
  const { article, published } = family.first;
  const who = forTerminal(members.find(({ member }) => member.id === article)?.name ?? article);
  return [...items, `first seen ${forTerminal(moment(published))} (${who})`];
}

/** Why the origin and the first are what they are. */
function reasonLines({ origin, first }: Family, room: number): string[] {
  const reasons = [
    ...origin.evidence.map((reason) => `origin: ${reason}`),
    ...(first === null ? [] : [`first: ${first.evidence}`]),
  ];
  return reasons.flatMap((reason) => hang('- ', forTerminal(reason), room));
}

function outsideFamilies({ families, pairs }: Findings): Pair[] {
  const within = new Set([...pairsByFamily(families, pairs).values()].flat());
  return pairs.filter((pair) => !within.has(pair));
}

function pairLines(pairs: readonly Pair[], findings: Findings, { width, paint }: Layout): string[] {
  const addresses = addressesOf(findings.articles);
  const nameOf = (id: string) => forTerminal(addresses.get(id) ?? id);
  const more = pairs.length - shownPairs;
  const rows = pairs.slice(0, shownPairs).flatMap((pair) => {
    const head = `${pad(pair.verdict, 15)}${pair.score.toFixed(2)}  `;
    const both = `${nameOf(pair.a)} ↔ ${nameOf(pair.b)}`;
    if (displayWidth(head + both) <= width) return [head + both];
    return [
      head + truncateStart(nameOf(pair.a), width - 21),
      `${' '.repeat(19)}↔ ${truncateStart(nameOf(pair.b), width - 21)}`,
    ];
  });
  return [
    paint.title(`${counted(pairs.length, 'pair')} outside families`),
    ...rows,
    ...(more > 0 ? [paint.faint(`…${counted(more, 'more pair')}: --format ndjson`)] : []),
  ];
}

function problemLines(problems: readonly Problem[], { width, paint }: Layout): string[] {
  const files = new Set(problems.map((problem) => problem.path)).size;
  const said = problems.flatMap((problem) =>
    wrap(`${forTerminal(placeOf(problem.path, problem.line))}: ${forTerminal(problem.message)}`, width - 2),
  );
  return [paint.warn(`${counted(files, 'input')} skipped or read in part`), ...said.map((line) => `  ${line}`)];
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line.trimEnd()}\n`).join('');
}

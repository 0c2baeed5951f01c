import type { Credit, Findings } from '../model.ts';
import { forMarkdown } from './escape.ts';
import { type FamilyStory, familyStories, type MemberStory } from './family.ts';
import type { ReportOptions } from './index.ts';
import { placeOf } from './place.ts';
import { closingNotes, summaryItems } from './summary.ts';
import { moment, percent } from './words.ts';

/** The report as a Markdown document: a section and a table per family. */
export function* markdownReport(findings: Findings, { family, hidden }: ReportOptions): Generator<string> {
  yield `# Wire copy\n\n${summaryItems(findings).map(forMarkdown).join(' · ')}\n`;
  for (const [position, story] of familyStories(findings).entries())
    yield familySection(story, (family ?? 1) + position);
  for (const note of closingNotes(findings, hidden)) yield `\n${forMarkdown(note)}\n`;
  if (findings.problems.length === 0) return;
  yield '\n## Inputs skipped or read in part\n\n';
  for (const problem of findings.problems)
    yield `- ${forMarkdown(placeOf(problem.path, problem.line))}: ${forMarkdown(problem.message)}\n`;
}

function familySection(story: FamilyStory, number: number): string {
  const { first } = story.family;
  const seen = first === null ? [] : [`first seen ${moment(first.published)} (${first.evidence})`];
  const headline = story.headline === null ? '' : `\n*${forMarkdown(story.headline)}*\n`;
  return [
    `\n## ${number}. ${forMarkdown(story.source)}\n${headline}`,
    `\n${[story.size, ...seen].map(forMarkdown).join(' · ')}\n`,
    '\n| verdict | outlet | coverage | credit | where | shown by |\n| --- | --- | ---: | --- | --- | --- |\n',
    ...story.members.map(memberRow),
  ].join('');
}

const creditWords: Readonly<Record<Credit, string>> = {
  given: 'given',
  missing: '**missing**',
  altered: '**altered**',
  unknown: 'unknown',
};

function memberRow({ member, place, shows }: MemberStory): string {
  const cells = [
    member.verdict,
    forMarkdown(member.outlet ?? ''),
    percent(member.coverage),
    creditWords[member.credit],
    forMarkdown(place),
    forMarkdown(shows),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

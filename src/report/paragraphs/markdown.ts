import type { ParagraphFamily, ParagraphFindings } from '../../model.ts';
import { forMarkdown } from '../escape.ts';
import { type Addresses, addressesOf, placeOf } from '../place.ts';
import type { ParagraphOptions } from './index.ts';
import { headOf, kindOf, paragraphSummary, whereabouts } from './words.ts';

/** A Markdown document: a section a paragraph, with a table of who printed it. */
export function* paragraphMarkdown(findings: ParagraphFindings, { family }: ParagraphOptions): Generator<string> {
  const addresses = addressesOf(findings.articles);
  yield `# Paragraphs in print\n\n${paragraphSummary(findings).map(forMarkdown).join(' · ')}\n`;
  for (const [position, paragraph] of findings.paragraphs.entries())
    yield section(paragraph, (family ?? 1) + position, addresses);
  if (findings.problems.length === 0) return;
  yield '\n## Inputs skipped or read in part\n\n';
  for (const { path, line, message } of findings.problems)
    yield `- ${forMarkdown(placeOf(path, line))}: ${forMarkdown(message)}\n`;
}

function section(paragraph: ParagraphFamily, number: number, addresses: Addresses): string {
  const rows = paragraph.printings.map((printing) => {
    const { outlet, title, agencies } = printing;
    const cells = [kindOf(printing), outlet ?? '', whereabouts(printing, addresses), title ?? '', agencies.join(', ')];
    return `| ${cells.map(forMarkdown).join(' | ')} |\n`;
  });
  return [
    `\n## ${number}. ${headOf(paragraph).map(forMarkdown).join(' · ')}\n\n> ${forMarkdown(paragraph.text)}\n`,
    '\n| printed | outlet | where | article | agencies named |\n| --- | --- | --- | --- | --- |\n',
    ...rows,
  ].join('');
}

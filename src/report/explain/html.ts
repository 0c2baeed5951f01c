import { createHash } from 'node:crypto';
import type { Role } from '../../model.ts';
import { forHtml } from '../escape.ts';
import { counted, grouped, lineRange } from '../words.ts';
import { sidesOf } from './facts.ts';
import type {
  ExplainedBlock,
  ExplainedFact,
  ExplainedReason,
  ExplainedScore,
  ExplainFormat,
  Explanation,
} from './index.ts';
import { decidedBy, neighboursPart, reasonSides, signed, verdictOn } from './phrases.ts';
import { style } from './style.ts';

const hash = createHash('sha256').update(style).digest('base64');

/** Nothing runs and nothing is loaded; the one style sheet is known by its hash. */
const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;

/**
 * One page that stands alone: the blocks in their order, coloured by role, with the role in the margin, the score as a
 * bar and the reasons to unfold. Roles are shown and hidden by check boxes that the style sheet looks at.
 */
export const explainHtml: ExplainFormat = {
  tellsAll: true,
  opening: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Why each block was kept or dropped</title>
<style>${style}</style>
</head>
<body>
`,
  separator: '',
  closing: '</body>\n</html>\n',
  write: writeDocument,
};

function* writeDocument(explanation: Explanation): Generator<string> {
  const { path, source, blocks, facts, line } = explanation;
  const kept = blocks.filter(({ role }) => role === 'body').length;
  const about = [
    `${source.from}, ${source.encoding}`,
    `${grouped(source.bytes)} bytes`,
    `${grouped(kept)} of ${counted(blocks.length, 'block')} kept`,
    ...(line === null ? [] : [`line ${line}`]),
  ];
  yield `<section class="document">\n<header>\n<h1 dir="auto">${forHtml(path)}</h1>\n<p>${forHtml(about.join(' · '))}</p>\n`;
  if (facts.length > 0) yield factList(facts);
  yield `${legend(blocks)}</header>\n<main>\n<ol class="blocks">\n`;
  for (const block of blocks) yield blockItem(block);
  yield '</ol>\n</main>\n</section>\n';
}

function factList(facts: readonly ExplainedFact[]): string {
  const rows = facts.map((fact) => {
    const { same, other } = sidesOf(fact);
    const from = [...(fact.source === '' ? [] : [fact.source]), ...same.map(({ source }) => source)].join('; also ');
    const value = fact.value === null ? '<em>not told</em>' : `<bdi>${forHtml(fact.value)}</bdi>`;
    const others = other.map(
      ({ source, value: said }) => `<li>${forHtml(source)} says: <bdi>${forHtml(said)}</bdi></li>`,
    );
    const notes = `${from === '' ? '' : `<small>from ${forHtml(from)}</small>`}${others.length === 0 ? '' : `<ul>${others.join('')}</ul>`}`;
    return `<dt>${forHtml(fact.name)}</dt><dd>${value} ${notes}</dd>\n`;
  });
  return `<details class="facts"><summary>What is known about the article, and who says so</summary>\n<dl>\n${rows.join('')}</dl>\n</details>\n`;
}

/** Roles with their counts, the story first, then by count; each with the box that hides it. */
function legend(blocks: readonly ExplainedBlock[]): string {
  const counts = new Map<Role, number>();
  for (const { role } of blocks) counts.set(role, (counts.get(role) ?? 0) + 1);
  const order = ([one, few]: [Role, number], [other, many]: [Role, number]) =>
    Number(other === 'body') - Number(one === 'body') || many - few || (one < other ? -1 : 1);
  const boxes = [...counts]
    .sort(order)
    .map(
      ([role, count]) =>
        `<label class="r-${role}"><input type="checkbox" class="show-${role}" checked> ${nameOf(role)} <span class="count">${grouped(count)}</span></label>\n`,
    );
  return `<fieldset class="legend"><legend>Show</legend>\n${boxes.join('')}</fieldset>\n`;
}

function nameOf(role: Role): string {
  return role === 'body' ? 'story' : role;
}

function blockItem(block: ExplainedBlock): string {
  const { role, lines, score, text } = block;
  const number = score.toFixed(2);
  const place = `${lines[0] === lines[1] ? 'line' : 'lines'} ${lineRange(lines)}`;
  return `<li class="block r-${role} ${role === 'body' ? 'kept' : 'dropped'}">
<div class="margin"><strong>${nameOf(role)}</strong> <span>${place}</span> <meter min="0" max="1" low="0.5" high="0.5" optimum="1" value="${number}" aria-label="score">${number}</meter></div>
<div class="text"><p dir="auto">${forHtml(text)}</p>
${reasonsOf(block)}</div>
</li>
`;
}

function reasonsOf(block: ExplainedBlock): string {
  const { rule, score, reasons, element } = block;
  const { ours, theirs } = reasonSides(reasons);
  const parts = [
    `<p>${forHtml(verdictOn(block))}; decided by ${forHtml(decidedBy(block))}</p>`,
    ...(element === null ? [] : [`<p>stands in <code>${forHtml(element)}</code></p>`]),
    reasonList('for the story', ours),
    reasonList('against it', theirs),
    ...(reasons === null ? [] : [`<p>neighbours: ${forHtml(neighboursPart(reasons))}</p>`, familyList(reasons)]),
  ];
  const summary = `${rule === 'model' ? 'the score' : `rule ${rule}`} · ${score.toFixed(2)}`;
  return `<details><summary>${forHtml(summary)}</summary>\n${parts.filter((part) => part !== '').join('\n')}\n</details>`;
}

function reasonList(title: string, reasons: readonly ExplainedReason[]): string {
  if (reasons.length === 0) return '';
  const items = reasons.map(
    ({ part, says, about }) => `<li><b>${signed(part)}</b> ${forHtml(says)} <small>${forHtml(about)}</small></li>`,
  );
  return `<p class="side">${title}</p><ul class="reasons">${items.join('')}</ul>`;
}

/** Sums too small to be shown are left out. */
const leastShown = 0.005;

function familyList({ families }: ExplainedScore): string {
  const sums = families.filter(({ part }) => Math.abs(part) >= leastShown);
  return `<p class="sums">in all: ${sums.map(({ about, part }) => `${forHtml(about)} ${signed(part)}`).join(' · ')}</p>`;
}

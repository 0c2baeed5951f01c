import type { LabelledBlock, Page, Role } from '../../model.ts';
import { isEntry } from '../headline.ts';
import { declaredValues } from './declared.ts';
import type { Lead } from './lead.ts';
import { plain, plainLikeness } from './likeness.ts';

/** Lines above the story that are looked at; headings further up are, too. */
const reach = 30;
const mostHeadings = 8;
/** So many lines before the story a byline and a date may stand between. */
const nextTo = 3;
const shortest = 4;
/** Of a line that no tag or label makes a headline. */
const shortestPlain = 8;
const longest = 250;
/** Of a line that is a part of a declared title. */
const shortestEnd = 15;
const leastEnd = 0.4;

/** What speaks for a line, added up; under `enough` no line is a headline. Weighed by hand on development pages. */
const weights = {
  labelled: 0.6,
  named: 0.7,
  repeated: 0.2,
  edge: 0.1,
  signed: 0.25,
  opens: 0.25,
  unknownShare: 0.1,
  noShare: -0.6,
  /** Two words stand in a story as easily as in its menu. */
  short: 0.6,
  namedShare: 0.5,
  headings: [0, 0.35, 0.25, 0.15, 0.1, 0.1, 0.1],
};
const enough = 0.45;

const notHeadlines: ReadonlySet<Role> = new Set<Role>([
  'date',
  'advert',
  'navigation',
  'related',
  'teaser',
  'script',
  'style',
  'byline',
  'share',
  'newsletter',
  'cookie',
  'standfirst',
  'legal',
  'caption',
  'credit',
]);
const sentence = /\p{Ll}{2}[.。]["”’»)]?$|[:;,]$/u;
const segment = /\s+[|·•»«›‹>–—-]+\s+|\s*[|»«]\s*|:\s/u;

/**
 * Position of the headline: the line that most speaks for, by its label, its heading tag, the declared title, and the words
 * it shares with the story's opening; of equals the nearest to the story. Else the line right above a byline or date. -1
 * where none will do.
 */
export function headlineOf(page: Page, blocks: readonly LabelledBlock[], first: number, lead: Lead): number {
  // Of a dump `findHeadline` has asked all that can be asked.
  const labelled = page.from === 'text' ? blocks.findIndex(({ role }) => role === 'headline') : -1;
  if (labelled >= 0) return labelled;
  const titles = declaredParts(page);
  const seen = new Set<string>();
  let best = -1;
  let most = enough;
  for (const position of candidates(blocks, first)) {
    const score = scoreOf(blocks[position], titles, lead) + (seen.has(blocks[position].text) ? weights.repeated : 0);
    seen.add(blocks[position].text);
    const placed = score + placeWeight(blocks, position, first);
    if (placed < most) continue;
    most = placed;
    best = position;
  }
  return best >= 0 ? best : aboveByline(blocks, first);
}

/** What the place of a line adds: at the edge of a dump, over a byline or date, first of what cleaning took for the story. */
function placeWeight(blocks: readonly LabelledBlock[], position: number, first: number): number {
  const { markup, role } = blocks[position];
  if (markup === null) return position === 0 || position === first - 1 ? weights.edge : 0;
  const below = blocks[position + 1]?.role;
  // A line between a heading and the byline is the standfirst.
  const isUnder = (blocks[position - 1]?.markup?.headingLevel ?? 0) > 0;
  const isSigned = role !== 'headline' && !isUnder && (below === 'byline' || below === 'date');
  const signed = isSigned ? weights.signed : 0;
  const opens = role === 'body' && !blocks.slice(0, position).some((block) => block.role === 'body');
  return signed + (opens ? weights.opens : 0);
}

/** Lines near the story, headings further up, and what is labelled headline wherever it stands; in page order. */
function candidates(blocks: readonly LabelledBlock[], first: number): number[] {
  const near = first - reach;
  const headings: number[] = [];
  const chosen: number[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const { role, text, markup } = blocks[at];
    if (text.length < shortest || text.length > longest) continue;
    if (role === 'headline') chosen.push(at);
    else if (at > first || (role === 'body' && at === first)) continue;
    else if (markup !== null && markup.headingLevel > 0 && markup.headingLevel <= 3) headings.push(at);
    else if (at >= near && text.length >= shortestPlain && mayBeHeadline(role, first - at) && isNoSentence(text))
      chosen.push(at);
  }
  return [...headings.slice(-mostHeadings), ...chosen].sort((a, b) => a - b);
}

/** What stands under a heading for other stories is one of them, unless the story itself follows. */
function mayBeHeadline(role: Role, before: number): boolean {
  return !notHeadlines.has(role) || (role === 'related' && before <= nextTo);
}

function isNoSentence(text: string): boolean {
  return !sentence.test(text) && !isEntry(text);
}

function scoreOf({ role, text, markup }: LabelledBlock, titles: readonly string[], lead: Lead): number {
  const bare = titles.length === 0 ? '' : plain(text);
  const named = titles.some((title) => plainLikeness(title, bare, 0.9) >= 0.9 || isEndOf(title, bare));
  const labelled = role === 'headline';
  if (!named && !labelled && !text.includes(' ') && text.length < 15) return 0;
  const share = lead.share(text) ?? weights.unknownShare;
  const told = (labelled ? weights.labelled : 0) + (share === 0 ? weights.noShare : share);
  if (named) return weights.named + (share === 0 ? told : Math.max(told, weights.namedShare));
  const isShort = !labelled && text.split(' ').length < 3;
  return (isShort ? weights.short : 1) * told + (weights.headings[markup?.headingLevel ?? 0] ?? 0);
}

/** Whether a line of three words and more is how a declared title begins or ends, beside the name of a site or section; both as `plain` makes them. */
export function isEndOf(title: string, line: string): boolean {
  if (line.length < Math.max(shortestEnd, leastEnd * title.length) || line.split(' ').length < 3) return false;
  return title.startsWith(`${line} `) || title.endsWith(` ${line}`);
}

/** The first declared titles and what stands between their bars and dashes, as `plain` makes them. */
function declaredParts(page: Page): string[] {
  const parts = declaredValues(page, 'title')
    .slice(0, 3)
    .flatMap(({ value }) => [value, ...value.slice(0, 400).split(segment).slice(0, 4)])
    .map(plain)
    .filter((part) => part !== '');
  return [...new Set(parts)].slice(0, 8);
}

/** Dumps put the byline or the date under the headline. */
function aboveByline(blocks: readonly LabelledBlock[], first: number): number {
  for (let at = Math.max(1, first - reach); at < first; at++) {
    const { text, role } = blocks[at - 1];
    const signed = blocks[at].role === 'byline' || blocks[at].role === 'date';
    const sized = text.length >= 20 && text.length <= longest && text.split(' ').length >= 4;
    if (signed && sized && !notHeadlines.has(role) && !sentence.test(text)) return at - 1;
  }
  return -1;
}

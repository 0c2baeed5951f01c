import type { LabelledBlock, Page } from '../../model.ts';
import { declaredValues } from './declared.ts';
import { likeness, plain } from './likeness.ts';

/** Lines above the story that are looked at, and how much of the story their words are held against. */
const reach = 30;
const leadCharacters = 1500;
const longest = 220;
const leastShare = 0.45;

const notHeadlines = new Set([
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
  'comments',
]);
const sentence = /\p{Ll}{2}[.。]["”’»)]?$|[:;,]$/u;
const longWord = /[\p{L}\p{M}]{4,}/gu;

/**
 * Position of the headline: a block labelled so or a heading above the story that the declared title names, nearest to
 * the story; else the labelled one, else the nearest `<h1>`, else the line above the story whose words the story uses
 * most, else the line right above a byline or date. -1 where none will do.
 */
export function headlineOf(page: Page, blocks: readonly LabelledBlock[], first: number): number {
  const labelled = positionsOf(blocks, ({ role }) => role === 'headline');
  const headings = positionsOf(blocks.slice(0, first + 1), ({ markup }) => (markup?.headingLevel ?? 9) <= 3).slice(-8);
  const choices = [...new Set([...labelled, ...headings])].sort((a, b) => a - b);
  const named = choices.filter((position) => isNamed(page, blocks[position].text));
  const h1 = headings.filter((position) => blocks[position].markup?.headingLevel === 1);
  return (
    named.filter((position) => position <= first).at(-1) ??
    named.at(0) ??
    labelled.at(0) ??
    h1.at(-1) ??
    byWords(blocks, first) ??
    aboveByline(blocks, first)
  );
}

const segment = /\s+[|·•»«›‹–—-]+\s+|\s*[|»«]\s*|:\s/u;

/** A declared title is this text, or has it between its bars and dashes. */
function isNamed(page: Page, text: string): boolean {
  if (text.length > longest) return false;
  return declaredValues(page, 'title')
    .slice(0, 3)
    .some(({ value }) =>
      [value, ...value.slice(0, 400).split(segment).slice(0, 4)].some((part) => likeness(part, text) >= 0.9),
    );
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

function positionsOf(blocks: readonly LabelledBlock[], test: (block: LabelledBlock) => boolean): number[] {
  return blocks.flatMap((block, position) => (test(block) ? [position] : []));
}

/** Headlines share their long words with the lead; a line that stands twice, opens the page or touches the story gets the benefit of the doubt. */
function byWords(blocks: readonly LabelledBlock[], first: number): number | null {
  const story = leadWords(blocks, first);
  if (story.size === 0) return null;
  let best: number | null = null;
  let most = leastShare;
  const seen = new Set<string>();
  for (let at = Math.max(0, first - reach); at < first; at++) {
    const { text, role } = blocks[at];
    if (notHeadlines.has(role) || text.length < 12 || text.length > longest || sentence.test(text)) continue;
    const words = plain(text).match(longWord) ?? [];
    if (words.length < 2) continue;
    const share =
      words.filter((word) => story.has(word)).length / words.length +
      (seen.has(text) ? 0.2 : 0) +
      (at === 0 || at === first - 1 ? 0.1 : 0);
    seen.add(text);
    if (share >= most) {
      most = share;
      best = at;
    }
  }
  return best;
}

function leadWords(blocks: readonly LabelledBlock[], first: number): Set<string> {
  let lead = '';
  for (let at = first; at < blocks.length && lead.length < leadCharacters; at++) {
    if (blocks[at].role === 'body') lead += ` ${blocks[at].text.slice(0, leadCharacters)}`;
  }
  return new Set(lead.toLowerCase().match(longWord) ?? []);
}

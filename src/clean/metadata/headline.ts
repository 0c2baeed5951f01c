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
 * Position of the headline: a block labelled so, else an `<h1>` above the story (of several the one most like the declared
 * title, else the nearest), else the line above the story whose words the story uses most. -1 where none will do.
 */
export function headlineOf(page: Page, blocks: readonly LabelledBlock[], first: number): number {
  const labelled = positionsOf(blocks, ({ role }) => role === 'headline');
  const headings = positionsOf(blocks.slice(0, first + 1), ({ markup }) => markup?.headingLevel === 1);
  const choices = [...labelled, ...headings];
  if (choices.length === 0) return byWords(blocks, first);
  const [stated] = declaredValues(page, 'title');
  if (choices.length === 1 || stated === undefined) return labelled.at(0) ?? headings.at(-1) ?? -1;
  const scored = choices
    .slice(0, 6)
    .map((position) => ({ position, score: likeness(blocks[position].text, stated.value) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).position;
}

function positionsOf(blocks: readonly LabelledBlock[], test: (block: LabelledBlock) => boolean): number[] {
  return blocks.flatMap((block, position) => (test(block) ? [position] : []));
}

/** Headlines share their long words with the lead; a line that stands twice gets the benefit of the doubt. */
function byWords(blocks: readonly LabelledBlock[], first: number): number {
  const story = leadWords(blocks, first);
  if (story.size === 0) return -1;
  let best = -1;
  let most = leastShare;
  const seen = new Set<string>();
  for (let at = Math.max(0, first - reach); at < first; at++) {
    const { text, role } = blocks[at];
    if (notHeadlines.has(role) || text.length < 12 || text.length > longest || sentence.test(text)) continue;
    const words = plain(text).match(longWord) ?? [];
    if (words.length < 2) continue;
    const share = words.filter((word) => story.has(word)).length / words.length + (seen.has(text) ? 0.2 : 0);
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

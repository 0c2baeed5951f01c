import type { LabelledBlock, Page, Role } from '../model.ts';

/** Lines above the story that are looked at, and how much of the story their words are held against. */
const reach = 40;
const leadCharacters = 1500;
const shortest = 12;
const longest = 200;
/** Share of a line's long words that the story's lead uses. A line that stands twice needs less. */
const leastShare = 0.5;
const twice = 0.25;
/** A line that the score has surely kept needs more: a first paragraph may end without a full stop. */
const kept = -0.15;
/** Below it a kept line is no more likely to be a paragraph than a headline. */
const doubt = 0.6;
/** A short line at the top that may as well be the outlet's name. */
const masthead = -0.1;
const longestMasthead = 4;
const declared = 0.5;
/** The first line of a dump that starts with its headline. */
const opening = 0.2;

const notHeadlines: ReadonlySet<Role> = new Set([
  'date',
  'advert',
  'script',
  'style',
  'byline',
  'credit',
  'share',
  'newsletter',
  'cookie',
  'legal',
  'paywall',
  'comments',
  'empty',
]);
/** Capitals and single letters before the point may as well be an abbreviation that closes a headline: `U.S.` */
const sentence = /[\p{Ll}\p{Lo}\p{M}\p{N}]{2}[.。]["”’»)]?$|[。।۔！]["”’»」)]?$|[:;,]$/u;
const longWord =
  /[\p{L}\p{M}]{4,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{2}|\p{Script=Hangul}{2,3}/gu;
/** Turkish capitals have other small letters than those of other languages. */
const dottedOrNot = /ı|i̇/gu;
const isHangul = (code: number) => code >= 0xac00 && code <= 0xd7a3;
const notPlain = /[^\p{L}\p{N}]+/gu;

/** Letters and digits in lower case: equal for two printings of one line. */
export function plainLine(text: string): string {
  return text.toLowerCase().replace(notPlain, '');
}

/**
 * The line above the story of a dump that the story's lead says again in other words, best where it stands twice; of its
 * printings the first that is a line of its own. -1 where no line will do.
 */
export function findHeadline(page: Page, blocks: readonly LabelledBlock[]): number {
  const first = blocks.findIndex(({ role, text }) => role === 'body' && (text.length > longest || sentence.test(text)));
  if (first <= 0) return -1;
  const lead = leadWords(blocks, first);
  const title = plainLine(page.declared.record?.title ?? '');
  const seen = new Set<string>();
  let best = '';
  let most = leastShare;
  for (let at = Math.max(0, first - reach); at < first; at++) {
    if (!mayBeHeadline(blocks[at])) continue;
    const plain = plainLine(blocks[at].text);
    const bonus =
      (blocks[at].role === 'body' && blocks[at].score >= doubt ? kept : 0) +
      (isMasthead(blocks[at]) ? masthead : 0) +
      (seen.has(plain) ? twice : 0) +
      (plain === title ? declared : 0) +
      (at === 0 && first <= 2 ? opening : 0);
    const score = shareOf(blocks[at].text, lead) + bonus;
    seen.add(plain);
    if (score < most) continue;
    most = score;
    best = plain;
  }
  return best === '' ? -1 : printingOf(best, blocks, first);
}

function isMasthead({ role, text }: LabelledBlock): boolean {
  return role === 'masthead' && text.split(' ').length <= longestMasthead;
}

function mayBeHeadline({ role, text }: LabelledBlock): boolean {
  return !notHeadlines.has(role) && text.length >= shortest && text.length <= longest && !sentence.test(text);
}

function printingOf(plain: string, blocks: readonly LabelledBlock[], first: number): number {
  const printings = blocks
    .slice(0, first)
    .flatMap((block, at) => (mayBeHeadline(block) && plainLine(block.text) === plain ? [at] : []));
  return printings.find((at) => !blocks[at].glued) ?? printings[0];
}

function shareOf(text: string, lead: ReadonlySet<string>): number {
  const words = stemsOf(text);
  return words.length < 2 ? 0 : words.filter((word) => lead.has(word)).length / words.length;
}

function leadWords(blocks: readonly LabelledBlock[], first: number): Set<string> {
  let lead = '';
  for (let at = first; at < blocks.length && lead.length < leadCharacters; at++) {
    if (blocks[at].role === 'body') lead += ` ${blocks[at].text.slice(0, leadCharacters)}`;
  }
  return new Set(stemsOf(lead));
}

/** Enough of each long word to be the same in `collide` and `collided`; a Korean word is short, and its endings are many. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().replace(dottedOrNot, 'i').match(longWord) ?? [];
  return words.map((word) => word.slice(0, isHangul(word.charCodeAt(0)) ? 2 : 4));
}

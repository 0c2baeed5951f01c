import type { LabelledBlock, Page, Role } from '../model.ts';
import { plainLine, stemsOf } from './plain-line.ts';

/** Lines above the story that are looked at, others where a title states them; how much of the story words are held against. */
const reach = 40;
const leadCharacters = 1500;
const shortest = 12;
const longest = 200;
/** Share of a line's long words that the story's lead uses. A line that stands twice needs less. */
const leastScore = 0.5;
const twice = 0.15;
/** A line that the score has surely kept needs more: a first paragraph may end without a full stop. */
const kept = -0.15;
/** Below it a kept line is no more likely to be a paragraph than a headline. */
const doubt = 0.6;
/** Longer lines are standfirsts more often than headlines. */
const usual = 110;
const tooLong = -0.2;
/** A short line at the top that may as well be the outlet's name. */
const masthead = -0.1;
const longestMasthead = 4;
const declared = 0.6;
const near = 0.5;
const signed = 0.25;
const signedReach = 3;
/** The first line of a dump that starts with its headline. */
const opening = 0.3;
const longestTitle = 250;
const shortestStated = 8;
const leastOfTitle = 0.4;
const mostOfTitle = 1.5;
/** A line that is not the title that the record states. */
const notDeclared = -0.4;
/** Lines with fewer long words say less by sharing all of them. */
const enoughWords = 8;

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
/** As much of a line's end is enough to tell. */
const longestEnd = 6;
/** A list's entry, or a chapter of a table of contents. */
const entry = /^(?:[*•·▪◦‣+–—-]|o|\d{1,2}[.)])\s/u;

function isSentence(text: string): boolean {
  return sentence.test(text.length > longestEnd ? text.slice(-longestEnd) : text);
}

/** Whether a line is an entry of a list, which no headline is. */
export function isEntry(text: string): boolean {
  return entry.test(text);
}

/**
 * The line above the story of a dump that the story's lead says again in other words, best where the page's first line, as a
 * document's title does, or another line says it too; of its printings the first that is a line of its own. -1 where no line
 * will do.
 */
export function findHeadline(page: Page, blocks: readonly LabelledBlock[]): number {
  const first = blocks.findIndex(({ role, text }) => role === 'body' && (text.length > longest || isSentence(text)));
  if (first <= 0) return -1;
  const lead = leadWords(blocks, first);
  const titles = titlesOf(page, blocks[0]);
  const seen = new Set<string>();
  let best = '';
  let most = leastScore;
  for (let at = 0; at < first; at++) {
    if (!mayBeHeadline(blocks[at])) continue;
    const { text } = blocks[at];
    const plain = plainLine(text);
    const isStated = plain === titles.record || (at > 0 && isTitle(text, plain, titles));
    if (!isStated && at > 0 && first - at > reach) continue;
    const isOther = titles.record !== '' && !isStated;
    const score =
      shareOf(text, lead) +
      looksLikeOne(blocks, at) +
      (seen.has(plain) ? twice : 0) +
      (isStated ? declared + near : near * Math.max(0, 1 - (first - at) / reach)) +
      (isOther ? notDeclared : at === 0 && text.length <= usual ? opening : 0);
    seen.add(plain);
    if (score < most) continue;
    most = score;
    best = plain;
  }
  return best === '' ? -1 : printingOf(best, blocks, first);
}

/** What the line itself and those below it speak for. */
function looksLikeOne(blocks: readonly LabelledBlock[], at: number): number {
  const { role, score, text } = blocks[at];
  return (
    (role === 'body' && score >= doubt ? kept : 0) +
    (isMasthead(blocks[at]) ? masthead : 0) +
    (text.length > usual ? tooLong : 0) +
    (isSigned(blocks, at) ? signed : 0)
  );
}

/** Titles that a headline may repeat: that of the record, and the dump's first line, as it stands and by its long words. */
interface Titles {
  readonly record: string;
  readonly first: string;
  readonly stems: ReadonlySet<string>;
}

function titlesOf(page: Page, first: LabelledBlock): Titles {
  const isTitle = first.text.length >= shortest && first.text.length <= longestTitle && !isSentence(first.text);
  return {
    record: plainLine(page.declared.record?.title ?? ''),
    first: isTitle ? plainLine(first.text) : '',
    stems: new Set(isTitle ? stemsOf(first.text) : []),
  };
}

/** A byline or a date stands below it. */
function isSigned(blocks: readonly LabelledBlock[], at: number): boolean {
  return blocks.slice(at + 1, at + 1 + signedReach).some(({ role }) => role === 'byline' || role === 'date');
}

/**
 * Whether a line is the headline in a document's title, which has the outlet's name before or behind it; or most of its long
 * words are the title's, and half of the title's are in it: headlines are worded anew for search engines.
 */
function isTitle(text: string, line: string, { first, stems }: Titles): boolean {
  if (line.length < shortestStated || line.length < leastOfTitle * first.length) return false;
  if (first.startsWith(line) || first.endsWith(line)) return true;
  if (line.length > mostOfTitle * first.length) return false;
  const words = new Set(stemsOf(text));
  const shared = [...words].filter((word) => stems.has(word)).length;
  return words.size >= 3 && shared >= 0.75 * words.size && shared >= 0.5 * stems.size;
}

function isMasthead({ role, text }: LabelledBlock): boolean {
  return role === 'masthead' && text.split(' ').length <= longestMasthead;
}

function mayBeHeadline({ role, text }: LabelledBlock): boolean {
  if (notHeadlines.has(role) || text.length < shortest || text.length > longest) return false;
  return !isSentence(text) && !entry.test(text);
}

function printingOf(plain: string, blocks: readonly LabelledBlock[], first: number): number {
  const printings = blocks
    .slice(0, first)
    .flatMap((block, at) => (mayBeHeadline(block) && plainLine(block.text) === plain ? [at] : []));
  return printings.find((at) => !blocks[at].glued) ?? printings[0];
}

function shareOf(text: string, lead: ReadonlySet<string>): number {
  const words = stemsOf(text);
  if (words.length < 2) return 0;
  const shared = words.filter((word) => lead.has(word)).length / words.length;
  return shared * Math.sqrt(Math.min(1, words.length / enoughWords));
}

function leadWords(blocks: readonly LabelledBlock[], first: number): Set<string> {
  let lead = '';
  for (let at = first; at < blocks.length && lead.length < leadCharacters; at++) {
    if (blocks[at].role === 'body') lead += ` ${blocks[at].text.slice(0, leadCharacters)}`;
  }
  return new Set(stemsOf(lead));
}

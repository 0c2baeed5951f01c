import type { LabelledBlock, Page, Role } from '../model.ts';
import { findHeadline } from './headline.ts';
import { findDateline } from './metadata/dateline.ts';
import { plainLine } from './plain-line.ts';

/**
 * Gives a dump's blocks the roles that only the whole page tells: the headline, its repeats, a standfirst that the story
 * says again, and paragraphs that stand twice. HTML says these by its markup.
 */
export function labelStructure(page: Page, blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const roles = new Map<number, readonly [role: Role, rule: string]>();
  nameLineMates(blocks, roles);
  nameRepeats(blocks, roles);
  const headline = findHeadline(page, blocks);
  if (headline >= 0) nameHeadline(blocks, headline, roles);
  nameStandfirst(blocks, headline, roles);
  nameRemnants(blocks, headline, roles);
  keepBeforeCredit(blocks, roles);
  keepDatelined(blocks, roles);
  keepRunOn(blocks, roles);
  nameLastRemnant(blocks, roles);
  return blocks.map((block, at) => {
    const named = roles.get(at);
    return named === undefined ? block : { ...block, role: named[0], rule: named[1] };
  });
}

type Roles = Map<number, readonly [role: Role, rule: string]>;

/** What is glued to a teaser or an advert, and has no name of its own, is the rest of it. */
function nameLineMates(blocks: readonly LabelledBlock[], roles: Roles): void {
  for (let at = 1; at < blocks.length; at++) {
    if (!blocks[at].glued) continue;
    if (blocks[at - 1].role === 'other' && blocks[at].role === 'teaser') roles.set(at - 1, ['teaser', blocks[at].rule]);
    if (blocks[at].role === 'other' && blocks[at - 1].role === 'advert') roles.set(at, ['advert', blocks[at - 1].rule]);
  }
}

const shortestRepeat = 100;

/** A paragraph right after its first printing, or in a run of such: a second printing of the story, and no refrain of it. */
const nearRepeat = 2;

function nameRepeats(blocks: readonly LabelledBlock[], roles: Roles): void {
  const seen = new Map<string, number>();
  let last = -9;
  blocks.forEach(({ role, text }, at) => {
    if (role !== 'body' || text.length < shortestRepeat) return;
    const before = seen.get(text);
    if (before === undefined) seen.set(text, at);
    else {
      if (at - before <= nearRepeat || at - last <= nearRepeat) roles.set(at, ['duplicate', 'repeated-paragraph']);
      last = at;
    }
  });
}

/** What may follow the headline where a page's title repeats it: ` - Harbour Times`. */
const longestOutlet = 60;
/** Roles that a repeat of the headline may have been given for want of a better one. */
const loose: ReadonlySet<Role> = new Set([
  'body',
  'other',
  'masthead',
  'navigation',
  'related',
  'teaser',
  'caption',
  'comments',
  'share',
]);

function nameHeadline(blocks: readonly LabelledBlock[], headline: number, roles: Roles): void {
  const { text: headlineText } = blocks[headline];
  const title = plainLine(headlineText);
  const start = headlineText.slice(0, 2).toLowerCase();
  blocks.forEach(({ role, text }, at) => {
    if (at === headline || text.length < title.length || text.length > headlineText.length + longestOutlet) return;
    // Inside the story a line that starts as the headline does is a subheading or a sentence.
    if (role === 'body' && at > headline) return;
    if (text.slice(0, 2).toLowerCase() === start && loose.has(role) && plainLine(text).startsWith(title))
      roles.set(at, ['duplicate', 'repeated-headline']);
  });
  roles.set(headline, ['headline', 'headline-line']);
}

const shortestStandfirst = 40;
const standfirstReach = 4;

/** A line between headline and story, or the first of the story, that a later paragraph holds word for word. */
function nameStandfirst(blocks: readonly LabelledBlock[], headline: number, roles: Roles): void {
  const first = blocks.findIndex(({ role }, at) => role === 'body' && at > headline);
  for (let at = Math.max(headline + 1, first - standfirstReach); at <= first; at++) {
    const { text, role } = blocks[at];
    if (text.length < shortestStandfirst || (role !== 'body' && role !== 'other') || roles.has(at)) continue;
    const isSaidAgain = blocks.some(
      (later, place) =>
        place > at && later.role === 'body' && later.text.length > text.length && later.text.includes(text),
    );
    if (isSaidAgain) roles.set(at, ['standfirst', 'standfirst-repeated']);
  }
}

const longestRemnant = 60;
const doubt = 0.6;
const sentenceEnd = /[.!?…。！？।؟:]["'”’»」)]?$/u;

/** A short line in doubt between the headline and the first paragraph, and no sentence: what is left of a button or an advert. */
function nameRemnants(blocks: readonly LabelledBlock[], headline: number, roles: Roles): void {
  if (headline < 0) return;
  for (let at = headline + 1; at < blocks.length; at++) {
    const { role, text, score } = blocks[at];
    if (role !== 'body' || roles.has(at)) continue;
    if (text.length > longestRemnant || sentenceEnd.test(text) || score >= doubt) return;
    roles.set(at, ['other', 'head-remnant']);
  }
}

const creditReach = 6;
const shortestParagraph = 40;
/** The same in scripts that say a sentence in half the characters. */
const shortestDense = 25;
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function isLong(text: string): boolean {
  return text.length >= shortestParagraph || (text.length >= shortestDense && dense.test(text));
}

/** An agency's closing credit ends the story: paragraphs right above it that the score has dropped belong to it, a short last one too. */
function keepBeforeCredit(blocks: readonly LabelledBlock[], roles: Roles): void {
  const credit = blocks.findIndex(({ role, text }) => role === 'credit' && text.startsWith('('));
  for (let at = credit - 1; at >= Math.max(0, credit - creditReach); at--) {
    const { role, rule, text } = blocks[at];
    if (role === 'body') return;
    const isLast = at === credit - 1 && rule === 'model' && blocks[at - 1]?.role === 'body';
    if (role === 'other' && (isLast || isLong(text)) && sentenceEnd.test(text))
      roles.set(at, ['body', 'before-credit']);
  }
}

/** A short line in doubt that closes the story with a colon heads what was dropped below it. */
function nameLastRemnant(blocks: readonly LabelledBlock[], roles: Roles): void {
  for (let at = blocks.length - 1; at >= 0; at--) {
    const role = roles.get(at)?.[0] ?? blocks[at].role;
    if (role !== 'body') continue;
    const { text, score } = blocks[at];
    if (text.length <= longestRemnant && score < doubt && /[:：]$/u.test(text))
      roles.set(at, ['other', 'last-remnant']);
    return;
  }
}

const leadReach = 2;

/** A paragraph right above one of the story's that opens with an agency's dateline is its lead: other outlets' teasers stand further off. */
function keepDatelined(blocks: readonly LabelledBlock[], roles: Roles): void {
  let story = blocks.length + leadReach;
  for (let at = blocks.length - 1; at >= 0; at--) {
    const { role, rule, text } = blocks[at];
    if (role === 'body') story = at;
    else if (rule === 'model' && isLong(text) && story - at <= leadReach && !roles.has(at)) {
      const agencies = findDateline(text)?.agencies ?? [];
      if (agencies.length > 0) roles.set(at, ['body', 'agency-dateline']);
    }
  }
}

/** Paragraphs with a lower score do not go on. At .25 a third less is gained by cross-validation, see docs/decisions/0201. */
const leastRunOn = 0.1;

/** Roles of lines that interrupt a story without ending it. */
const interrupts: ReadonlySet<Role> = new Set(['advert', 'caption', 'empty', 'share']);

/**
 * A paragraph in doubt that goes on from the story, as far from the one above as those are from one another: short pages give
 * the score little to go by, and their last paragraphs fall first.
 */
function keepRunOn(blocks: readonly LabelledBlock[], roles: Roles): void {
  let before: LabelledBlock | null = null;
  for (const [at, block] of blocks.entries()) {
    const [role, rule] = roles.get(at) ?? [block.role, block.rule];
    if (role === 'body') before = block;
    else if (interrupts.has(role) || rule === 'read-also') continue;
    else if (before !== null && rule === 'model' && goesOn(before, block)) {
      roles.set(at, ['body', 'runs-on']);
      before = block;
    } else before = null;
  }
}

function goesOn(before: LabelledBlock, { text, score, indent, blanksBefore }: LabelledBlock): boolean {
  if (score < leastRunOn || !isLong(text) || !sentenceEnd.test(text)) return false;
  return indent === before.indent && blanksBefore === before.blanksBefore;
}

import type { LabelledBlock, Page, Role } from '../model.ts';
import { headlineOf, isEndOf } from './metadata/headline.ts';
import { leadOf } from './metadata/lead.ts';
import { plain } from './metadata/likeness.ts';
import { plainLine } from './plain-line.ts';
import type { Rule } from './rule.ts';
import { ruleFor } from './rules/judge.ts';

/** Blocks above the first long paragraph that may be the story's head. */
const reach = 15;
const shortestParagraph = 100;
/** Scripts that say a sentence in less than half the characters, and how many of those make a paragraph. */
const dense = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const shortestDense = 40;
const shortestTitle = 12;
const longestTitle = 250;
const longestStandfirst = 400;
/** Above it the model's word stands: on some sites the summary is the story's first paragraph. */
const surelyBody = 0.8;
const standfirstWords: ReadonlySet<string> = new Set([
  'standfirst',
  'teaser',
  'dek',
  'deck',
  'strapline',
  'subtitle',
  'subheadline',
  'subhed',
  'vorspann',
  'chapo',
  'entradilla',
  'bajada',
  'catenaccio',
  'sommario',
]);
const sentenceEnd = /[.!?…。！？।؟]["”’»」)]?$/u;
/** Between the name of a site and the title proper. */
const siteBorder = /\s+[|·•»«›‹>–—-]+\s+|\s*[|»«]\s*/u;
const kindsOfHead: ReadonlySet<Role> = new Set(['byline', 'date', 'share', 'navigation', 'comments']);
/** Shares of a line's long words that the story's lead has. */
const mostShared = 0.3;
const leastShared = 0.5;
const signs: ReadonlySet<Role> = new Set(['byline', 'date']);
const loose: ReadonlySet<Role> = new Set(['body', 'other', 'masthead']);

/**
 * Names the head of an HTML story where its blocks were taken for body: the line that says the declared title, and the
 * byline, date and buttons between it and the first long paragraph.
 */
export function labelHead(page: Page, blocks: readonly LabelledBlock[], rules: readonly Rule[]): LabelledBlock[] {
  const story = blocks.findIndex(({ role, text }) => role === 'body' && isLong(text) && sentenceEnd.test(text));
  const start = Math.max(0, story - reach);
  const declared = titleAbove(page, blocks, start, story);
  const likely = likelyHeadline(page, blocks, Math.max(start, declared + 1), story);
  const headline = likely >= 0 ? likely : declared;
  const says = likely >= 0 ? 'headline-above' : 'headline-declared';
  const standfirsts = declaredStandfirsts(page);
  const bylines = declaredBylines(page);
  const scores = blocks.map(({ score }) => score);
  return blocks.map((block, position) => {
    if (position < start || position >= story) return block;
    if (position === headline) return block.role === 'headline' ? block : { ...block, role: 'headline', rule: says };
    if (headline < 0 || position < headline || block.role !== 'body') return block;
    if (isStandfirst(block, standfirsts)) return { ...block, role: 'standfirst', rule: 'standfirst-declared' };
    if (isByline(block, bylines)) return { ...block, role: 'byline', rule: 'byline-declared' };
    const rule = ruleFor(rules, block, { page, position, scores }, true);
    return rule !== null && kindsOfHead.has(rule.kind) ? { ...block, role: rule.kind, rule: rule.id } : block;
  });
}

function isLong(text: string): boolean {
  return text.length >= shortestParagraph || (text.length >= shortestDense && dense.test(text));
}

/** Position of the line nearest above the story that says a declared title, or is a headline already; -1 for none. */
function titleAbove(page: Page, blocks: readonly LabelledBlock[], start: number, story: number): number {
  const titles = declaredTitles(page);
  for (let at = story - 1; at >= start; at--) {
    if (blocks[at].role === 'headline' || (loose.has(blocks[at].role) && isTitle(blocks[at], titles))) return at;
  }
  return -1;
}

/**
 * The line that metadata takes for the headline, where cleaning took it for body and it stands below what says a title: over
 * the byline or the date, as a part of what the page declares, or where that says nothing of the story and the line does.
 */
function likelyHeadline(page: Page, blocks: readonly LabelledBlock[], from: number, story: number): number {
  const mayBe = blocks
    .slice(from, Math.max(from, story))
    .some(({ role, text }) => role === 'body' && text.length <= longestTitle && !sentenceEnd.test(text));
  if (!mayBe) return -1;
  const lead = leadOf(blocks, story);
  const found = headlineOf(page, blocks, story, lead);
  if (found < from || blocks[found].role !== 'body') return -1;
  const line = blocks[found].text;
  const titles = Object.values(page.declared).flatMap((facts) => facts?.title ?? []);
  const isPart = titles.some((title) => isEndOf(plain(title), plain(line)));
  const isAlone =
    titles.every((title) => (lead.share(title) ?? 0) < mostShared) && (lead.share(line) ?? 0) >= leastShared;
  return isPart || isAlone || signs.has(blocks[found + 1]?.role) ? found : -1;
}

function isTitle({ text }: LabelledBlock, titles: ReadonlySet<string>): boolean {
  return text.length <= longestTitle && titles.has(plainLine(text));
}

/** The declared titles as plain lines, whole and without what a border sets off. */
function declaredTitles({ declared }: Page): ReadonlySet<string> {
  const titles = Object.values(declared).flatMap((facts) => (facts?.title === undefined ? [] : [facts.title]));
  const parts = titles.flatMap((title) => [title, ...title.slice(0, longestTitle).split(siteBorder)]);
  return new Set(parts.map(plainLine).filter((plain) => plain.length >= shortestTitle));
}

/** A summary under the headline: named so by its element, or what the page declares as its description. */
function isStandfirst({ text, markup, score }: LabelledBlock, declared: readonly string[]): boolean {
  if (text.length > longestStandfirst) return false;
  if (markup?.element.words.some((word) => standfirstWords.has(word))) return true;
  if (score > surelyBody) return false;
  const plain = plainLine(text);
  return plain.length >= shortestTitle && declared.includes(plain);
}

function declaredStandfirsts({ declared }: Page): string[] {
  return Object.values(declared).flatMap((facts) =>
    facts?.standfirst === undefined ? [] : [plainLine(facts.standfirst)],
  );
}

/** Longest that may stand behind the author's name: a date, a desk. */
const longestTrailer = 40;

/** A line that opens with the declared author and says little more. */
function isByline({ text, score }: LabelledBlock, declared: readonly string[]): boolean {
  if (score > surelyBody) return false;
  const plain = plainLine(text.slice(0, longestStandfirst));
  return declared.some((name) => plain.startsWith(name) && plain.length <= name.length + longestTrailer);
}

function declaredBylines({ declared }: Page): string[] {
  const names = Object.values(declared).flatMap((facts) =>
    facts?.byline === undefined ? [] : [plainLine(facts.byline)],
  );
  return names.filter((name) => name.length >= 5);
}

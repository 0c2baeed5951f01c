import type { Element, LabelledBlock, Lines, Page } from '../model.ts';
import { gramsIn, shareIn } from './grams.ts';
import { readWords } from './html/words.ts';
import type { Rule } from './rule.ts';

/**
 * A second look at an HTML page of whose story half or more seems lost: at the element that holds the lost half beside
 * the kept one, and at the text that the page states for machines (JSON-LD `articleBody`). What is kept never shrinks.
 */
export function labelSecondCandidate(
  page: Page,
  blocks: readonly LabelledBlock[],
  rules: readonly Rule[],
): readonly LabelledBlock[] {
  const whole = joinHalves(blocks, rules);
  return page.statedBody === undefined ? whole : findStated(page, page.statedBody, whole, rules);
}

/** Characters of prose that must be lost. */
const leastLost = 300;
/** The kept part of an element must be this share of its lost one: else the two need not belong together. */
const leastKept = 0.05;
/** Non-blank characters to a comma or full stop, at most; lists of names and links have fewer. */
const longestWithoutStop = 60;
const mostLinks = 0.3;

/**
 * Lines of one element, such as those that `<br>` parts, are one story or none: where more of its prose was dropped for
 * its score than is kept of the whole page, and some was kept, all its lines between are kept.
 */
function joinHalves(blocks: readonly LabelledBlock[], rules: readonly Rule[]): readonly LabelledBlock[] {
  let kept = 0;
  let lost = 0;
  for (const block of blocks) {
    if (block.role === 'body') kept += sizeOf(block);
    else if (isLost(block)) lost += sizeOf(block);
  }
  if (lost < leastLost || lost < kept) return blocks;
  const half = halves(blocks).find((one) => one.lost >= Math.max(leastLost, kept) && one.kept >= leastKept * one.lost);
  if (half === undefined) return blocks;
  const decided = decidedBy(rules);
  return blocks.map((block, at) => {
    const inside = at >= half.first && at <= half.last && block.markup?.element === half.element;
    return inside && block.role !== 'body' && !decided(block) && isProse(block) ? asBody(block, 'half-lost') : block;
  });
}

interface Half {
  readonly element: Element;
  /** Non-blank characters of its blocks that are kept, and that were dropped for their score. */
  kept: number;
  lost: number;
  stops: number;
  readonly first: number;
  last: number;
}

/** What is kept and lost of each element's own prose, most lost first. */
function halves(blocks: readonly LabelledBlock[]): Half[] {
  const found = new Map<Element, Half>();
  for (const [at, block] of blocks.entries()) {
    const { markup, role, text } = block;
    if (markup === null || (role !== 'body' && !isLost(block))) continue;
    const { element } = markup;
    const half = found.get(element) ?? { element, kept: 0, lost: 0, stops: 0, first: at, last: at };
    found.set(element, half);
    half.last = at;
    half[role === 'body' ? 'kept' : 'lost'] += markup.characters;
    if (role !== 'body') half.stops += countStops(text);
  }
  return [...found.values()]
    .filter(({ lost, stops }) => stops * longestWithoutStop >= lost)
    .sort((one, other) => other.lost - one.lost || one.first - other.first);
}

const stops: ReadonlySet<string> = new Set('.,;:!?。、，；：！？؛،؟।');

/** Marks that end or part a sentence. */
function countStops(text: string): number {
  let count = 0;
  for (const character of text) if (stops.has(character)) count++;
  return count;
}

function sizeOf({ markup }: LabelledBlock): number {
  return markup?.characters ?? 0;
}

/** Dropped for its score alone, though it reads like prose. */
function isLost(block: LabelledBlock): boolean {
  return block.role === 'other' && block.rule === 'model' && isProse(block);
}

function isProse({ markup }: LabelledBlock): boolean {
  return markup !== null && !markup.hidden && markup.linkCharacters <= mostLinks * markup.characters;
}

/** Shorter statements are summaries. */
const leastStated = 100;
const leastFound = 0.8;
const halfOf = 0.5;

/**
 * Where less than half of what the page states as its text is kept, the blocks that stand in the statement are kept too;
 * where the page shows less than half of it, since a script fills it or it is for readers who pay, its other paragraphs
 * follow, with the lines of the script that states them. Nothing is added where rules of the user drop something.
 */
function findStated(
  { blocks: own }: Page,
  { paragraphs, lines }: NonNullable<Page['statedBody']>,
  blocks: readonly LabelledBlock[],
  rules: readonly Rule[],
): readonly LabelledBlock[] {
  const words = readWords(paragraphs.join('\n')).hashes;
  if (words.length < leastStated) return blocks;
  const body = gramsIn(words);
  if (shareIn(body, gramsOf(blocks.filter(({ role }) => role === 'body'))) >= halfOf) return blocks;
  const decided = decidedBy(rules);
  const found = blocks.map((block) => {
    if (block.role === 'body' || block.role === 'caption' || decided(block)) return block;
    const grams = gramsIn(readWords(block.text).hashes);
    return grams.size > 0 && shareIn(grams, body) >= leastFound ? asBody(block, 'stated-body') : block;
  });
  const shown = gramsOf(found);
  if (shareIn(body, shown) >= halfOf || own.some(({ ruled }) => ruled?.verdict === 'drop')) return found;
  const missing = paragraphs.filter((text) => shareIn(gramsIn(readWords(text).hashes), shown) < leastFound);
  return [...found, ...missing.map((text) => statedBlock(text, lines))];
}

function gramsOf(blocks: readonly LabelledBlock[]): Set<number> {
  const all = new Set<number>();
  for (const { text } of blocks) for (const one of gramsIn(readWords(text).hashes)) all.add(one);
  return all;
}

/** A paragraph that no block of the page shows. */
function statedBlock(text: string, lines: Lines): LabelledBlock {
  const plain = { form: 'paragraph', indent: 0, blanksBefore: 0, glued: false, markup: null } as const;
  return { ...plain, text, lines, role: 'body', rule: 'stated-only', score: 0.5 };
}

function asBody(block: LabelledBlock, rule: string): LabelledBlock {
  return { ...block, role: 'body', rule };
}

/** Tells whether a rule that decides whatever the score took a block. */
function decidedBy(rules: readonly Rule[]): (block: LabelledBlock) => boolean {
  const deciding = new Set(rules.flatMap(({ id, decides }) => (decides ? [id] : [])));
  return ({ rule }) => deciding.has(rule);
}

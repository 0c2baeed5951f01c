/**
 * Training pages made from others: second stories of the same template (endless scrolling), comments, cards of other
 * stories. What is added is never the story's. Everything follows from the seed.
 */
import type { Block, Element, Markup, Page } from '../src/model.ts';

type Mutable = { -readonly [key in Exclude<keyof Element, 'children' | 'parent'>]: Element[key] } & {
  children: Mutable[];
  parent: Mutable | null;
};

/** A page with the positions of its story's blocks, and where each block came from (-1 for added ones). */
export interface Gold {
  readonly page: Page;
  readonly story: ReadonlySet<number>;
}
export interface Made {
  readonly page: Page;
  readonly origin: readonly number[];
}

export type Random = () => number;

/** Mulberry32: 0 (inclusive) to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Draft {
  readonly root: Mutable;
  readonly elementOf: Map<Element, Mutable>;
  readonly blocks: { block: Block; element: Mutable; origin: number }[];
}

function draftOf(page: Page): Draft {
  const elementOf = new Map<Element, Mutable>();
  const first = page.blocks[0]?.markup?.element;
  let top = first;
  while (top?.parent) top = top.parent;
  if (!top) throw new Error('a page without text');
  const root = copyTree(top, null, elementOf);
  const blocks = page.blocks.map((block, origin) => {
    const element = block.markup ? elementOf.get(block.markup.element) : undefined;
    if (!element) throw new Error('a block outside the page');
    return { block, element, origin };
  });
  return { root, elementOf, blocks };
}

function copyTree(from: Element, parent: Mutable | null, map: Map<Element, Mutable>): Mutable {
  const copy: Mutable = { ...from, parent, children: [] };
  map.set(from, copy);
  const queue: [Element, Mutable][] = [[from, copy]];
  for (let at = 0; at < queue.length; at++) {
    const [source, target] = queue[at];
    for (const child of source.children) {
      const made: Mutable = { ...child, parent: target, children: [] };
      map.set(child, made);
      target.children.push(made);
      queue.push([child, made]);
    }
  }
  return copy;
}

/** Numbers the elements again and hands the blocks their elements. */
function finish(page: Page, { root, blocks }: Draft): Made {
  let order = 0;
  const stack: Mutable[] = [root];
  while (stack.length > 0) {
    const one = stack.pop();
    if (!one) break;
    one.order = order++;
    one.depth = one.parent ? one.parent.depth + 1 : 0;
    one.hidden = one.hidden || (one.parent?.hidden ?? false);
    one.children.forEach((child, index) => {
      child.index = index;
    });
    for (let i = one.children.length - 1; i >= 0; i--) stack.push(one.children[i]);
  }
  const made = blocks.map(({ block, element }) => ({ ...block, markup: block.markup && { ...block.markup, element } }));
  return { page: { ...page, blocks: made }, origin: blocks.map((one) => one.origin) };
}

/** Lowest element that holds nearly all blocks of the story. */
function containerOf({ blocks }: Draft, story: ReadonlySet<number>): Mutable | null {
  const holds = new Map<Mutable, number>();
  let all = 0;
  for (const { block, element, origin } of blocks) {
    if (!story.has(origin)) continue;
    all += block.text.length;
    for (let up: Mutable | null = element; up; up = up.parent) holds.set(up, (holds.get(up) ?? 0) + block.text.length);
  }
  let best: Mutable | null = null;
  for (const [element, text] of holds) if (text >= 0.93 * all && (!best || element.depth > best.depth)) best = element;
  return best;
}

function isUnder(element: Mutable, top: Mutable): boolean {
  for (let up: Mutable | null = element; up; up = up.parent) if (up === top) return true;
  return false;
}

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)];
const between = (from: number, to: number, random: Random) => from + Math.floor(random() * (to - from + 1));

/** The same template again with other stories' text, once or more, after the story. */
export function addStories({ page, story }: Gold, donors: readonly Gold[], random: Random): Made | null {
  const draft = draftOf(page);
  let top = containerOf(draft, story);
  for (let k = between(0, 3, random); k > 0 && top?.parent?.parent; k--) top = top.parent;
  if (!top?.parent) return null;
  const source = draft.blocks.filter(({ element }) => isUnder(element, top));
  let after = draft.blocks.indexOf(source[source.length - 1]) + 1;
  const times = between(1, 4, random);
  for (let n = 0; n < times; n++) {
    const donor = pick(donors, random);
    const map = new Map<Element, Mutable>();
    const copy = copyTree(top, top.parent, map);
    top.parent.children.splice(top.parent.children.indexOf(top) + 1 + n, 0, copy);
    const added = retold(source, story, donor, map, random);
    draft.blocks.splice(after, 0, ...added);
    after += added.length;
  }
  return finish(page, draft);
}

function retold(
  source: Draft['blocks'],
  story: ReadonlySet<number>,
  donor: Gold,
  map: Map<Element, Mutable>,
  random: Random,
): Draft['blocks'] {
  const lines = donor.page.blocks.filter((_, i) => donor.story.has(i)).map(({ text }) => text);
  const title = donor.page.declared['open-graph']?.title ?? donor.page.declared.document?.title ?? lines[0] ?? 'Story';
  const most = random() < 0.3 ? between(1, 4, random) : Number.POSITIVE_INFINITY;
  let at = 0;
  return source.flatMap(({ block, element, origin }) => {
    const target = map.get(element);
    if (!target || !block.markup) return [];
    if (story.has(origin)) {
      if (at >= Math.min(lines.length, most)) return [];
      return [{ block: withText(block, lines[at++]), element: target, origin: -1 }];
    }
    const isTitle = block.markup.headingLevel === 1 || block.markup.headingLevel === 2;
    return [{ block: isTitle ? withText(block, title) : block, element: target, origin: -1 }];
  });
}

function withText(block: Block, text: string): Block {
  const { markup } = block;
  if (!markup) return block;
  const characters = Math.max(1, text.replaceAll(' ', '').length);
  const scale = characters / markup.characters;
  return {
    ...block,
    text,
    markup: {
      ...markup,
      characters,
      linkCharacters: markup.linkCharacters * scale,
      boldCharacters: markup.boldCharacters * scale,
      italicCharacters: markup.italicCharacters * scale,
    },
  };
}

const sections = [
  'comments',
  'comment-list',
  'discussion',
  'responses',
  'replies',
  'comentarios',
  'kommentare',
  'thread',
  'list',
  'box',
  'c-1x7',
  'module',
  'reactions',
  '',
];
const items = ['comment', 'comment-body', 'reply', 'item', 'post', 'message', 'entry', 'row', 'x2b', 'c', 'media', ''];
const bodies = ['comment-content', 'text', 'body', 'content', 'comment-text', 'message', 'md', 'css-b', '', ''];
const people = [
  'Kim Petersen',
  'jola77',
  'Anon',
  'M. Okafor',
  'birdwatch',
  'Tanja',
  'sir_lancelot',
  'P. Ruiz',
  'guest',
  'Old Hand',
  'Mei',
  'no1fan',
];
const whens = [
  '2 hours ago',
  '14 March 2011 at 09:12',
  'Posted 3 days ago',
  '05.06.2014 18:44',
  'Nov 12, 2019',
  'yesterday',
  '11:23 pm',
];
const acts = [['Reply'], ['Reply', 'Like'], ['Report'], ['Like', 'Share', 'Report abuse'], ['Permalink'], []];

function child(parent: Mutable, tag: string, name: string, at = parent.children.length): Mutable {
  const made: Mutable = {
    tag,
    parent,
    children: [],
    index: at,
    depth: parent.depth + 1,
    words: name.split(/[^A-Za-z]+/u).filter((word) => word.length > 2),
    signature: `${tag}.${name}`,
    hidden: false,
    order: 0,
    articleBody: false,
  };
  parent.children.splice(at, 0, made);
  return made;
}

function say(element: Mutable, text: string, isLink = false): Draft['blocks'][number] {
  const characters = Math.max(1, text.replaceAll(' ', '').length);
  const markup: Markup = {
    element,
    characters,
    links: isLink ? 1 : 0,
    linkCharacters: isLink ? characters : 0,
    boldCharacters: 0,
    italicCharacters: 0,
    afterBreak: false,
    hasTime: false,
    inlineWords: isLink ? ['<a'] : [],
    hidden: false,
    headingLevel: /^h[1-6]$/u.test(element.tag) ? Number(element.tag[1]) : 0,
    inline: null,
  };
  return {
    block: { text, lines: [1, 1], form: 'paragraph', indent: 0, blanksBefore: 0, glued: false, markup },
    element,
    origin: -1,
  };
}

const sentence = /[^.!?]+[.!?]+\s*/gu;

function prose(donors: readonly Gold[], random: Random): string {
  const { page, story } = pick(donors, random);
  const long = page.blocks.filter(({ text }, i) => story.has(i) && text.length > 60);
  if (long.length === 0) return 'I could not agree more with what was said above.';
  const sentences = pick(long, random).text.match(sentence) ?? [];
  const from = between(0, Math.max(0, sentences.length - 1), random);
  return (
    sentences
      .slice(from, from + between(1, 4, random))
      .join('')
      .trim() || 'Well said, thank you.'
  );
}

/** A thread of comments after the story, or after something further down. */
export function addComments({ page, story }: Gold, donors: readonly Gold[], random: Random): Made | null {
  const draft = draftOf(page);
  let top = containerOf(draft, story);
  for (let k = between(0, 3, random); k > 0 && top?.parent?.parent; k--) top = top.parent;
  if (!top?.parent) return null;
  const parent = random() < 0.35 ? top : top.parent;
  const place = parent === top ? top.children.length : top.parent.children.indexOf(top) + 1;
  let after = 0;
  draft.blocks.forEach(({ element }, i) => {
    if (isUnder(element, top)) after = i + 1;
  });
  const added: Draft['blocks'] = [];
  let holder = child(parent, pick(['div', 'section', 'ul', 'ol', 'div'], random), pick(sections, random), place);
  if (random() < 0.7)
    added.push(
      say(
        child(holder, pick(['h2', 'h3', 'h4', 'div', 'p'], random), 'title'),
        pick(
          [
            'Comments',
            '12 Comments',
            'Responses',
            'Leave a comment',
            'Join the discussion',
            'Top comments',
            '3 thoughts on this',
          ],
          random,
        ),
      ),
    );
  if (random() < 0.4) holder = child(holder, 'ol', pick(sections, random));
  const [item, body, act] = [pick(items, random), pick(bodies, random), pick(acts, random)];
  const tag = holder.tag === 'ul' || holder.tag === 'ol' ? 'li' : pick(['div', 'article', 'div'], random);
  const [textTag, nested] = [pick(['p', 'p', 'div'], random), random() < 0.6];
  for (let n = between(1, 25, random); n > 0; n--) {
    const one = child(holder, tag, item);
    const inner = nested ? child(one, 'div', body) : one;
    if (random() < 0.9)
      added.push(
        say(child(nested ? one : inner, pick(['div', 'p'], random), 'author'), pick(people, random), random() < 0.4),
      );
    if (random() < 0.7) added.push(say(child(inner, 'div', 'date'), pick(whens, random)));
    for (let k = between(1, 3, random); k > 0; k--) added.push(say(child(inner, textTag, ''), prose(donors, random)));
    for (const word of act) added.push(say(child(inner, 'div', 'action'), word, true));
  }
  draft.blocks.splice(after, 0, ...added);
  return finish(page, draft);
}

const cards = ['related', 'more', 'promo', 'card', 'teaser', 'story', 'item', 'latest', 'recirc', 'module', 'box', ''];
const cues = [
  'More stories',
  'Read next',
  'Latest',
  'You may also like',
  'Also in the news',
  'Recommended',
  'Around the web',
  '',
];

/** Cards of other stories with their first sentences, after the story or, one alone, within it. */
export function addCards({ page, story }: Gold, donors: readonly Gold[], random: Random): Made | null {
  const draft = draftOf(page);
  const top = containerOf(draft, story);
  if (!top?.parent) return null;
  const within = random() < 0.35;
  const last = draft.blocks.flatMap(({ element, origin }, i) =>
    isUnder(element, top) && (!within || (story.has(origin) && element.parent === top)) ? [i] : [],
  );
  if (last.length === 0) return null;
  const at = within ? pick(last, random) : last[last.length - 1];
  const inside = within || random() < 0.4;
  const near = inside
    ? Math.max(0, top.children.indexOf(draft.blocks[at].element)) + 1
    : top.parent.children.indexOf(top) + 1;
  const holder = child(
    inside ? top : top.parent,
    pick(['div', 'section', 'aside', 'ul'], random),
    pick(cards, random),
    near,
  );
  const added: Draft['blocks'] = [];
  const cue = pick(cues, random);
  if (cue) added.push(say(child(holder, pick(['h2', 'h3', 'h4', 'div', 'p'], random), ''), cue));
  const name = pick(cards, random);
  const tag = holder.tag === 'ul' ? 'li' : pick(['div', 'article'], random);
  const [headTag, linked] = [pick(['h2', 'h3', 'h4', 'p', 'div'], random), random() < 0.8];
  for (let n = within ? 1 : between(2, 12, random); n > 0; n--) {
    const donor = pick(donors, random).page;
    const one = child(holder, tag, name);
    added.push(
      say(
        child(one, headTag, ''),
        donor.declared['open-graph']?.title ?? donor.declared.document?.title ?? 'Other news',
        linked,
      ),
    );
    if (random() < 0.8)
      added.push(
        say(
          child(one, pick(['p', 'div'], random), ''),
          donor.declared['open-graph']?.standfirst ?? prose(donors, random),
          random() < 0.2,
        ),
      );
    if (random() < 0.3) added.push(say(child(one, 'div', ''), pick(whens, random)));
  }
  draft.blocks.splice(at + 1, 0, ...added);
  return finish(page, draft);
}

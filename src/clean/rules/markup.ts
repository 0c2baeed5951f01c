import type { Block, Element, Markup, RemovedKind } from '../../model.ts';
import type { Rule } from '../rule.ts';
import { traits } from './evidence.ts';

/** What an element says of itself by its tag and by the words of its class and id. */
interface Part {
  readonly id: string;
  readonly kind: RemovedKind;
  readonly says: string;
  readonly tags: string;
  /** Words that name the part by themselves. */
  readonly words: string;
}

/** Generic English names that web developers of all languages use; from the HTML standard and common practice. */
const namedParts: readonly Part[] = [
  {
    id: 'markup-caption',
    kind: 'caption',
    says: 'Text of a caption or picture credit by its element or class.',
    tags: 'figcaption caption',
    words: 'caption captions figcaption imagecaption photocredit photocaption',
  },
  {
    id: 'markup-comments',
    kind: 'comments',
    says: 'Inside an element that is named as comments.',
    tags: '',
    words: 'comment comments commentlist disqus respond discussion kommentare comentarios commentaires livefyre',
  },
  {
    id: 'markup-cookie',
    kind: 'cookie',
    says: 'Inside an element that is named as a cookie or consent notice.',
    tags: '',
    words: 'cookie cookies consent gdpr onetrust',
  },
  {
    id: 'markup-newsletter',
    kind: 'newsletter',
    says: 'Inside an element that is named as a newsletter form.',
    tags: '',
    words: 'newsletter newsletters subscribe signup mailchimp',
  },
  {
    id: 'markup-paywall',
    kind: 'paywall',
    says: 'Inside an element that is named as a paywall or login.',
    tags: '',
    words: 'paywall regwall subscription login signin meter',
  },
  {
    id: 'markup-share',
    kind: 'share',
    says: 'Inside an element that is named as buttons for sharing.',
    tags: '',
    words: 'share sharing shares sharebar social addthis sharedaddy socials',
  },
  {
    id: 'markup-advert',
    kind: 'advert',
    says: 'Inside an element that is named as advertising.',
    tags: '',
    words: 'advert advertisement advertising adslot sponsor sponsored dfp advertorial',
  },
  {
    id: 'markup-biography',
    kind: 'biography',
    says: 'Inside an element that is named as a note about the author.',
    tags: '',
    words: 'bio biography authorbio authorbox authorinfo',
  },
  {
    id: 'markup-byline',
    kind: 'byline',
    says: 'Inside an element that is named as a byline.',
    tags: '',
    words: 'byline by author authors contributor',
  },
  {
    id: 'markup-related',
    kind: 'related',
    says: 'Inside an element that is named as other stories.',
    tags: 'aside',
    words:
      'related recommended recommendations recirc recirculation trending popular teaser teasers promo promos outbrain taboola ' +
      'carousel latest sidebar widget',
  },
  {
    id: 'markup-navigation',
    kind: 'navigation',
    says: 'Inside an element that is named as navigation.',
    tags: 'nav menu button select option optgroup',
    words: 'nav navbar navigation navi menu menus breadcrumb breadcrumbs toolbar pagination pager search skip tabs',
  },
  {
    id: 'markup-footer',
    kind: 'footer',
    says: 'Inside the footer of the page.',
    tags: 'footer',
    words: 'footer foot copyright colophon',
  },
  {
    id: 'markup-masthead',
    kind: 'masthead',
    says: 'Inside the head of the page.',
    tags: 'header',
    words: 'masthead header logo topbar banner',
  },
];

/** Which part a tag (`<nav`) or a word of a class names. */
const partByName: ReadonlyMap<string, number> = new Map(
  namedParts.flatMap(({ tags, words }, part): [string, number][] => [
    ...tags.split(' ').map((tag): [string, number] => [`<${tag}`, part]),
    ...words.split(' ').map((word): [string, number] => [word, part]),
  ]),
);
const unnamed = -1;
const known = new WeakMap<Element, number>();

/** The part of the nearest element, from the one that holds the text upward, that names itself as one; -1 for none. */
function partOf(holder: Element): number {
  const passed: Element[] = [];
  let part = unnamed;
  for (let up: Element | null = holder; up !== null; up = up.parent) {
    part = known.get(up) ?? ownPart(up.tag, up.words);
    if (part !== unnamed || known.has(up)) break;
    passed.push(up);
  }
  for (const element of passed) known.set(element, part);
  return part;
}

function ownPart(tag: string, words: readonly string[]): number {
  for (const word of words) {
    const part = partByName.get(word);
    if (part !== undefined) return part;
  }
  return partByName.get(`<${tag}`) ?? unnamed;
}

/** The block asked about last: a rule for each part asks in turn. */
let last: { readonly markup: Markup; readonly part: number } | null = null;

function isPart({ markup }: Block, part: number): boolean {
  if (markup === null) return false;
  if (last?.markup !== markup) last = { markup, part: partAround(markup) };
  return last.part === part;
}

function partAround({ inlineWords, element }: Markup): number {
  for (const word of inlineWords) {
    const part = partByName.get(word);
    if (part !== undefined) return part;
  }
  return partOf(element);
}

/** Rules that name what the score dropped by the elements it stands in. */
export const markupRules: readonly Rule[] = [
  ...namedParts.map(
    ({ id, kind, says }, part): Rule => ({
      id,
      kind,
      says,
      decides: false,
      needs: traits.markup,
      matches: (block) => isPart(block, part),
    }),
  ),
  {
    id: 'markup-date',
    kind: 'date',
    says: 'A short line that is marked up as a time.',
    decides: false,
    needs: traits.markup,
    matches: ({ text, markup }) => markup?.hasTime === true && text.length <= 60,
  },
  {
    id: 'markup-headline',
    kind: 'headline',
    says: 'The heading of the page.',
    decides: false,
    needs: traits.markup,
    matches: ({ markup }) => markup?.headingLevel === 1,
  },
];

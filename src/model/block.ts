/** First and last line in the file as it was read; 1-based, inclusive. */
export type Lines = readonly [first: number, last: number];

/** What the site put around the story, by kind. Everything that is not a paragraph of the story has one of these. */
export const removedKinds = [
  'advert',
  'script',
  'style',
  'navigation',
  'related',
  'teaser',
  'biography',
  'newsletter',
  'cookie',
  'comments',
  'share',
  'footer',
  'legal',
  'paywall',
  'masthead',
  'date',
  'caption',
  'duplicate',
  'empty',
  'headline',
  'standfirst',
  'byline',
  'credit',
  'other',
] as const;
export type RemovedKind = (typeof removedKinds)[number];

/** The part a block plays on its page. */
export type Role = 'body' | RemovedKind;

/** What a block is by its markup; dumps have `paragraph`, and `heading`, `item` or `quote` where the text shows it. */
export type Form = 'paragraph' | 'heading' | 'item' | 'quote' | 'preformatted' | 'row' | 'caption';

/** A block-level element of an HTML page: the skeleton that is kept of it. */
export interface Element {
  readonly tag: string;
  readonly parent: Element | null;
  readonly children: Element[];
  /** Position among the parent's block-level children, from 0. */
  readonly index: number;
  readonly depth: number;
  /** Words of class, id, role, itemprop and data-testid, lower case, each once: `article-body` gives `article`, `body`. */
  readonly words: readonly string[];
  /** The tag and the class attribute as written: equal for siblings made by one template. */
  readonly signature: string;
  /** `hidden`, `aria-hidden=true`, `display:none` or `visibility:hidden`, here or on an ancestor. */
  readonly hidden: boolean;
  /** Position among all elements of the page in document order, from 0 for the root: a parent comes before its children. */
  readonly order: number;
  /** `itemprop=articleBody`, here or on an ancestor. */
  readonly articleBody: boolean;
}

/** What only HTML tells about a block. Counts are of non-blank characters. */
export interface Markup {
  /** The block-level element that holds the text; `button`, `select`, `option` or `textarea` for text of a control. */
  readonly element: Element;
  /** Non-blank characters of the text. */
  readonly characters: number;
  readonly links: number;
  readonly linkCharacters: number;
  readonly boldCharacters: number;
  readonly italicCharacters: number;
  /** The block starts after a `<br>` within its element. */
  readonly afterBreak: boolean;
  /** Holds a `<time>`. */
  readonly hasTime: boolean;
  /** Tags (`<a`) and class words of the inline elements that wrap the start of the text, such as a link's. */
  readonly inlineWords: readonly string[];
  /** The element, or an inline element around the start of the text, is hidden. */
  readonly hidden: boolean;
  /** Heading level 1 to 6, 0 for other blocks. */
  readonly headingLevel: number;
  /** Inline markup of the text as safe HTML (links, emphasis), only where it differs from the plain text. */
  readonly inline: string | null;
}

/** What a rule of the user says of a block. */
export interface Ruled {
  readonly verdict: 'keep' | 'drop';
  /** Where the rule stands, such as `settings:rules[0].drop`. */
  readonly rule: string;
  /** What a dropped block is, where the rule says it. */
  readonly kind?: RemovedKind;
  /** Where the labeller knows a block as furniture of some kind, that kind stands, even in what is kept. */
  readonly soft?: boolean;
}

/** One unit of text with a place in its source file: a paragraph, heading, list item, caption, or a line of a dump. */
export interface Block {
  /** Markup removed, runs of white space collapsed to one space, trimmed; never empty. */
  readonly text: string;
  readonly lines: Lines;
  readonly form: Form;
  /** White space before the first character of its line, 0 in HTML. */
  readonly indent: number;
  /** Blank lines just before it, 0 in HTML and for pieces split off a line. */
  readonly blanksBefore: number;
  /** Split off the block before it at a glued border ("…him.Foreign Ministry…"). */
  readonly glued: boolean;
  /** Null in plain-text dumps. */
  readonly markup: Markup | null;
  /** Absent where no rule of the user speaks of the block. */
  readonly ruled?: Ruled;
}

/** A block with the part it plays and why. */
export interface LabelledBlock extends Block {
  readonly role: Role;
  /** Id of the rule that decided the role, or `model` where the score did. */
  readonly rule: string;
  /** Probability that the block belongs to the story, 0 to 1. */
  readonly score: number;
}

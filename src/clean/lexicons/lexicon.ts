/** What a notice or heading of a site's furniture is about, in bit order: kind k is bit `1 << k` of every mask. */
export const lexiconKindNames = [
  'advert',
  'related',
  'readMore',
  'mostRead',
  'newsletter',
  'app',
  'cookie',
  'comments',
  'share',
  'legal',
  'byline',
  'photo',
  'paywall',
  'menu',
  'tags',
  'biography',
  'updated',
  'credit',
  'footer',
  'browser',
  'teaser',
  'ago',
] as const;
export type LexiconKind = (typeof lexiconKindNames)[number];

/** Bit of each kind, for `mask & bits.related`. */
export const bits = Object.fromEntries(lexiconKindNames.map((kind, bit) => [kind, 1 << bit])) as {
  readonly [kind in LexiconKind]: number;
};

/**
 * Wording of one kind, lower case, with straight apostrophes. Each list says how much of a line its phrases must be;
 * digits and punctuation around a line do not count (`Comments (12)` is the line `comments`).
 */
export interface Wording {
  /** The whole line. */
  readonly line?: readonly string[];
  /** The first words of a line, or the whole of it. */
  readonly start?: readonly string[];
  /** The last words of a line, or the whole of it. */
  readonly end?: readonly string[];
  /** Anywhere in a line; only wording that prose hardly uses. */
  readonly within?: readonly string[];
}

/** Words that a line of nothing but a date may hold besides numbers. */
interface DateWords {
  /** Full names and short forms, without full stops. */
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Units and words of "two hours ago". */
  readonly ago: readonly string[];
  /** Words between the parts: "of", "at", "Uhr", "г". */
  readonly joints: readonly string[];
}

/** One language's wording of news sites' interface. */
export interface Lexicon {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Where the lists come from. */
  readonly source: string;
  readonly kinds: { readonly [kind in LexiconKind]?: Wording };
  readonly dates: DateWords;
}

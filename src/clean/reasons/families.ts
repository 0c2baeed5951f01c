/** What a feature looks at, and what a sum over features of the kind is called in an explanation. */
export const families = {
  text: 'its own text',
  words: 'its words',
  links: 'its links',
  markup: 'its markup',
  names: 'class and id names',
  place: 'its place on the page',
  group: 'what it is grouped with',
  neighbours: 'its neighbours',
  topic: "the page's words",
  facts: 'what the page says of itself',
  repeats: 'repeats',
  wording: 'wording of furniture',
  page: 'the page as a whole',
  own: 'the first look at it',
  other: 'other features',
} as const;

export type Family = keyof typeof families;

/** How a feature is told: what it is about, and its value in words. */
export interface Wording {
  readonly family: Family;
  /** Features of one topic say nearly the same; an explanation names the strongest. */
  readonly topic: string;
  /** @param value NaN where it is missing. */
  readonly says: (value: number) => string;
}

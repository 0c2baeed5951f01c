import type { Lexicon } from './lexicon.ts';

/** Words of dates in all languages together, lower case, each once. */
export interface AllDateWords {
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  /** Units and words of "two hours ago". */
  readonly ago: readonly string[];
  /** Words between the parts. */
  readonly joints: readonly string[];
}

export function dateWordsOf(lexicons: readonly Lexicon[]): AllDateWords {
  const all = (name: keyof AllDateWords) => [...new Set(lexicons.flatMap(({ dates }) => dates[name]))];
  return { months: all('months'), weekdays: all('weekdays'), ago: all('ago'), joints: all('joints') };
}

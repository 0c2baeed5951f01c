import type { Family, Wording } from './families.ts';
import type { Say } from './phrases.ts';

/** Topic and phrase of features by name. */
export type Entries = Readonly<Record<string, readonly [topic: string, says: Say]>>;

/** Wordings of one family. */
export function entries(family: Family, list: Entries): [string, Wording][] {
  return Object.entries(list).map(([name, [topic, says]]) => [name, wording(family, topic, says)]);
}

/** @param says is not asked about a missing value. */
export function wording(family: Family, topic: string, says: Say): Wording {
  return { family, topic, says: (value) => (Number.isNaN(value) ? `nothing known: ${topic}` : says(value)) };
}

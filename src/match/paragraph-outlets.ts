import type { ArticleSummary } from '../model.ts';
import type { Place } from './paragraph-texts.ts';

/**
 * Two articles of one outlet tell one story when they share two paragraphs and this share of the shorter one's, or half of
 * them. Else what they share is standing text, such as a note on the firm below every report. Asking for more than half
 * lost one exact copy in sixteen on made families, where outlets print a story twice, trimmed or merged.
 */
const storyShare = 0.25;
const briefShare = 0.5;

/** Which outlets count for a paragraph that is printed at some places. */
export interface Outlets {
  /** The places that count: without those of outlets that print the paragraph under story after story. */
  readonly countedPlaces: <Printed extends Place>(places: readonly Printed[]) => Printed[];
  /** Number of different outlets of some articles. */
  readonly count: (articles: readonly number[]) => number;
}

/**
 * @param articles By number.
 * @param groupsOf The groups of like paragraphs that an article has, each once; by number.
 */
export function outletsOf(articles: readonly ArticleSummary[], groupsOf: readonly ReadonlySet<number>[]): Outlets {
  const nameOf = (article: number) => articles[article].outlet ?? article;
  const tellOneStory = (one: number, other: number) => {
    const [fewer, more] =
      groupsOf[one].size <= groupsOf[other].size ? [groupsOf[one], groupsOf[other]] : [groupsOf[other], groupsOf[one]];
    let shared = 0;
    for (const group of fewer) if (more.has(group)) shared++;
    return shared > briefShare * fewer.size || (shared > 1 && shared >= storyShare * fewer.size);
  };
  const countedPlaces = <Printed extends Place>(places: readonly Printed[]) => {
    const byOutlet = new Map<string | number, Printed[]>();
    for (const place of places) {
      const own = byOutlet.get(nameOf(place.article));
      if (own === undefined) byOutlet.set(nameOf(place.article), [place]);
      else own.push(place);
    }
    const repeating = new Set(
      [...byOutlet].flatMap(([outlet, [first, ...more]]) =>
        more.every(({ article }) => article === first.article || tellOneStory(first.article, article)) ? [] : [outlet],
      ),
    );
    return places.filter(({ article }) => !repeating.has(nameOf(article)));
  };
  return { countedPlaces, count: (some) => new Set(some.map(nameOf)).size };
}

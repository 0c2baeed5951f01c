import type { ArticleSummary } from '../model.ts';
import type { Place } from './paragraph-texts.ts';

/** Two articles of one outlet are versions of a story when they share more than this share of the shorter one's paragraphs. */
const versionShare = 0.5;

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
export function outletsOf(
  articles: readonly ArticleSummary[],
  groupsOf: readonly ReadonlySet<number>[],
): Outlets {
  const nameOf = (article: number) => articles[article].outlet ?? article;
  const areVersions = (one: number, other: number) => {
    const [fewer, more] =
      groupsOf[one].size <= groupsOf[other].size ? [groupsOf[one], groupsOf[other]] : [groupsOf[other], groupsOf[one]];
    let shared = 0;
    for (const group of fewer) if (more.has(group)) shared++;
    return shared > versionShare * fewer.size;
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
        more.every(({ article }) => article === first.article || areVersions(first.article, article)) ? [] : [outlet],
      ),
    );
    return places.filter(({ article }) => !repeating.has(nameOf(article)));
  };
  return { countedPlaces, count: (some) => new Set(some.map(nameOf)).size };
}

import type { ArticleSummary, Family } from '../model.ts';

const hour = 3_600_000;
const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/u;
const dated = /^\d{4}-\d{2}-\d{2}/u;
const timed = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u;
/** Local times without zones that are closer than this are in no order: two outlets are seldom further apart. */
const usualZones = 12 * hour;

/** What a page states. */
interface Stated {
  /** In milliseconds, where the zone is stated; else null. */
  readonly moment: number | null;
  /** The outlet's own clock read as if it were UTC, where a time is stated without a zone; else null. */
  readonly clock: number | null;
  /** First and last day that is meant: the outlet's and, where the zone is stated, that of UTC. */
  readonly days: readonly [first: string, last: string];
}

function stated(published: string): Stated | null {
  const day = dated.exec(published)?.[0] ?? '';
  if (Number.isNaN(Date.parse(day))) return null;
  const moment = zoned.test(published) ? Date.parse(published) : Number.NaN;
  if (!Number.isNaN(moment)) {
    const utc = new Date(moment).toISOString().slice(0, 10);
    return { moment, clock: null, days: day < utc ? [day, utc] : [utc, day] };
  }
  const clock = timed.test(published) ? Date.parse(`${published.slice(0, 16)}:00Z`) : Number.NaN;
  return { moment: null, clock: Number.isNaN(clock) ? null : clock, days: [day, day] };
}

/** Below 0 where the one is certainly earlier, above 0 where it is later, NaN where that cannot be told. */
export function comparePublished(one: string | null, other: string | null): number {
  const [a, b] = [one === null ? null : stated(one), other === null ? null : stated(other)];
  if (a === null || b === null) return Number.NaN;
  if (isBefore(a, b)) return -1;
  return isBefore(b, a) ? 1 : Number.NaN;
}

/** By moments where both state their zone, else by days. */
function isBefore(one: Stated, other: Stated): boolean {
  if (one.moment !== null && other.moment !== null) return one.moment < other.moment;
  if (one.clock !== null && other.clock !== null && other.clock - one.clock < usualZones) return false;
  return one.days[1] < other.days[0];
}

/** The only article that can be certainly earlier than all others, in one look at each. Whether it is, is to be seen. */
export function likelyFirst(articles: readonly ArticleSummary[]): ArticleSummary {
  return articles.reduce((first, one) => (comparePublished(first.published, one.published) < 0 ? first : one));
}

/** Who stated the earliest time; null unless two members state one and it is earlier than all the others stated. */
export function findFirst(articles: readonly ArticleSummary[]): Family['first'] {
  const stating = articles.filter(({ published }) => published !== null && stated(published) !== null);
  if (stating.length < 2) return null;
  const first = likelyFirst(stating);
  const isEarliest = stating.every(
    (other) => other === first || comparePublished(first.published, other.published) < 0,
  );
  if (!isEarliest || first.published === null) return null;
  const silent = articles.length - stating.length;
  const without = silent === 0 ? '' : ` ${silent} of ${articles.length} state no time.`;
  return {
    article: first.id,
    published: first.published,
    evidence: `Earliest time stated, in ${first.path}, ${zoneSaid(first.published)}.${without}`,
  };
}

function zoneSaid(published: string): string {
  if (zoned.test(published)) return 'with its zone';
  return timed.test(published) ? 'without a zone' : 'a date without a time';
}

import type { ArticleSummary, Family } from '../model.ts';

const day = 86_400_000;
const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/u;
const dated = /^\d{4}-\d{2}-\d{2}/u;

/** Earliest and latest moment that a stated time may mean, in milliseconds: a day where no zone or no time is stated. */
function span(published: string): readonly [number, number] | null {
  const moment = zoned.test(published) ? Date.parse(published) : Number.NaN;
  if (!Number.isNaN(moment)) return [moment, moment];
  const start = dated.test(published) ? Date.parse(`${published.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(start) ? null : [start, start + day - 1];
}

/** Below 0 where the one is certainly earlier, above 0 where it is later, NaN where that cannot be told. */
export function comparePublished(one: string | null, other: string | null): number {
  const [a, b] = [one === null ? null : span(one), other === null ? null : span(other)];
  if (a === null || b === null) return Number.NaN;
  if (a[1] < b[0]) return -1;
  return b[1] < a[0] ? 1 : Number.NaN;
}

/** Who stated the earliest time; null unless two members state one and it is earlier than all the others stated. */
export function findFirst(articles: readonly ArticleSummary[]): Family['first'] {
  const stating = articles.filter(({ published }) => published !== null && span(published) !== null);
  if (stating.length < 2) return null;
  const first = stating.find((article) =>
    stating.every((other) => other === article || comparePublished(article.published, other.published) < 0),
  );
  if (first?.published == null) return null;
  const silent = articles.length - stating.length;
  const without = silent === 0 ? '' : ` ${silent} of ${articles.length} state no time.`;
  return {
    article: first.id,
    published: first.published,
    evidence: `Earliest time stated, in ${first.path}.${without}`,
  };
}

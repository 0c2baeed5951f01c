import type { AgencyMention, ArticleSummary, Family } from '../model.ts';
import { comparePublished } from './first.ts';

/** What a mention is worth: a dateline or credit comes with the copy; a page's metadata may be the site's own. */
const worth: { readonly [evidence in AgencyMention['evidence']]: number } = {
  dateline: 3,
  credit: 3,
  byline: 3,
  notice: 2,
  metadata: 2,
};

/** Where a family's text comes from, as far as its members tell. */
export function findOrigin(articles: readonly ArticleSummary[]): Family['origin'] {
  const { agency, evidence } = findAgency(articles);
  const source = findSource(articles, agency);
  return { agency, article: source.article, evidence: [...evidence, ...source.evidence] };
}

/** The agency that most evidence names; null where none is named, or two equally. */
function findAgency(articles: readonly ArticleSummary[]): { agency: string | null; evidence: string[] } {
  const points = new Map<string, number>();
  for (const { agencies } of articles) {
    const best = new Map<string, number>();
    for (const { name, evidence } of agencies) best.set(name, Math.max(worth[evidence], best.get(name) ?? 0));
    for (const [name, value] of best) points.set(name, value + (points.get(name) ?? 0));
  }
  const ranked = [...points].sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1));
  if (ranked.length === 0) return { agency: null, evidence: [] };
  const [[agency, most], second] = ranked;
  if (second && second[1] === most)
    return { agency: null, evidence: [`Members name ${agency} and ${second[0]} equally often.`] };
  const naming = articles.flatMap((article) =>
    article.agencies.filter(({ name }) => name === agency).map((mention) => ({ article, mention })),
  );
  return {
    agency,
    evidence: naming.map(
      ({ article, mention }) => `${article.path}:${mention.line} names ${agency} in its ${mention.evidence}.`,
    ),
  };
}

interface Sign {
  readonly points: number;
  readonly says: string;
  readonly holds: (article: ArticleSummary, articles: readonly ArticleSummary[], agency: string | null) => boolean;
}

const names =
  (evidence: AgencyMention['evidence']): Sign['holds'] =>
  (article, _, agency) =>
    agency !== null && article.agencies.some((mention) => mention.name === agency && mention.evidence === evidence);

/** Signs of the text that others follow. A source needs two points and more than any other member. */
const signs: readonly Sign[] = [
  { points: 1, says: "has the agency's dateline", holds: names('dateline') },
  { points: 1, says: "has the agency's closing credit", holds: names('credit') },
  {
    points: 2,
    says: 'is stated to be published first',
    holds: (article, articles) =>
      articles.every((other) => other === article || comparePublished(article.published, other.published) < 0),
  },
  {
    points: 1,
    says: 'is the longest by a tenth',
    holds: (article, articles) => articles.every((other) => other === article || article.words >= 1.1 * other.words),
  },
];
const leastPoints = 2;

function findSource(
  articles: readonly ArticleSummary[],
  agency: string | null,
): { article: string | null; evidence: string[] } {
  const ranked = articles
    .map((article) => ({ article, held: signs.filter(({ holds }) => holds(article, articles, agency)) }))
    .map(({ article, held }) => ({ article, held, points: held.reduce((sum, { points }) => sum + points, 0) }))
    .sort((one, other) => other.points - one.points);
  const [best, second] = ranked;
  if (best.points < leastPoints || best.points === second.points) return { article: null, evidence: [] };
  return { article: best.article.id, evidence: best.held.map(({ says }) => `${best.article.path} ${says}.`) };
}

import type { AgencyMention, ArticleSummary, Family } from '../model.ts';
import { unnamedAgencies } from './credit.ts';
import { comparePublished } from './first.ts';
import { type FamilyFacts, factsOf, outright, type Sign, traces } from './origin-signs.ts';

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
  const unnamed = points.delete(unnamedAgencies) ? mentionsOf(articles, unnamedAgencies) : [];
  const ranked = [...points].sort(([one, x], [other, y]) => y - x || (one < other ? -1 : 1));
  if (ranked.length === 0) return { agency: null, evidence: unnamed };
  const [[agency, most], second] = ranked;
  if (second && second[1] === most)
    return { agency: null, evidence: [`Members name ${agency} and ${second[0]} equally often.`] };
  return { agency, evidence: mentionsOf(articles, agency) };
}

function mentionsOf(articles: readonly ArticleSummary[], agency: string): string[] {
  return articles.flatMap(({ path, agencies }) =>
    agencies
      .filter(({ name }) => name === agency)
      .map(({ evidence, line }) =>
        agency === unnamedAgencies
          ? `${path}:${line} credits agencies without naming them.`
          : `${path}:${line} names ${agency} in its ${evidence}.`,
      ),
  );
}

/** A source needs two points and more than any other member. */
const leastPoints = 2;

/** The article that the others follow; none where nothing tells, or where another was certainly there before it. */
function findSource(
  articles: readonly ArticleSummary[],
  agency: string | null,
): { article: string | null; evidence: string[] } {
  const family = factsOf(articles, agency);
  const ranked = articles.map((article) => weigh(article, family)).sort((one, other) => other.points - one.points);
  const [best, second] = ranked;
  if (best.points < leastPoints || best.points === second?.points) return { article: null, evidence: [] };
  const { article, held } = best;
  const isLate = articles.some((other) => comparePublished(other.published, article.published) < 0);
  if (isLate && !held.some((sign) => outright.includes(sign))) return { article: null, evidence: [] };
  return { article: article.id, evidence: held.map(({ says }) => `${article.path} ${says}.`) };
}

function weigh(article: ArticleSummary, family: FamilyFacts) {
  const held: Sign[] = [...outright, ...traces].filter(({ holds }) => holds(article, family));
  return { article, held, points: held.reduce((sum, { points }) => sum + points, 0) };
}

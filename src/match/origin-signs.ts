import type { AgencyMention, ArticleSummary } from '../model.ts';
import { comparePublished } from './first.ts';
import { isAddressOf, isSameName } from './outlet-names.ts';

/** One sign that an article is the text that others follow. */
export interface Sign {
  readonly points: number;
  readonly says: string;
  readonly holds: (article: ArticleSummary, articles: readonly ArticleSummary[], agency: string | null) => boolean;
}

/** Says outright who had the text: a later time does not speak against it, since such pages are updated. */
export const outright: readonly Sign[] = [
  {
    points: 3,
    says: "is the agency's own page",
    holds: ({ outlet }, _, agency) => outlet !== null && agency !== null && isSameName(outlet, agency),
  },
  {
    points: 3,
    says: 'is named by another as where the story first appeared',
    holds: ({ outlet }, articles) =>
      outlet !== null &&
      articles.some((other) => !isOutlet(other, outlet) && other.agencies.some(({ name }) => isSameName(name, outlet))),
  },
  {
    points: 3,
    says: "has the address that another outlet's page names as its own (canonical)",
    holds: ({ outlet }, articles) =>
      outlet !== null &&
      articles.some(
        (other) =>
          other.outlet !== null &&
          other.url !== null &&
          !isOutlet(other, outlet) &&
          isAddressOf(other.url, outlet) &&
          !isAddressOf(other.url, other.outlet),
      ),
  },
];

/** What a text has that was passed on less cut than the others. */
export const traces: readonly Sign[] = [
  { points: 1, says: "has the agency's dateline", holds: names('dateline') },
  { points: 1, says: "has the agency's closing credit", holds: names('credit') },
  { points: 1, says: "has the agency's byline", holds: names('byline') },
  { points: 1, says: "has the agency's notice", holds: names('notice') },
  {
    points: 1,
    says: 'has the most complete credits',
    holds: (article, articles, agency) =>
      kindsOf(article, agency) > 1 &&
      articles.every((other) => other === article || kindsOf(other, agency) < kindsOf(article, agency)),
  },
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

function names(evidence: AgencyMention['evidence']): Sign['holds'] {
  return (article, _, agency) =>
    agency !== null && article.agencies.some((mention) => mention.name === agency && mention.evidence === evidence);
}

/** In how many ways an article credits the agency. */
function kindsOf({ agencies }: ArticleSummary, agency: string | null): number {
  return new Set(agencies.filter(({ name }) => name === agency).map(({ evidence }) => evidence)).size;
}

function isOutlet({ outlet }: ArticleSummary, name: string): boolean {
  return outlet !== null && isSameName(outlet, name);
}

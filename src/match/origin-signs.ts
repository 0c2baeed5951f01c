import type { AgencyMention, ArticleSummary } from '../model.ts';
import { comparePublished, likelyFirst } from './first.ts';
import { hostKeyOf, isAddressOf, isHostOf, isSameName, keyOf } from './outlet-names.ts';

/** A family, and what has been found out about it: its members ask the same. */
export interface FamilyFacts {
  readonly articles: readonly ArticleSummary[];
  readonly agency: string | null;
  /** Whether a page of another outlet names this one. */
  readonly isNamed: (outlet: string) => boolean;
  /** Whether a page of another outlet states an address that is this one's. */
  readonly isAddressed: (outlet: string) => boolean;
  /** The only one that can be the first, see `likelyFirst`. */
  readonly first: ArticleSummary;
  /** In how many ways the agency is credited at most. */
  readonly mostKinds: number;
  /** Whether one article alone credits it in so many. */
  readonly isOnlyMost: boolean;
  /** Words of the longest article beside one of so many. */
  readonly longestBeside: (words: number) => number;
}

/** @param articles At least one. */
export function factsOf(articles: readonly ArticleSummary[], agency: string | null): FamilyFacts {
  const kinds = articles.map((article) => kindsOf(article, agency));
  const mostKinds = kinds.reduce((most, count) => Math.max(most, count), 0);
  const [longest, next] = articles.map(({ words }) => words).sort((one, other) => other - one);
  const named = namesOfOthers(articles);
  return {
    articles,
    agency,
    isNamed: (outlet) => named.has(keyOf(outlet)),
    isAddressed: remember(isHostOf(strangeHosts(articles))),
    first: likelyFirst(articles),
    mostKinds,
    isOnlyMost: kinds.filter((count) => count === mostKinds).length === 1,
    longestBeside: (words) => (words === longest ? (next ?? 0) : longest),
  };
}

/** Keys of the agencies that pages name, but for an outlet's own name. */
function namesOfOthers(articles: readonly ArticleSummary[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { outlet, agencies } of articles) {
    const own = outlet === null ? null : keyOf(outlet);
    for (const { name } of agencies) if (keyOf(name) !== own) named.add(keyOf(name));
  }
  return named;
}

/** Hosts of the addresses that are not called after the outlet that states them. */
function strangeHosts(articles: readonly ArticleSummary[]): ReadonlySet<string> {
  const hosts = new Set<string>();
  for (const { outlet, url } of articles)
    if (outlet !== null && url !== null && !isAddressOf(url, outlet)) hosts.add(hostKeyOf(url));
  return hosts;
}

function remember(find: (outlet: string) => boolean): (outlet: string) => boolean {
  const known = new Map<string, boolean>();
  return (outlet) => {
    const found = known.get(outlet) ?? find(outlet);
    known.set(outlet, found);
    return found;
  };
}

/** One sign that an article is the text that others follow. */
export interface Sign {
  readonly points: number;
  readonly says: string;
  readonly holds: (article: ArticleSummary, family: FamilyFacts) => boolean;
}

/** Says outright who had the text: a later time does not speak against it, since such pages are updated. */
export const outright: readonly Sign[] = [
  {
    points: 3,
    says: "is the agency's own page",
    holds: ({ outlet }, { agency }) => outlet !== null && agency !== null && isSameName(outlet, agency),
  },
  {
    points: 3,
    says: 'is named by another as where the story first appeared',
    holds: ({ outlet }, { isNamed }) => outlet !== null && isNamed(outlet),
  },
  {
    points: 3,
    says: "has the address that another outlet's page names as its own (canonical)",
    holds: ({ outlet }, { isAddressed }) => outlet !== null && isAddressed(outlet),
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
    holds: (article, { agency, mostKinds, isOnlyMost }) =>
      mostKinds > 1 && isOnlyMost && kindsOf(article, agency) === mostKinds,
  },
  {
    points: 2,
    says: 'is stated to be published first',
    holds: (article, { articles, first }) =>
      article === first &&
      articles.every((other) => other === article || comparePublished(article.published, other.published) < 0),
  },
  {
    points: 1,
    says: 'is the longest by a tenth',
    holds: ({ words }, { longestBeside }) => words >= 1.1 * longestBeside(words),
  },
];

function names(evidence: AgencyMention['evidence']): Sign['holds'] {
  return (article, { agency }) =>
    agency !== null && article.agencies.some((mention) => mention.name === agency && mention.evidence === evidence);
}

/** In how many ways an article credits the agency. */
function kindsOf({ agencies }: ArticleSummary, agency: string | null): number {
  return new Set(agencies.filter(({ name }) => name === agency).map(({ evidence }) => evidence)).size;
}

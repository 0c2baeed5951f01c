import { createHash } from 'node:crypto';
import type { ArticleSummary, CopyVerdict, Family, FamilyMember, Pair } from '../model.ts';
import { judgeCredit } from './credit.ts';
import { groupFamilies } from './family.ts';
import { findFirst } from './first.ts';
import { findOrigin } from './origin.ts';

/** Share of the words of an article that stand in another. */
export type Coverage = (id: string, reference: string) => number;

/** A tie between two articles: a pair whose verdict makes a family. */
type CopyPair = Pair & { readonly verdict: CopyVerdict };

const byStrength: readonly CopyVerdict[] = ['copy', 'excerpt', 'rewrite'];

export function isCopyPair(pair: Pair): pair is CopyPair {
  return byStrength.some((verdict) => verdict === pair.verdict);
}

/**
 * Families of copies, largest first, then by id.
 *
 * @param pairs    Highest score first, then by ids.
 * @param articles By id.
 */
export function buildFamilies(
  pairs: readonly Pair[],
  articles: readonly ArticleSummary[],
  coverage: Coverage,
): Family[] {
  const copies = pairs.filter(isCopyPair);
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  const groups = groupFamilies(copies.map(({ a, b, score }) => ({ a: numberOf(a), b: numberOf(b), score })));
  const pairsOf = new Map<string, CopyPair[]>();
  for (const pair of copies) for (const id of [pair.a, pair.b]) pairsOf.set(id, [...(pairsOf.get(id) ?? []), pair]);
  return groups
    .map((group) =>
      buildFamily(
        group.map((number) => articles[number]),
        pairsOf,
        coverage,
      ),
    )
    .sort((one, other) => other.members.length - one.members.length || (one.id < other.id ? -1 : 1));
}

function buildFamily(
  articles: readonly ArticleSummary[],
  pairsOf: ReadonlyMap<string, readonly CopyPair[]>,
  coverage: Coverage,
): Family {
  const ids = new Set(articles.map(({ id }) => id));
  const origin = findOrigin(articles);
  const longest = articles.reduce((best, article) => (article.words > best.words ? article : best));
  const reference = origin.article ?? longest.id;
  const members = articles.map((article) => {
    const pairs = (pairsOf.get(article.id) ?? []).filter(({ a, b }) => ids.has(a) && ids.has(b));
    return describeMember(
      article,
      pairs,
      origin.agency,
      article.id === reference ? 1 : coverage(article.id, reference),
    );
  });
  return {
    version: 1,
    type: 'family',
    id: createHash('sha256')
      .update([...ids].sort().join('\n'))
      .digest('hex')
      .slice(0, 12),
    origin,
    first: findFirst(articles),
    members: members.sort(byPublishedThenId),
  };
}

function describeMember(
  article: ArticleSummary,
  pairs: readonly CopyPair[],
  agency: string | null,
  coverage: number,
): FamilyMember {
  const verdict = byStrength.find((one) => pairs.some((pair) => pair.verdict === one)) ?? 'rewrite';
  const lines = pairs.flatMap((pair) => pair.passages.map(({ a, b }) => (pair.a === article.id ? a : b).lines[0]));
  const copiedAt = lines.length === 0 ? null : lines.reduce((first, line) => Math.min(first, line));
  return {
    id: article.id,
    path: article.path,
    outlet: article.outlet,
    title: article.title,
    published: article.published,
    verdict,
    coverage: Math.round(coverage * 1e4) / 1e4,
    ...judgeCredit(article, agency, verdict, copiedAt),
  };
}

function byPublishedThenId(one: FamilyMember, other: FamilyMember): number {
  const [a, b] = [one.published ?? '\uffff', other.published ?? '\uffff'];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

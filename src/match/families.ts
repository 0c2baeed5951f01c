import { createHash } from 'node:crypto';
import type { ArticleSummary, CopyVerdict, Family, FamilyMember, Pair } from '../model.ts';
import { type FamilyText, familyText, judgeCredit } from './credit.ts';
import { findFirst } from './first.ts';
import { findOrigin } from './origin.ts';
import type { Steps } from './steps.ts';

/** What else is known of articles, by number. */
export interface Known {
  /** Share of the words of an article that stand in another. */
  readonly coverage: (article: number, reference: number) => number;
  /** Whether an article was compared with the closest of those that are like it alone. */
  readonly isCrowded: (article: number) => boolean;
}

/** A tie between two articles: a pair whose verdict makes a family. */
type CopyPair = Pair & { readonly verdict: CopyVerdict };

const byStrength: readonly CopyVerdict[] = ['copy', 'excerpt', 'rewrite'];

function isCopyPair(pair: Pair): pair is CopyPair {
  return byStrength.some((verdict) => verdict === pair.verdict);
}

/**
 * Families of copies, largest first, then by id.
 *
 * @param groups   Article numbers of each family.
 * @param pairs    All that were found, highest score first, then by ids.
 * @param articles By id; their places are their numbers.
 */
export function* buildFamilies(
  groups: readonly (readonly number[])[],
  pairs: readonly Pair[],
  articles: readonly ArticleSummary[],
  known: Known,
): Steps<Family[]> {
  const pairsOf = new Map<string, CopyPair[]>();
  for (const pair of pairs.filter(isCopyPair)) {
    for (const id of [pair.a, pair.b]) {
      const others = pairsOf.get(id);
      if (others === undefined) pairsOf.set(id, [pair]);
      else others.push(pair);
    }
  }
  const families: Family[] = [];
  for (const group of groups) {
    families.push(buildFamily(group, articles, pairsOf, known));
    yield { what: 'families described', done: families.length, total: groups.length };
  }
  return families.sort((one, other) => other.members.length - one.members.length || (one.id < other.id ? -1 : 1));
}

function buildFamily(
  group: readonly number[],
  articles: readonly ArticleSummary[],
  pairsOf: ReadonlyMap<string, readonly CopyPair[]>,
  { coverage, isCrowded }: Known,
): Family {
  const own = group.map((number) => articles[number]);
  const ids = new Set(own.map(({ id }) => id));
  const origin = findOrigin(own);
  const source = group.find((number) => articles[number].id === origin.article);
  const reference =
    source ?? group.reduce((best, number) => (articles[number].words > articles[best].words ? number : best));
  const crowded = group.filter(isCrowded).length;
  const text = familyText(origin.agency, own);
  const members = group.map((number) => {
    const pairs = (pairsOf.get(articles[number].id) ?? []).filter(({ a, b }) => ids.has(a) && ids.has(b));
    return describeMember(articles[number], pairs, text, number === reference ? 1 : coverage(number, reference));
  });
  return {
    version: 1,
    type: 'family',
    id: createHash('sha256')
      .update([...ids].sort().join('\n'))
      .digest('hex')
      .slice(0, 12),
    origin,
    first: findFirst(own),
    members: members.sort(byPublishedThenId),
    ...(crowded === 0 ? null : { crowded }),
  };
}

function describeMember(
  article: ArticleSummary,
  pairs: readonly CopyPair[],
  text: FamilyText,
  coverage: number,
): FamilyMember {
  const verdict = byStrength.find((one) => pairs.some((pair) => pair.verdict === one)) ?? 'rewrite';
  let copiedAt = Number.POSITIVE_INFINITY;
  for (const pair of pairs) {
    const side = pair.a === article.id ? 'a' : 'b';
    for (const passage of pair.passages) copiedAt = Math.min(copiedAt, passage[side].lines[0]);
  }
  return {
    id: article.id,
    path: article.path,
    outlet: article.outlet,
    title: article.title,
    published: article.published,
    verdict,
    coverage: Math.round(coverage * 1e4) / 1e4,
    ...judgeCredit(article, text, verdict, Number.isFinite(copiedAt) ? copiedAt : null),
  };
}

function byPublishedThenId(one: FamilyMember, other: FamilyMember): number {
  const [a, b] = [one.published ?? '\uffff', other.published ?? '\uffff'];
  if (a !== b) return a < b ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

import type { AgencyMention, ArticleSummary, CopyVerdict, Credit } from '../model.ts';

/** Whether a member says where its text comes from, and the line that shows it. */
export interface CreditGiven {
  readonly credit: Credit;
  readonly line: number | null;
}

/** Best first: where a reader would look for the credit. */
const places: readonly AgencyMention['evidence'][] = ['dateline', 'byline', 'credit', 'notice', 'metadata'];

/**
 * @param agency    Agency that the family's text comes from; null where unknown.
 * @param copiedAt  First line of the member's text that other members have.
 */
export function judgeCredit(
  article: ArticleSummary,
  agency: string | null,
  verdict: CopyVerdict,
  copiedAt: number | null,
): CreditGiven {
  if (agency === null) return { credit: 'unknown', line: null };
  const given = bestMention(article.agencies.filter(({ name }) => name === agency));
  if (given) return { credit: 'given', line: given.line };
  const other = bestMention(article.agencies);
  if (other) return { credit: 'altered', line: other.line };
  const claims = article.byline !== null && verdict !== 'rewrite';
  return { credit: claims ? 'altered' : 'missing', line: copiedAt };
}

function bestMention(mentions: readonly AgencyMention[]): AgencyMention | undefined {
  return places.flatMap((place) => mentions.filter(({ evidence }) => evidence === place)).at(0);
}

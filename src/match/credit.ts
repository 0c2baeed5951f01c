import type { AgencyMention, ArticleSummary, CopyVerdict, Credit } from '../model.ts';
import { isSameName } from './outlet-names.ts';

/** Whether a member says where its text comes from, and the line that shows it. */
export interface CreditGiven {
  readonly credit: Credit;
  readonly line: number | null;
}

/** What is known of the family that a member belongs to. */
export interface FamilyText {
  /** Agency, or outlet, that the text comes from; null where unknown. */
  readonly agency: string | null;
  /** Bylines of the members that name it: its own writers', which are no outlet's own. */
  readonly bylines: ReadonlySet<string>;
}

/** Best first: where a reader would look for the credit. */
const places: readonly AgencyMention['evidence'][] = ['dateline', 'byline', 'credit', 'notice', 'metadata'];

/** Stands for agencies that an article credits without naming them ("with agencies"). */
export const unnamedAgencies = 'agencies';

/**
 * Given where the agency is named, agencies are credited unnamed, or the text is the article's own; altered where another
 * agency is named, or an own byline stands over copied text; else missing.
 *
 * @param copiedAt First line of the member's text that other members have.
 */
export function judgeCredit(
  article: ArticleSummary,
  { agency, bylines }: FamilyText,
  verdict: CopyVerdict,
  copiedAt: number | null,
): CreditGiven {
  if (agency === null) return { credit: 'unknown', line: null };
  const given = bestMention(article.agencies.filter(({ name }) => isSameName(name, agency)));
  if (given) return { credit: 'given', line: given.line };
  if (article.outlet !== null && isSameName(article.outlet, agency)) return { credit: 'given', line: null };
  const other = bestMention(article.agencies.filter(({ name }) => name !== unnamedAgencies));
  if (other) return { credit: 'altered', line: other.line };
  const unnamed = bestMention(article.agencies);
  if (unnamed) return { credit: 'given', line: unnamed.line };
  const claims = article.byline !== null && !bylines.has(article.byline) && verdict !== 'rewrite';
  return { credit: claims ? 'altered' : 'missing', line: copiedAt };
}

/** What a family's members tell of its text. */
export function familyText(agency: string | null, articles: readonly ArticleSummary[]): FamilyText {
  const naming = articles.filter(({ agencies }) => agencies.some(({ name }) => name === agency));
  return { agency, bylines: new Set(naming.flatMap(({ byline }) => byline ?? [])) };
}

function bestMention(mentions: readonly AgencyMention[]): AgencyMention | undefined {
  return places.flatMap((place) => mentions.filter(({ evidence }) => evidence === place)).at(0);
}

import type { ArticleSummary, Family, FamilyMember, Findings, Pair, Passage } from '../model.ts';
import { pairsByFamily } from './select.ts';
import { counted, lineRange } from './words.ts';

/** A family with what the readable reports say of it, in words; nothing is escaped yet. */
export interface FamilyStory {
  readonly family: Family;
  /** The agency, else the outlet of the origin article, else `Origin unknown`. */
  readonly source: string;
  /** Headline of the origin article, else of the first member that has one. */
  readonly headline: string | null;
  /** `6 articles in 5 outlets`. */
  readonly size: string;
  readonly members: readonly MemberStory[];
}

export interface MemberStory {
  readonly member: FamilyMember;
  /** The outlet, else the path. */
  readonly name: string;
  /** `path:line`, or the path alone where no line is known. */
  readonly place: string;
  /** What in the article shows the verdict or the credit: `dateline, line 9`; empty where there is nothing to add. */
  readonly shows: string;
}

/** The families of a report, each with its words; one pass over the pairs and the articles. */
export function familyStories(findings: Findings): FamilyStory[] {
  const articles = new Map(findings.articles.map((article) => [article.id, article]));
  const pairs = pairsByFamily(findings.families, findings.pairs);
  return findings.families.map((family) => storyOf(family, articles, pairs.get(family) ?? []));
}

function storyOf(family: Family, articles: ReadonlyMap<string, ArticleSummary>, pairs: readonly Pair[]): FamilyStory {
  const { agency, article } = family.origin;
  const origin = family.members.find((member) => member.id === article);
  const reference = origin ?? longest(family.members, articles);
  return {
    family,
    source: agency ?? origin?.outlet ?? origin?.path ?? 'Origin unknown',
    headline: origin?.title ?? family.members.find((member) => member.title !== null)?.title ?? null,
    size: sizeOf(family.members),
    members: family.members.map((member) => ({
      member,
      name: member.outlet ?? member.path,
      place: placeOf(member),
      shows: showing(member, articles.get(member.id), pairBetween(pairs, member.id, reference.id)),
    })),
  };
}

/** `path:line`, which editors and terminals can open. */
export function placeOf({ path, line }: { readonly path: string; readonly line: number | null }): string {
  return line === null ? path : `${path}:${line}`;
}

function sizeOf(members: readonly FamilyMember[]): string {
  const outlets = new Set(members.flatMap((member) => member.outlet ?? [])).size;
  const articles = counted(members.length, 'article');
  return outlets === 0 ? articles : `${articles} in ${counted(outlets, 'outlet')}`;
}

function longest(members: readonly FamilyMember[], articles: ReadonlyMap<string, ArticleSummary>): FamilyMember {
  const words = ({ id }: FamilyMember) => articles.get(id)?.words ?? 0;
  return members.reduce((best, member) => (words(member) > words(best) ? member : best));
}

function pairBetween(pairs: readonly Pair[], one: string, other: string): Pair | undefined {
  const [a, b] = one < other ? [one, other] : [other, one];
  return pairs.find((pair) => pair.a === a && pair.b === b);
}

function showing(member: FamilyMember, article: ArticleSummary | undefined, pair: Pair | undefined): string {
  const mention = article?.agencies.find(({ line }) => line === member.line);
  if (member.credit === 'given' && mention !== undefined) return `${mention.evidence}, line ${mention.line}`;
  return pair === undefined || member.verdict === 'copy' ? '' : passagesOf(pair, member.id);
}

/** `3 passages, longest lines 5-11 ↔ 9-15`, the lines of the member named first. */
function passagesOf({ a, passages }: Pair, member: string): string {
  if (passages.length === 0) return '';
  const span = ({ a: ours, b: theirs }: Passage) => Math.max(...[ours, theirs].map(({ lines }) => lines[1] - lines[0]));
  const best = passages.reduce((most, one) => (span(one) > span(most) ? one : most));
  const [mine, other] = a === member ? [best.a, best.b] : [best.b, best.a];
  const label = passages.length === 1 ? 'lines' : 'longest lines';
  return `${counted(passages.length, 'passage')}, ${label} ${lineRange(mine.lines)} ↔ ${lineRange(other.lines)}`;
}

import type { ArticleSummary, Family, FamilyMember, Findings, Pair, Passage } from '../model.ts';
import { type Addresses, addressesOf, placeOf } from './place.ts';
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
  /** The outlet, else the path; `path#id` for a record. */
  readonly name: string;
  /** `path:line`, or without the line where none is known. */
  readonly place: string;
  /** What in the article shows the verdict or the credit: `dateline, line 9`; empty where there is nothing to add. */
  readonly shows: string;
}

/** What the words of a family are taken from. */
interface Sources {
  readonly articles: ReadonlyMap<string, ArticleSummary>;
  readonly addresses: Addresses;
}

/** The families of a report, each with its words; one pass over the pairs and the articles. */
export function familyStories(findings: Findings): FamilyStory[] {
  const articles = new Map(findings.articles.map((article) => [article.id, article]));
  const sources: Sources = { articles, addresses: addressesOf(findings.articles) };
  const pairs = pairsByFamily(findings.families, findings.pairs);
  return findings.families.map((family) => storyOf(family, sources, pairs.get(family) ?? []));
}

function storyOf(family: Family, { articles, addresses }: Sources, pairs: readonly Pair[]): FamilyStory {
  const { agency, article } = family.origin;
  const origin = family.members.find((member) => member.id === article);
  const reference = origin ?? longest(family.members, articles);
  const withReference = pairsWith(reference.id, pairs);
  const addressOf = ({ id, path }: FamilyMember) => addresses.get(id) ?? path;
  return {
    family,
    source: agency ?? origin?.outlet ?? (origin === undefined ? 'Origin unknown' : addressOf(origin)),
    headline: origin?.title ?? family.members.find((member) => member.title !== null)?.title ?? null,
    size: sizeOf(family.members),
    members: family.members.map((member) => ({
      member,
      name: member.outlet ?? addressOf(member),
      place: placeOf(addressOf(member), member.line),
      shows: showing(member, articles.get(member.id), withReference.get(member.id)),
    })),
  };
}

function sizeOf(members: readonly FamilyMember[]): string {
  const named = members.flatMap((member) => member.outlet ?? []);
  const outlets = counted(new Set(named).size, 'outlet');
  const articles = counted(members.length, 'article');
  if (named.length === 0) return articles;
  return named.length === members.length ? `${articles} in ${outlets}` : `${articles}, ${outlets} named`;
}

function longest(members: readonly FamilyMember[], articles: ReadonlyMap<string, ArticleSummary>): FamilyMember {
  const words = ({ id }: FamilyMember) => articles.get(id)?.words ?? 0;
  return members.reduce((best, member) => (words(member) > words(best) ? member : best));
}

/** Pairs of one article, by the other one. */
function pairsWith(id: string, pairs: readonly Pair[]): Map<string, Pair> {
  return new Map(pairs.flatMap((pair) => (pair.a === id ? [[pair.b, pair]] : pair.b === id ? [[pair.a, pair]] : [])));
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

import type { ArticleSummary, Findings, Verdict } from '../model.ts';
import { counted, grouped } from './words.ts';

/** How many articles, outlets, blocks and families a report is about. */
export interface Counts {
  readonly articles: number;
  readonly outlets: number;
  readonly blocks: number;
  readonly removed: number;
  readonly families: number;
  readonly pairs: number;
  readonly problems: number;
  /** As in `Findings`. */
  readonly crowded?: number;
}

/** Counts of a report; `blocks` are all blocks of the inputs, `removed` those taken out as boilerplate. */
export function countsOf({ articles, families, pairs, problems, crowded }: Findings): Counts {
  const sum = (count: (article: ArticleSummary) => number) => articles.reduce((total, one) => total + count(one), 0);
  return {
    articles: articles.length,
    outlets: new Set(articles.flatMap((article) => article.outlet ?? [])).size,
    blocks: sum((article) => article.paragraphCount + article.removedCount),
    removed: sum((article) => article.removedCount),
    families: families.length,
    pairs: pairs.length,
    problems: problems.length,
    ...(crowded === undefined ? null : { crowded }),
  };
}

/** The line above a report, in parts: how much was read, cleaned and found. */
export function summaryItems(findings: Findings): string[] {
  const counts = countsOf(findings);
  const read = counted(counts.articles, 'article');
  const found =
    counts.families === 0
      ? `no wire copy found among ${read}`
      : `${counted(counts.families, 'family', 'families')} of wire copy`;
  return [
    counts.outlets === 0 ? read : `${read}, ${counted(counts.outlets, 'outlet')}`,
    `${grouped(counts.removed)} of ${counted(counts.blocks, 'block')} removed as boilerplate`,
    found,
  ];
}

const sharing: Readonly<Partial<Record<Verdict, string>>> = {
  'common-source': 'quotations or a hand-out only',
  boilerplate: 'notices or templates only',
};

/** One sentence per verdict that the reader did not ask for. */
function hiddenNotes(hidden: ReadonlyMap<Verdict, number>): string[] {
  return [...hidden]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(
      ([verdict, count]) =>
        `${counted(count, 'pair')} ${count === 1 ? 'shares' : 'share'} ${sharing[verdict] ?? verdict} (--include ${verdict})`,
    );
}

/** What a report does not tell: pairs that the reader did not ask for, and those of articles too much alike to compare them all. */
export function closingNotes({ crowded }: Findings, hidden: ReadonlyMap<Verdict, number>): string[] {
  return [...hiddenNotes(hidden), ...(crowded === undefined ? [] : [crowdNote(crowded)])];
}

/** A sentence on articles that were compared with the closest alone. */
export function crowdNote(crowded: number): string {
  const [are, each] = crowded === 1 ? ['is', 'it was'] : ['are', 'each was'];
  return `${counted(crowded, 'article')} ${are} like so many others that ${each} compared with the closest alone, and not all pairs are told (--most-partners)`;
}

import type { ArticleSummary, ParagraphFamily, ParagraphFindings, Printing } from '../../model.ts';
import { type Addresses, placeOf } from '../place.ts';
import { counted, lineRange, moment, percent } from '../words.ts';

/** Number of different outlets that some articles name. */
export function outletsNamed(articles: readonly Pick<ArticleSummary, 'outlet'>[]): number {
  return new Set(articles.flatMap(({ outlet }) => outlet ?? [])).size;
}

/** The line above the report, in parts. */
export function paragraphSummary({ articles, paragraphs }: ParagraphFindings): string[] {
  const outlets = outletsNamed(articles);
  const read = counted(articles.length, 'article');
  return [
    outlets === 0 ? read : `${read}, ${counted(outlets, 'outlet')}`,
    paragraphs.length === 0
      ? 'no paragraph is printed by several outlets'
      : `${counted(paragraphs.length, 'paragraph')} printed by several outlets`,
  ];
}

/** What is said of a paragraph besides its text, in parts; nothing is escaped yet. */
export function headOf({ outlets, words, printings, quotation, quoted, first }: ParagraphFamily): string[] {
  const named = outletsNamed(printings);
  const articles = counted(new Set(printings.map(({ article }) => article)).size, 'article');
  const reach = named === outlets ? counted(outlets, 'outlet') : `${counted(named, 'outlet')} named`;
  const author = printings.find(({ article }) => article === first?.article);
  return [
    named === 0 ? articles : `${reach}, ${articles}`,
    counted(words, 'word'),
    ...(quotation ? [`quotation (${percent(quoted)} quoted)`] : []),
    ...(first === null ? [] : [`first seen ${moment(first.published)} (${author?.outlet ?? author?.path ?? ''})`]),
  ];
}

/** `path:5-7`. */
export function whereabouts({ article, path, lines }: Printing, addresses: Addresses): string {
  return `${placeOf(addresses.get(article) ?? path, null)}:${lineRange(lines)}`;
}

/** `exact`, or `edited 86 %`: how much of the paragraph is there. */
export function kindOf({ kind, shared }: Printing): string {
  return kind === 'exact' ? kind : `${kind} ${percent(shared)}`;
}

import type { Article, Paragraph } from '../../model.ts';
import { forMarkdown, forText } from '../escape.ts';
import { type Group, groupsOf, type Row } from './groups.ts';
import type { ArticleFormat } from './index.ts';
import { piecesOf } from './inline.ts';
import { isList, type List, type ListItem } from './lists.ts';
import { inlineMarkdown } from './markdown-inline.ts';

const startingNumber = /^(\d{1,9})([.)])/u;
const runnerFirst = /^::(?=[a-z])/iu;
const fences = /`{3,}/gu;

/** Title, byline and text with headings, lists, quotes, tables, links and emphasis; a rule stands between several articles. */
export const markdownFormat: ArticleFormat = {
  extension: '.md',
  opening: '',
  separator: '\n---\n\n',
  closing: '',
  write: writeArticle,
};

function writeArticle({ title, byline, published, paragraphs }: Article): string {
  const credit = [byline, published].flatMap((part) => part ?? []);
  const parts = [
    ...(title === null ? [] : [heading(1, forMarkdown(title))]),
    ...(credit.length === 0 ? [] : [`*${credit.map(forMarkdown).join(' · ')}*`]),
    ...groupsOf(paragraphs).map(groupText),
  ];
  return parts.map((part) => `${part}\n`).join('\n');
}

function groupText(group: Group): string {
  switch (group.form) {
    case 'list':
      return listText(group.list);
    case 'table':
      return tableText(group.rows);
    case 'quote':
      return group.paragraphs.map((quote) => `> ${lineOf(quote)}`).join('\n>\n');
    case 'heading':
      return heading(Math.min(6, Math.max(2, group.paragraph.level ?? 2)), lineOf(group.paragraph));
    case 'preformatted':
      return fenced(group.paragraph);
    case 'paragraph':
      return lineOf(group.paragraph);
  }
}

/** Hash signs at the end would be taken for a part of the mark. */
function heading(level: number, words: string): string {
  let end = words.length;
  while (words[end - 1] === '#') end--;
  return `${'#'.repeat(level)} ${words.slice(0, end)}${'\\#'.repeat(words.length - end)}`;
}

/** Between fences that are longer than any inside. */
function fenced(paragraph: Paragraph): string {
  const text = forText(
    piecesOf(paragraph)
      .map((piece) => (piece.kind === 'text' ? piece.text : ''))
      .join(''),
  );
  const longest = (text.match(fences) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function listText({ ordered, items }: List): string {
  return items.map((item, at) => itemText(item, ordered ? `${at + 1}. ` : '- ')).join('\n');
}

/** The parts of an item below each other, as far in as its mark is wide; a blank line before a second paragraph. */
function itemText(item: ListItem, mark: string): string {
  const text = item.map((part, at) => {
    if (isList(part)) return `${at === 0 ? '' : '\n'}${listText(part)}`;
    return `${at === 0 ? '' : '\n\n'}${lineOf(part)}`;
  });
  return mark + text.join('').replaceAll(/\n(?=[^\n])/gu, `\n${' '.repeat(mark.length)}`);
}

/** The first row is the head where all its cells say so; Markdown has no table without a head, so it may be empty. */
function tableText(rows: readonly Row[]): string {
  const [first] = rows;
  const hasHead = first.every((cell) => cell?.cell?.header === true);
  const head = hasHead ? rowText(first) : `|${'  |'.repeat(first.length)}`;
  const rule = `|${' --- |'.repeat(first.length)}`;
  return [head, rule, ...(hasHead ? rows.slice(1) : rows).map(rowText)].join('\n');
}

function rowText(row: Row): string {
  return `| ${row.map((cell) => (cell === null ? '' : inlineMarkdown(piecesOf(cell), true))).join(' | ')} |`;
}

/** A runner's command may be put together from pieces, each of them harmless. */
function lineOf(paragraph: Paragraph): string {
  return inlineMarkdown(piecesOf(paragraph), false).replace(startingNumber, '$1\\$2').replace(runnerFirst, '\\$&');
}

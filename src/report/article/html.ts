import type { Article, Paragraph } from '../../model.ts';
import { forHtml } from '../escape.ts';
import { type Group, groupsOf, type Row } from './groups.ts';
import type { ArticleFormat } from './index.ts';
import { type Piece, piecesOf } from './inline.ts';
import { isList, type List, type ListItem } from './lists.ts';

/** One document with an `<article>` each; nothing in it runs, and nothing is loaded when it is opened. */
export const htmlFormat: ArticleFormat = {
  extension: '.html',
  opening: '<!doctype html>\n<meta charset="utf-8">\n<title>Cleaned articles</title>\n',
  separator: '',
  closing: '',
  write: writeArticle,
};

function writeArticle({ title, byline, published, language, paragraphs }: Article): string {
  const attributes = language === null ? '' : ` lang="${forHtml(language)}"`;
  const credit = [byline, published].flatMap((part) => part ?? []);
  const parts = [
    ...(title === null ? [] : [`<h1>${forHtml(title)}</h1>`]),
    ...(credit.length === 0 ? [] : [`<p>${credit.map(forHtml).join(' · ')}</p>`]),
    ...groupsOf(paragraphs).map(groupText),
  ];
  return `<article${attributes}>\n${parts.map((part) => `${part}\n`).join('')}</article>\n`;
}

function groupText(group: Group): string {
  switch (group.form) {
    case 'list':
      return listText(group.list);
    case 'table':
      return `<table>\n${group.rows.map(rowText).join('')}</table>`;
    case 'quote':
      return `<blockquote>\n${group.paragraphs.map((quote) => `<p>${innerOf(quote)}</p>\n`).join('')}</blockquote>`;
    case 'heading':
      return element(`h${Math.min(6, Math.max(2, group.paragraph.level ?? 2))}`, innerOf(group.paragraph));
    case 'preformatted':
      return element('pre', innerOf(group.paragraph));
    case 'paragraph':
      return element('p', innerOf(group.paragraph));
  }
}

function listText({ ordered, items }: List): string {
  return element(ordered ? 'ol' : 'ul', `\n${items.map((item) => `${itemText(item)}\n`).join('')}`);
}

/** An item's only paragraph needs no element of its own. */
function itemText(item: ListItem): string {
  const alone = item.filter((part) => !isList(part)).length === 1;
  const parts = item.map((part) => {
    if (isList(part)) return listText(part);
    return alone ? innerOf(part) : element('p', innerOf(part));
  });
  return element('li', parts.join('\n'));
}

function rowText(row: Row): string {
  const cells = row.map((cell) => {
    if (cell === null) return '<td></td>';
    return element(cell.cell?.header ? 'th' : 'td', innerOf(cell));
  });
  return `<tr>\n${cells.join('\n')}\n</tr>\n`;
}

function element(tag: string, inner: string): string {
  return `<${tag}>${inner}</${tag}>`;
}

function innerOf(paragraph: Paragraph): string {
  return piecesOf(paragraph).map(pieceHtml).join('');
}

function pieceHtml(piece: Piece): string {
  if (piece.kind === 'text') return forHtml(piece.text);
  if (piece.kind === 'close') return `</${piece.tag}>`;
  return piece.tag === 'a' ? `<a href="${forHtml(piece.href)}" rel="nofollow noreferrer">` : `<${piece.tag}>`;
}

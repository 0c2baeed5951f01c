import type { Article, Paragraph } from '../../model.ts';
import { forHtml } from '../escape.ts';
import { type Group, groupsOf } from './groups.ts';
import type { ArticleFormat } from './index.ts';
import { type Piece, piecesOf } from './inline.ts';

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

const writers: Readonly<Record<Group['form'], (paragraphs: readonly Paragraph[]) => string>> = {
  paragraph: ([only]) => `<p>${innerOf(only)}</p>`,
  caption: ([only]) => `<p>${innerOf(only)}</p>`,
  heading: ([only]) => element(`h${Math.min(6, Math.max(2, only.level ?? 2))}`, innerOf(only)),
  item: (items) => `<ul>\n${items.map((item) => `<li>${innerOf(item)}</li>\n`).join('')}</ul>`,
  quote: (quotes) => `<blockquote>\n${quotes.map((quote) => `<p>${innerOf(quote)}</p>\n`).join('')}</blockquote>`,
  row: (rows) => `<ul>\n${rows.map((row) => `<li>${innerOf(row)}</li>\n`).join('')}</ul>`,
  preformatted: ([only]) => `<pre>${forHtml(only.text)}</pre>`,
};

function groupText({ form, paragraphs }: Group): string {
  return writers[form](paragraphs);
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

import type { Article, Paragraph } from '../../model.ts';
import { forMarkdown, stripControls } from '../escape.ts';
import { type Group, groupsOf } from './groups.ts';
import type { ArticleFormat } from './index.ts';
import { type InlineTag, type Piece, piecesOf } from './inline.ts';

const unsafeInTarget = /[()<>\\\s]/gu;
const startingNumber = /^(\d{1,9})([.)])/u;
const spaceFirst = /^\s/u;
const spaceLast = /\s$/u;
const fence = /`{3,}/gu;

const marks: Readonly<Record<InlineTag, string>> = { a: '', em: '*', strong: '**', code: '', sub: '', sup: '' };

/** Title, byline and text with headings, lists, quotes, links and emphasis; a rule stands between several articles. */
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
    ...(title === null ? [] : [`# ${forMarkdown(title)}`]),
    ...(credit.length === 0 ? [] : [`*${credit.map(forMarkdown).join(' · ')}*`]),
    ...groupsOf(paragraphs).map(groupText),
  ];
  return parts.map((part) => `${part}\n`).join('\n');
}

const writers: Readonly<Record<Group['form'], (paragraphs: readonly Paragraph[]) => string>> = {
  paragraph: ([only]) => lineOf(only),
  caption: ([only]) => lineOf(only),
  heading: ([only]) => `${'#'.repeat(Math.min(6, Math.max(2, only.level ?? 2)))} ${lineOf(only)}`,
  item: (items) => items.map((item) => `- ${lineOf(item)}`).join('\n'),
  quote: (quotes) => quotes.map((quote) => `> ${lineOf(quote)}`).join('\n>\n'),
  row: (rows) => rows.map((row) => `- ${lineOf(row)}`).join('\n'),
  preformatted: ([only]) => `\`\`\`\n${stripControls(only.text).replace(fence, '``')}\n\`\`\``,
};

function groupText({ form, paragraphs }: Group): string {
  return writers[form](paragraphs);
}

function lineOf(paragraph: Paragraph): string {
  const pieces = piecesOf(paragraph).map(pieceText);
  return pieces.join('').replace(startingNumber, '$1\\$2').trim();
}

function pieceText(piece: Piece): string {
  if (piece.kind === 'text') return spaced(piece.text);
  if (piece.tag !== 'a') return marks[piece.tag];
  return piece.kind === 'open' ? '[' : `](${piece.href.replace(unsafeInTarget, percentEncoded)})`;
}

/** Escaped, with one space kept where the text starts or ends with white space. */
function spaced(text: string): string {
  const words = forMarkdown(text);
  if (words === '') return text === '' ? '' : ' ';
  return (spaceFirst.test(text) ? ' ' : '') + words + (spaceLast.test(text) ? ' ' : '');
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}

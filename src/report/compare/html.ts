import { createHash } from 'node:crypto';
import type { Article } from '../../model.ts';
import { forHtml } from '../escape.ts';
import type { Comparison } from './index.ts';
import { type Row, rowsOf } from './rows.ts';
import { aboutItems, linesSaid, nothingShared, tieSaid, verdictItems } from './says.ts';
import { style } from './style.ts';
import { runsOf, wordsOf } from './words.ts';

const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** One page that opens anywhere: it loads nothing, runs nothing, and reads the same without colour. */
export function* compareHtml(comparison: Comparison): Generator<string> {
  const { a, b, pair } = comparison;
  const verdict = pair === null ? [nothingShared] : verdictItems(pair);
  yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
  yield `<meta http-equiv="Content-Security-Policy" content="${forHtml(policy)}">\n`;
  yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n';
  yield `<title>${forHtml(`${pair?.verdict ?? 'Nothing shared'}: ${a.path} and ${b.path}`)}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
  yield `<header>\n<h1>${verdict.map(forHtml).join(' · ')}</h1>\n`;
  if (pair !== null) yield `<ul>\n${pair.evidence.map(({ says }) => `<li>${forHtml(says)}</li>\n`).join('')}</ul>\n`;
  yield `${legend}</header>\n<main>\n<section class="row about">\n${aboutSide(a, 'A')}${aboutSide(b, 'B')}</section>\n`;
  for (const row of rowsOf(comparison)) yield rowSection(row, comparison);
  yield '</main>\n</body>\n</html>\n';
}

const legend =
  '<p class="legend"><del>Struck out</del>: only in A. <ins>Underlined</ins>: only in B. Paragraphs that one article alone has say “only here”.</p>\n';

function aboutSide(article: Article, name: string): string {
  const items = [article.path, ...aboutItems(article)].map(forHtml).join(' · ');
  const title = article.title === null ? '' : `<p class="title" dir="auto">${forHtml(article.title)}</p>\n`;
  return `<div>\n<h2>${name}</h2>\n${title}<p>${items}</p>\n</div>\n`;
}

function rowSection(row: Row, { a, b }: Comparison): string {
  const words = wordsOf(row, (text) => text);
  const [left, right] = (
    [
      ['a', a, 'del'],
      ['b', b, 'ins'],
    ] as const
  ).map(([side, { language }, tag]) => {
    if (row[side].length === 0) return '<div class="none"></div>\n';
    const head = `${linesSaid(row[side])}${row.again[side] ? ', again' : ''}`;
    const text = runsOf(words[side]).map((run) =>
      run.changed ? `<${tag}>${forHtml(run.text)}</${tag}>` : forHtml(run.text),
    );
    const lang = language === null ? '' : ` lang="${forHtml(language)}"`;
    return `<div>\n<p class="lines">${side.toUpperCase()}, ${head}</p>\n<p dir="auto"${lang}>${text.join(' ')}</p>\n</div>\n`;
  });
  return `<section class="row ${row.tie?.kind ?? 'alone'}">\n<h3>${forHtml(tieSaid(row))}</h3>\n${left}${right}</section>\n`;
}

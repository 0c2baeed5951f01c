import { applyEvidence, collectPages, findEvidence, type Trace, traceOf } from '../../src/archive/index.ts';
import type { Article, LabelledBlock, Role } from '../../src/model.ts';

/** A page as cleaning leaves it. */
export interface Made {
  readonly article: Article;
  readonly trace: Trace;
}

interface Facts {
  readonly outlet?: string | null;
  readonly url?: string | null;
  readonly path?: string;
  readonly title?: string | null;
}

/** A block of a page: a paragraph with its score, or a removed line. */
export type Piece =
  | string
  | { readonly text: string; readonly score?: number; readonly role?: Role; readonly rule?: string };

/** A page of these blocks, in order. A mere text is a paragraph that the labeller is sure of. */
export function page(pieces: readonly Piece[], facts: Facts = {}): Made {
  const blocks = pieces.map((piece, at) => blockOf(typeof piece === 'string' ? { text: piece } : piece, at + 1));
  const paragraphs = blocks
    .filter(({ role }) => role === 'body')
    .map(({ text, lines }) => ({ text, lines, quoted: 0 }));
  const article: Article = {
    version: 1,
    type: 'article',
    id: facts.path ?? 'page',
    path: facts.path ?? 'dumps/page.html',
    url: facts.url ?? null,
    outlet: facts.outlet === undefined ? 'Harbour Times' : facts.outlet,
    title: facts.title ?? null,
    standfirst: null,
    byline: null,
    published: null,
    language: 'en',
    dateline: null,
    agencies: [],
    text: paragraphs.map(({ text }) => text).join('\n\n'),
    paragraphs,
    removed: blocks.flatMap(({ role, lines, rule, score, text }) =>
      role === 'body' ? [] : [{ kind: role, lines, rule, score, text }],
    ),
    source: { bytes: 1000, encoding: 'utf-8', from: 'html' },
    problems: [],
  };
  return { article, trace: traceOf(article, blocks) };
}

function blockOf({ text, score, role = 'body', rule = 'model' }: Exclude<Piece, string>, line: number): LabelledBlock {
  return {
    text,
    lines: [line, line],
    form: 'paragraph',
    indent: 0,
    blanksBefore: 0,
    glued: false,
    markup: null,
    role,
    rule,
    score: score ?? (role === 'body' ? 0.95 : 0.05),
  };
}

/** The articles of pages, judged by each other. */
export function judge(pages: readonly Made[]): Article[] {
  const collected = collectPages();
  for (const { trace } of pages) collected.add(trace);
  const evidence = findEvidence(collected);
  return pages.map(({ article, trace }) => applyEvidence(article, trace, evidence));
}

/** What evidence removed from each article: rule and text. */
export function removals(articles: readonly Article[]): string[][] {
  return articles.map(({ removed }) =>
    removed.filter(({ rule }) => rule.startsWith('archive-')).map(({ rule, text }) => `${rule}: ${text}`),
  );
}

const things =
  'harbour ferry council island storm market teacher bridge river engine winter budget farmer valley station museum'.split(
    ' ',
  );
const acts = 'closed opened lost found moved sold kept repaired visited counted painted praised'.split(' ');

/** A paragraph of invented sentences; the same for the same numbers, another for others. */
export function paragraph(story: number, position: number): string {
  const pick = (list: readonly string[], turn: number) =>
    list[(story * 7919 + position * 104_729 + turn * 1_299_709 + story * position * turn) % list.length];
  const sentence = (turn: number) =>
    `On day ${story * 31 + position * 3 + turn} the ${pick(things, turn)} ${pick(acts, turn + 1)} its ${pick(things, turn + 2)} near the ${pick(things, turn + 3)}.`;
  return [1, 2, 3].map(sentence).join(' ');
}

/** So many paragraphs of one story. */
export function story(number: number, paragraphs = 5): string[] {
  return Array.from({ length: paragraphs }, (_, position) => paragraph(number, position));
}

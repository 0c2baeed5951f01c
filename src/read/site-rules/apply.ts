import type { Declared, RemovedKind, Ruled } from '../../model.ts';
import type { RuledRange } from '../rules/ranges.ts';
import type { SiteFile, SiteRule } from './file.ts';
import { namedBy } from './named.ts';
import { normalizeSpace } from './xpath/call.ts';
import { type FlatDocument, flatDocument } from './xpath/document.ts';
import { evaluate, TooMuchWork } from './xpath/evaluate.ts';
import type { Expression } from './xpath/grammar.ts';
import { parseXPath } from './xpath/parse.ts';
import { asText, isNodes, type NodeSet, textOf, type Value } from './xpath/values.ts';

/** What a site's rules say of a page. */
export interface SiteMarks {
  readonly ranges: readonly RuledRange[];
  readonly declared: Declared;
  /** Rules that were not used, since they would take too long on this page. */
  readonly tooSlow: readonly string[];
}

/** Where a rule stands, as `explain` names it. */
export function ruleId(file: SiteFile, line: number): string {
  return `site-rules:${file.name}:${line}`;
}

/** What a site's rules say of a page's source; null where the page is nested deeper than `maxDepth`. */
export function applySiteRules(html: string, maxDepth: number, file: SiteFile): SiteMarks | null {
  const document = flatDocument(html, maxDepth);
  if (document === null) return null;
  const tooSlow: string[] = [];
  const ask: Ask = ({ line, value }) => {
    try {
      return evaluate(compiled(value), document);
    } catch (error) {
      if (!(error instanceof TooMuchWork)) throw error;
      tooSlow.push(ruleId(file, line));
      return [];
    }
  };
  const title = firstOf(file.title, document, ask);
  const date = firstOf(file.date, document, ask);
  const author = firstOf(file.author, document, ask);
  const gone = [
    ...elementsOf(title, 'headline', file),
    ...elementsOf(date, 'date', file),
    ...file.strip.flatMap((rule) => marked(ask(rule), { verdict: 'drop', rule: ruleId(file, rule.line) })),
    ...strippedNames(document, file),
  ];
  const ranges = rangesOf(document, html, file, gone, firstOf(file.body, document, ask));
  const declared = {
    ...(title === null ? {} : { title: title.texts[0] }),
    ...(date === null ? {} : { published: date.texts[0] }),
    ...(author === null ? {} : { byline: [...new Set(author.texts)].slice(0, mostAuthors).join(', ') }),
  };
  return { ranges, declared, tooSlow };
}

type Ask = (rule: SiteRule) => Value;

const mostAuthors = 12;
const mostCompiled = 20_000;
const expressions = new Map<string, Expression>();

function compiled(source: string): Expression {
  const before = expressions.get(source);
  if (before !== undefined) return before;
  if (expressions.size >= mostCompiled) expressions.clear();
  const expression = parseXPath(source);
  expressions.set(source, expression);
  return expression;
}

interface Found {
  readonly line: number;
  /** Empty where the rule gives a text, such as an attribute's part. */
  readonly nodes: NodeSet;
  /** Of each node, or the one text; none of them blank. */
  readonly texts: readonly string[];
}

/** What the first of some alternatives finds that has text at all. */
function firstOf(rules: readonly SiteRule[], document: FlatDocument, ask: Ask): Found | null {
  for (const rule of rules) {
    const value = ask(rule);
    const nodes = isNodes(value) ? value.filter((node) => normalizeSpace(textOf(document, node)) !== '') : [];
    const texts = isNodes(value)
      ? nodes.slice(0, 100).map((node) => textOf(document, node))
      : [asText(document, value)];
    const said = texts.map(normalizeSpace).filter((text) => text !== '');
    if (said.length > 0) return { line: rule.line, nodes, texts: said };
  }
  return null;
}

interface Marked {
  readonly node: number;
  readonly ruled: Ruled;
}

function marked(value: Value, ruled: Ruled): Marked[] {
  return isNodes(value) ? value.map((node) => ({ node, ruled })) : [];
}

/** The element that shows the title or date is not part of the body. */
function elementsOf(found: Found | null, kind: RemovedKind, file: SiteFile): Marked[] {
  if (found === null) return [];
  return marked(found.nodes.slice(0, 1), { verdict: 'drop', rule: ruleId(file, found.line), kind });
}

function strippedNames({ attributes }: FlatDocument, file: SiteFile): Marked[] {
  if (file.stripNames.length === 0) return [];
  const find = namedBy(file.stripNames);
  return attributes.flatMap(({ owner, name, value }): Marked[] => {
    const rule = name === 'class' || name === 'id' ? find(value) : undefined;
    return rule === undefined ? [] : [{ node: owner, ruled: { verdict: 'drop', rule: ruleId(file, rule.line) } }];
  });
}

/**
 * Ranges in which the innermost one tells: the page but its body is dropped, the body is kept, and what is stripped is
 * dropped with all inside it.
 */
function rangesOf(
  document: FlatDocument,
  html: string,
  file: SiteFile,
  gone: readonly Marked[],
  body: Found | null,
): RuledRange[] {
  const stripped = outermost(document, gone);
  const ranges = stripped.map(({ node, ruled }) => rangeOf(document, node, ruled));
  if (file.body.length === 0 || (body === null && file.autodetect)) return ranges;
  const line = body?.line ?? file.body[0].line;
  const rule = ruleId(file, line);
  const around: RuledRange = { start: 0, end: html.length, ruled: { verdict: 'drop', rule, soft: true } };
  const kept: Ruled = { verdict: 'keep', rule, ...(file.prune ? { soft: true } : {}) };
  const lasts = coverOf(document, stripped);
  const bodies = outermost(document, marked(body?.nodes ?? [], kept)).filter(({ node }) => !lasts(node));
  return [around, ...bodies.map(({ node, ruled }) => rangeOf(document, node, ruled)), ...ranges];
}

function rangeOf({ starts, ends }: FlatDocument, node: number, ruled: Ruled): RuledRange {
  return { start: starts[node], end: ends[node], ruled };
}

/** In document order, those inside no other; of several marks of one node the first stands. Attributes have no place. */
function outermost({ kinds, last }: FlatDocument, all: readonly Marked[]): Marked[] {
  let covered = -1;
  return all
    .filter(({ node }) => node < kinds.length && kinds[node] !== 'comment')
    .sort((one, other) => one.node - other.node)
    .filter(({ node }) => {
      if (node <= covered) return false;
      covered = last[node];
      return true;
    });
}

/** Tells whether a node is one of some nodes or stands inside one; they are in order, none inside another. */
function coverOf({ last }: FlatDocument, marks: readonly Marked[]): (node: number) => boolean {
  return (node) => {
    let low = 0;
    let high = marks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (marks[middle].node <= node) low = middle + 1;
      else high = middle;
    }
    return low > 0 && node <= last[marks[low - 1].node];
  };
}

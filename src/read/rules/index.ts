import type { Block, Page, Problem, Ruled } from '../../model.ts';
import type { Facts } from '../facts.ts';
import { parseHtml } from '../html.ts';
import type { SiteFile } from '../site-rules/file.ts';
import { siteOf } from '../site-rules/host.ts';
import { parseText } from '../text.ts';
import { appliesTo } from './applies.ts';
import type { Selected, Selection } from './select.ts';

/** A rule of the user: where it applies, what it drops and what it keeps. Plain data, so that it crosses threads. */
export interface UserRule {
  /** Where it stands, such as `settings:rules[0]`. */
  readonly id: string;
  /** Patterns (regular expressions, `u`), found anywhere in the outlet's name or host, and in the address. */
  readonly outlet?: string | undefined;
  readonly url?: string | undefined;
  /** Pattern of paths, as in a `.gitignore` file that stands in `folder`. */
  readonly path?: string | undefined;
  /** The current folder as seen from that of the settings file, with `/`; empty where they are the same. */
  readonly folder: string;
  /** CSS selectors. */
  readonly drop: readonly string[];
  readonly keep: readonly string[];
  /** Patterns (regular expressions, `u`), found anywhere in the text of a block. */
  readonly dropLines: readonly string[];
  readonly keepLines: readonly string[];
}

/** All that users say of pages beside the settings: their own rules, and files of rules for hosts, which are weaker. */
export interface RuleBook {
  readonly rules?: readonly UserRule[] | undefined;
  readonly siteRules?: readonly SiteFile[] | undefined;
}

/** Reads a page, and marks the blocks that the user's rules speak of. Without rules there is nothing to wait for. */
export function parsePage(
  from: 'html' | 'text',
  text: string,
  facts: Facts,
  { rules = [], siteRules = [] }: RuleBook = {},
): Page | Promise<Page> {
  const page = from === 'html' ? parseHtml(text, facts) : parseText(text, facts);
  const site = from === 'html' && siteRules.length > 0 ? siteOf(page, siteRules) : null;
  return rules.length === 0 && site === null ? page : markPage(page, text, facts, rules, site);
}

async function markPage(
  page: Page,
  text: string,
  facts: Facts,
  rules: readonly UserRule[],
  site: SiteFile | null,
): Promise<Page> {
  const applying: UserRule[] = [];
  for (const rule of rules) if (await appliesTo(rule, page)) applying.push(rule);
  const selections = page.from === 'html' ? applying.flatMap(selectionsOf) : [];
  const elsewhere = selections.length === 0 && site === null;
  return markLines(elsewhere ? page : await markSelected(page, text, facts, selections, site), applying);
}

function selectionsOf({ id, drop, keep }: UserRule): Selection[] {
  const dropped: Ruled = { verdict: 'drop', rule: `${id}.drop` };
  const kept: Ruled = { verdict: 'keep', rule: `${id}.keep` };
  return [
    ...drop.map((selector) => ({ selector, ruled: dropped })),
    ...keep.map((selector) => ({ selector, ruled: kept })),
  ];
}

/** Reads the page once more, with what selectors and the rules of its site find in its source. */
async function markSelected(
  page: Page,
  text: string,
  facts: Facts,
  selections: readonly Selection[],
  site: SiteFile | null,
): Promise<Page> {
  const told = site === null ? null : await (await import('../site-rules/index.ts')).tellSite(text, facts, site);
  const source = told?.source ?? text;
  const selected = await selectedOf(source, facts, selections);
  const layers = [selected?.ranges ?? [], told?.ranges ?? []].filter((ranges) => ranges.length > 0);
  const marked = layers.length === 0 && source === text ? page : parseHtml(source, { ...facts, ruled: layers });
  const declared = told === null ? marked.declared : { ...marked.declared, 'site-rules': told.declared };
  const problems = [...selectorProblems(page, selected), ...(told?.problems ?? [])];
  return { ...marked, declared, problems: [...marked.problems, ...problems] };
}

/** Null where the page must not be searched. */
async function selectedOf(text: string, facts: Facts, selections: readonly Selection[]): Promise<Selected | null> {
  if (selections.length === 0) return { ranges: [], tooSlow: [] };
  const { selectRanges } = await import('./select.ts');
  return selectRanges(text, facts.maxDepth, selections);
}

function selectorProblems({ path }: Page, selected: Selected | null): Problem[] {
  const says =
    selected === null
      ? ['its elements are nested too deep; selectors of rules are not used']
      : selected.tooSlow.map(
          ({ selector, ruled }) => `would take too long by ${ruled.rule} '${selector}', which is not used`,
        );
  return says.map((message) => ({ version: 1, type: 'problem', path, line: null, code: 'MARKUP_TOO_DEEP', message }));
}

interface LinePattern {
  readonly pattern: RegExp;
  readonly ruled: Ruled;
}

const longestTested = 10_000;
const compiled = new WeakMap<UserRule, readonly LinePattern[]>();

function markLines(page: Page, rules: readonly UserRule[]): Page {
  // The strongest first: the last rule, and what keeps before what drops.
  const patterns = rules.flatMap(patternsOf).reverse();
  return patterns.length === 0 ? page : { ...page, blocks: page.blocks.map((block) => markLine(block, patterns)) };
}

function markLine(block: Block, patterns: readonly LinePattern[]): Block {
  const text = block.text.slice(0, longestTested);
  const found = patterns.find(({ pattern }) => pattern.test(text));
  return found === undefined ? block : { ...block, ruled: found.ruled };
}

function patternsOf(rule: UserRule): readonly LinePattern[] {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const dropped: Ruled = { verdict: 'drop', rule: `${rule.id}.dropLines` };
  const kept: Ruled = { verdict: 'keep', rule: `${rule.id}.keepLines` };
  const patterns = [
    ...rule.dropLines.map((source) => ({ pattern: new RegExp(source, 'u'), ruled: dropped })),
    ...rule.keepLines.map((source) => ({ pattern: new RegExp(source, 'u'), ruled: kept })),
  ];
  compiled.set(rule, patterns);
  return patterns;
}

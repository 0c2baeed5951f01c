import { parseXPath } from './xpath/parse.ts';
import { XPathError } from './xpath/tokens.ts';

/** One line of a file of site rules that says something. */
export interface SiteRule {
  /** Counted from 1. */
  readonly line: number;
  /** An XPath 1.0 expression that has been checked; for `stripNames` a class or id. */
  readonly value: string;
}

/** The rules for the pages of one host, in the "full-text RSS" format. Plain data, so that it crosses threads. */
export interface SiteFile {
  /** The file's name, such as `example.org.txt`. */
  readonly name: string;
  /** Alternatives: the first that finds something counts. */
  readonly title: readonly SiteRule[];
  readonly body: readonly SiteRule[];
  readonly author: readonly SiteRule[];
  readonly date: readonly SiteRule[];
  readonly strip: readonly SiteRule[];
  readonly stripNames: readonly SiteRule[];
  /** Text of the source that is replaced before it is read, in order. */
  readonly replaced: readonly Replacement[];
  /** Whether furniture inside the body may go. */
  readonly prune: boolean;
  /** Whether the labeller takes over where no `body` finds anything. */
  readonly autodetect: boolean;
}

export interface Replacement {
  readonly line: number;
  readonly find: string;
  readonly put: string;
}

/** Something wrong with a file. */
export interface SiteFault {
  readonly line: number;
  readonly says: string;
  /** The directive that nobody knows, where that is what is wrong. */
  readonly unknown?: string;
}

const xpathLists = ['title', 'body', 'author', 'date', 'strip'] as const;
const switches = ['prune', 'autodetect_on_failure'] as const;

/** Directives for programs that fetch, keep pictures, or test themselves: read, and of no effect here. */
const withoutEffect =
  'autodetect_next_page convert_double_br_tags dissolve footnotes http_header if_page_contains insert_detected_image ' +
  'login_extra_fields login_password_field login_uri login_username_field move_into native_ad_clue next_page_link ' +
  'not_logged_in_xpath parser requires_login single_page_link single_page_link_in_feed skip_id_or_class_prune skip_json_ld ' +
  'src_lazy_load_attr strip_attr strip_comments strip_image_src test_contains test_url tidy wrap_in';
const ignored: ReadonlySet<string> = new Set(withoutEffect.split(' '));

/** All directives that are known, for whoever wants to say which one was meant. */
export const directives: readonly string[] = [
  ...xpathLists,
  ...switches,
  'strip_id_or_class',
  'find_string',
  'replace_string',
  ...ignored,
];

const mostRules = 2000;
const mostFaults = 20;

/** Reads a file of site rules, and tells everything that is wrong with it. */
export function parseSiteFile(name: string, content: string): { file: SiteFile; faults: readonly SiteFault[] } {
  const reading = newReading();
  const lines = content.replace(/^\uFEFF/u, '').split('\n');
  for (const [index, line] of lines.entries()) {
    if (reading.faults.length >= mostFaults) break;
    const text = line.trim();
    if (text !== '' && !text.startsWith('#')) take(reading, index + 1, text);
  }
  endPair(reading);
  const { faults, pending: _pending, rules: _rules, ...rest } = reading;
  return { file: { name, ...rest }, faults };
}

interface Reading {
  readonly title: SiteRule[];
  readonly body: SiteRule[];
  readonly author: SiteRule[];
  readonly date: SiteRule[];
  readonly strip: SiteRule[];
  readonly stripNames: SiteRule[];
  readonly replaced: Replacement[];
  readonly faults: SiteFault[];
  prune: boolean;
  autodetect: boolean;
  rules: number;
  /** A `find_string` that still waits for its `replace_string`. */
  pending: SiteRule | null;
}

function newReading(): Reading {
  const lists = { title: [], body: [], author: [], date: [], strip: [], stripNames: [], replaced: [], faults: [] };
  return { ...lists, prune: true, autodetect: true, rules: 0, pending: null };
}

/** `directive: value`, or `directive(argument): value`. */
const directivePattern = /^([A-Za-z_]+)[ \t]*(?:\(|:)/u;

function take(reading: Reading, line: number, text: string): void {
  const name = directivePattern.exec(text)?.[1].toLowerCase().slice(0, 40);
  if (name === undefined) {
    reading.faults.push({ line, says: "no 'directive: value', and no comment that starts with #" });
  } else if (!directives.includes(name)) {
    reading.faults.push({ line, says: `unknown directive '${name}'`, unknown: name });
  } else if (!ignored.has(name)) {
    reading.rules++;
    const says = takeRule(reading, { line, name, ...partsOf(text.slice(name.length).trimStart()) });
    if (says !== null) reading.faults.push({ line, says });
  }
}

interface Directive {
  readonly line: number;
  readonly name: string;
  /** What stands in brackets after the name. */
  readonly argument: string | null;
  readonly value: string;
}

/** Takes a rule that is of effect here; what is wrong with it, or null. */
function takeRule(reading: Reading, directive: Directive): string | null {
  const { line, name, argument, value } = directive;
  if (reading.rules > mostRules) return `more than ${mostRules} rules in one file`;
  if (name === 'replace_string') return takeReplacement(reading, directive);
  if (argument !== null) return `'${name}' takes no argument in brackets`;
  if (value === '') return `'${name}' says nothing`;
  if (name === 'prune' || name === 'autodetect_on_failure') {
    if (value !== 'yes' && value !== 'no') return `'${name}' must be yes or no`;
    reading[name === 'prune' ? 'prune' : 'autodetect'] = value === 'yes';
  } else if (name === 'strip_id_or_class') {
    reading.stripNames.push({ line, value: value.replace(/["']/gu, '') });
  } else if (name === 'find_string') {
    endPair(reading);
    reading.pending = { line, value };
  } else return takeXPath(reading, directive);
  return null;
}

/** What follows a directive's name: `: value`, or `(argument): value`. Brackets and colons may stand in the argument. */
function partsOf(rest: string): { argument: string | null; value: string } {
  if (rest.startsWith(':')) return { argument: null, value: rest.slice(1).trim() };
  const end = rest.indexOf('):');
  return end < 0 ? { argument: null, value: '' } : { argument: rest.slice(1, end), value: rest.slice(end + 2).trim() };
}

/** The other half of a `find_string`, or a whole pair: `replace_string(found): put`. */
function takeReplacement(reading: Reading, { line, argument, value }: Directive): string | null {
  const find = argument ?? reading.pending?.value;
  if (find === undefined) return "'replace_string' without a 'find_string' before it";
  if (find === '') return "'replace_string()' names no text to replace";
  if (argument === null) reading.pending = null;
  reading.replaced.push({ line, find, put: value });
  return null;
}

function endPair(reading: Reading): void {
  if (reading.pending === null) return;
  reading.faults.push({ line: reading.pending.line, says: "'find_string' without a 'replace_string' after it" });
  reading.pending = null;
}

function takeXPath(reading: Reading, { line, name, value }: Directive): string | null {
  const list = xpathLists.find((one) => one === name);
  if (list === undefined) return null;
  try {
    parseXPath(value);
    reading[list].push({ line, value });
    return null;
  } catch (error) {
    if (error instanceof XPathError) return `'${name}' is no XPath 1.0: ${error.message}`;
    throw error;
  }
}

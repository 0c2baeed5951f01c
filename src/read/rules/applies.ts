import { posix } from 'node:path';
import type { Declared, Page } from '../../model.ts';
import type { UserRule } from './index.ts';

interface Conditions {
  readonly outlet: RegExp | null;
  readonly url: RegExp | null;
}

const known = new WeakMap<UserRule, Conditions>();
const longestTested = 10_000;

/** Whether all conditions of a rule hold for a page; a rule without conditions applies to every page. */
export async function appliesTo(rule: UserRule, page: Page): Promise<boolean> {
  const { outlet, url } = conditionsOf(rule);
  const urls = url === null && outlet === null ? [] : stated(page, 'url');
  if (url !== null && !holds(url, urls)) return false;
  if (outlet !== null && !holds(outlet, [...stated(page, 'outlet'), ...urls.flatMap(hostOf)])) return false;
  return rule.path === undefined || isAt(rule.path, rule.folder, page.path);
}

function conditionsOf(rule: UserRule): Conditions {
  const before = known.get(rule);
  if (before !== undefined) return before;
  const conditions = { outlet: patternOf(rule.outlet), url: patternOf(rule.url) };
  known.set(rule, conditions);
  return conditions;
}

function patternOf(source: string | undefined): RegExp | null {
  return source === undefined ? null : new RegExp(source, 'u');
}

function holds(pattern: RegExp, values: readonly string[]): boolean {
  return values.some((value) => pattern.test(value.slice(0, longestTested)));
}

/** What the page's record and head state, each source's value. */
function stated({ declared }: Page, fact: keyof Declared): string[] {
  return Object.values(declared).flatMap((source) => source?.[fact] ?? []);
}

function hostOf(url: string): string[] {
  return URL.canParse(url) ? [new URL(url).hostname] : [];
}

const outside = /^(?:\.{0,2}\/)+/u;

/** Paths outside the folder of the settings are matched without the steps that lead out of it. */
async function isAt(pattern: string, folder: string, path: string): Promise<boolean> {
  const { default: ignore } = await import('ignore');
  const below = posix.normalize(path.startsWith('/') ? path : posix.join(folder, path)).replace(outside, '');
  return ignore.isPathValid(below) && ignore({ ignorecase: false }).add(pattern).ignores(below);
}

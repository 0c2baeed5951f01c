import { posix } from 'node:path';
import { CopydeskError } from '../errors.ts';
import type { UserRule } from '../read/rules/index.ts';
import type { Given } from './config.ts';
import { suggestion } from './nearest.ts';
import type { Keys } from './settings-lines.ts';

const patternKeys: readonly string[] = ['outlet', 'url', 'dropLines', 'keepLines'];
const selectorKeys: readonly string[] = ['drop', 'keep'];

/** Rules of a settings file that has been checked; `file` as a person names it, below or above the current folder. */
export function rulesOf(rules: unknown, file: string): UserRule[] {
  const folder = posix.relative(posix.dirname(file.replaceAll('\\', '/')), '.');
  return listOf(rules).map((rule, index) => ruleOf(`settings:rules[${index}]`, folder, fieldsOf(rule)));
}

function ruleOf(id: string, folder: string, { outlet, url, path, ...rest }: Given): UserRule {
  return {
    id,
    outlet: textOf(outlet),
    url: textOf(url),
    path: textOf(path),
    folder,
    drop: textsOf(rest.drop),
    keep: textsOf(rest.keep),
    dropLines: textsOf(rest.dropLines),
    keepLines: textsOf(rest.keepLines),
  };
}

/**
 * What `--drop` and `--keep` say, as the one rule that they make.
 *
 * @throws {CopydeskError} `USAGE` where one of them is no selector.
 */
export async function flagRules({ drop, keep }: Given): Promise<UserRule[]> {
  const rule = ruleOf('flags', '', { drop, keep });
  if (rule.drop.length + rule.keep.length === 0) return [];
  const { selectorError } = await import('../read/rules/select.ts');
  for (const name of ['drop', 'keep'] as const) {
    for (const selector of rule[name]) {
      const error = selectorError(selector);
      if (error !== null) throw new CopydeskError('USAGE', `--${name} '${selector}' is no CSS selector: ${error}`);
    }
  }
  return [rule];
}

/** Something that is wrong with a settings file, and the keys that lead to it. */
export interface Wrong {
  readonly keys: Keys;
  readonly says: string;
}

/** Everything that is wrong with the rules of a settings file, each with its place. */
export async function wrongInRules(config: unknown): Promise<Wrong[]> {
  const { rules } = fieldsOf(config);
  if (rules === undefined) return [];
  if (!Array.isArray(rules)) return [{ keys: ['rules'], says: "'rules' must be a list of rules" }];
  const { ruleKeys } = await import('./rules-schema.ts');
  const wrong: Wrong[] = [];
  for (const [index, rule] of rules.entries()) {
    const keys = ['rules', index];
    const place = `rules[${index}]`;
    if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) {
      wrong.push({ keys, says: `'${place}' must be an object with some of ${ruleKeys.join(', ')}` });
      continue;
    }
    for (const [key, value] of Object.entries(rule)) {
      const says = ruleKeys.includes(key)
        ? await wrongInKey(`${place}.${key}`, key, value)
        : [`unknown key '${place}.${key}'${suggestion(key, ruleKeys)}`];
      wrong.push(...says.map((one) => ({ keys: [...keys, key], says: one })));
    }
  }
  return wrong;
}

async function wrongInKey(place: string, key: string, value: unknown): Promise<string[]> {
  const mayList = !['outlet', 'url', 'path'].includes(key);
  const texts = Array.isArray(value) && mayList ? value : [value];
  if (texts.length === 0 || !texts.every((text) => typeof text === 'string' && text !== ''))
    return [`'${place}' must be a text${mayList ? ' or a list of texts' : ''}`];
  const wrong: string[] = [];
  for (const [index, text] of texts.entries()) {
    const error = await wrongText(key, text);
    if (error !== null) wrong.push(`'${Array.isArray(value) ? `${place}[${index}]` : place}' ${error}`);
  }
  return wrong;
}

async function wrongText(key: string, text: string): Promise<string | null> {
  if (patternKeys.includes(key)) return (await import('../read/rules/patterns.ts')).patternError(text);
  if (!selectorKeys.includes(key)) return null;
  const { selectorError } = await import('../read/rules/select.ts');
  const error = selectorError(text);
  return error === null ? null : `is no CSS selector: ${error}`;
}

function fieldsOf(value: unknown): Given {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string');
}

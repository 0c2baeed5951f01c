import { dirname, join } from 'node:path';
import { CopydeskError } from '../errors.ts';
import type { UserRule } from '../read/rules/index.ts';
import type { SiteFile } from '../read/site-rules/file.ts';
import {
  defaults,
  includable,
  isWhole,
  knobs,
  type NumberKnob,
  type Settings,
  type WordKnob,
  wordKnobs,
} from '../settings.ts';
import { suggestion } from './nearest.ts';
import { flagRules, rulesOf, type Wrong, wrongInRules } from './rules.ts';
import { readSettingsFile, type SettingsFile } from './settings-file.ts';
import { siteRulesIn } from './site-rules.ts';

type Words = { readonly [name in keyof typeof wordKnobs]: string | null };

/** All settings of a run: flags over the settings file over the defaults. */
export interface RunSettings {
  readonly numbers: Settings;
  readonly words: Words;
  readonly include: readonly string[];
  /** The user's own rules, those of flags last. */
  readonly rules: readonly UserRule[];
  /** Rules for single sites, which are weaker. */
  readonly siteRules: readonly SiteFile[];
}

/** Settings by name, as a file or the flags give them. */
export type Given = Readonly<Record<string, unknown>>;

const knownNames = ['$schema', 'include', 'rules', ...Object.keys(knobs), ...Object.keys(wordKnobs)];
const longestShown = 40;

/**
 * Reads the settings file that `--config` names, else the nearest one upward from the current folder; it is data, never code.
 *
 * @param flags settings given on the command line, already checked.
 * @throws {CopydeskError} `SETTINGS_INVALID`, a line of the message for each thing that is wrong, in the file or in site rules.
 */
export async function loadSettings(flags: Given, file: string | undefined): Promise<RunSettings> {
  const found = await readSettingsFile(file);
  const inFile = found === null ? {} : await check(found);
  const off: Given = flags.archiveEvidence === false ? { archiveEvidence: 'off' } : {};
  const given: Given = { ...inFile, ...definedOnly(flags), ...off };
  const rules = [...rulesOf(inFile.rules, found?.name ?? ''), ...(await flagRules(flags))];
  const words = wordsOf(given);
  // A folder that the settings name is beside them; one that a flag names is seen from here.
  const folder =
    words.siteRules !== null && flags.siteRules === undefined
      ? join(dirname(found?.name ?? ''), words.siteRules)
      : words.siteRules;
  const siteRules = folder === null ? [] : await siteRulesIn(folder);
  return { numbers: numbersOf(given), words, include: includedOf(given), rules, siteRules };
}

/** Everything that is wrong with a settings file, each with its line and what would be right. */
async function check(file: SettingsFile): Promise<Given> {
  const { config } = file;
  const { settingsSchema } = await import('./settings-schema.ts');
  const parsed = settingsSchema.safeParse(config);
  const inRules = await wrongInRules(config);
  if (parsed.success && inRules.length === 0) return parsed.data;
  const issues = parsed.error?.issues.filter(({ path }) => path[0] !== 'rules') ?? [];
  const wrong = issues.flatMap((issue): Wrong[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ keys: [key], says: `unknown setting '${key}'${suggestion(key, knownNames)}` }));
    const name = String(issue.path[0] ?? '');
    const says =
      name === ''
        ? 'must be an object of settings'
        : `'${name}' must be ${expected(name)}, not ${shown(config, issue.path)}`;
    return [{ keys: name === '' ? [] : [name], says }];
  });
  throw await invalid(file, [...wrong, ...inRules]);
}

async function invalid(file: SettingsFile, wrong: readonly Wrong[]): Promise<CopydeskError> {
  const { lineFinder } = await import('./settings-lines.ts');
  const lineOf = await lineFinder(file);
  const lines = new Set(wrong.map(({ keys, says }) => `${file.name}:${lineOf(keys)}: ${says}`));
  return new CopydeskError('SETTINGS_INVALID', [...lines].join('\n'));
}

/** What a knob takes, in words; also for flags. */
export function expected(name: string): string {
  const number: NumberKnob | undefined = numberKnob(name);
  if (number !== undefined) {
    const what = isWhole(number)
      ? `a whole number of ${number.unit}`
      : number.unit === 'share'
        ? 'a share'
        : `a number of ${number.unit}`;
    return `${what} from ${number.min} to ${number.max}`;
  }
  const oneOf = wordKnob(name)?.oneOf;
  if (oneOf !== undefined) return `one of ${oneOf.join(', ')}`;
  return name === 'include' ? `a list of ${includable.join(', ')}` : 'a text';
}

function shown(config: unknown, path: readonly PropertyKey[]): string {
  let value = config;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  const text = JSON.stringify(value) ?? String(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function definedOnly(flags: Given): Given {
  return Object.fromEntries(
    Object.entries(flags).filter(
      ([name, value]) => typeof value !== 'boolean' && value !== undefined && knownNames.includes(name),
    ),
  );
}

function numberKnob(name: string): NumberKnob | undefined {
  return Object.entries<NumberKnob>(knobs).find(([own]) => own === name)?.[1];
}

function wordKnob(name: string): WordKnob | undefined {
  return Object.entries<WordKnob>(wordKnobs).find(([own]) => own === name)?.[1];
}

function numbersOf(given: Given): Settings {
  const numbers: { -readonly [name in keyof Settings]: number } = { ...defaults };
  for (const [name, value] of Object.entries(given)) {
    if (isNumberName(name) && typeof value === 'number') numbers[name] = value;
  }
  return numbers;
}

function isNumberName(name: string): name is keyof Settings {
  return Object.hasOwn(knobs, name);
}

function wordsOf(given: Given): Words {
  const word = (name: keyof Words) => {
    const value = given[name];
    return typeof value === 'string' ? value : wordKnobs[name].value;
  };
  return {
    from: word('from'),
    archiveEvidence: word('archiveEvidence'),
    encoding: word('encoding'),
    baseline: word('baseline'),
    failOn: word('failOn'),
    siteRules: word('siteRules'),
  };
}

function includedOf({ include }: Given): string[] {
  return Array.isArray(include) ? include.filter((verdict) => typeof verdict === 'string') : [];
}

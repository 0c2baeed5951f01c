import { dirname, extname, join, relative, resolve } from 'node:path';
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
import { flagRules, rulesOf, wrongInRules } from './rules.ts';
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

const fileNames = ['copydesk.config.json', 'copydesk.config.yaml', 'copydesk.config.yml', 'package.json'];
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
  const off: Given = flags.archiveEvidence === false ? { archiveEvidence: 'off' } : {};
  const given: Given = { ...found.given, ...definedOnly(flags), ...off };
  const rules = [...rulesOf(found.given.rules, found.file), ...(await flagRules(flags))];
  const words = wordsOf(given);
  // A folder that the settings name is beside them; one that a flag names is seen from here.
  const folder =
    words.siteRules !== null && flags.siteRules === undefined
      ? join(dirname(found.file), words.siteRules)
      : words.siteRules;
  const siteRules = folder === null ? [] : await siteRulesIn(folder);
  return { numbers: numbersOf(given), words, include: includedOf(given), rules, siteRules };
}

interface Found {
  readonly given: Given;
  /** As a person names it; empty where there is none. */
  readonly file: string;
}

async function readSettingsFile(file: string | undefined): Promise<Found> {
  if (file !== undefined && !['.json', '.yaml', '.yml'].includes(extname(file))) {
    throw invalid(file, ['settings are data: give a .json, .yaml or .yml file']);
  }
  const { lilconfig } = await import('lilconfig');
  const yaml = async (_path: string, content: string) => (await import('yaml')).parse(content);
  const loaders = { '.yaml': yaml, '.yml': yaml };
  const searcher = lilconfig('copydesk', { searchPlaces: fileNames, loaders, stopDir: topOf(process.cwd()) });
  const result = await attempt(file, () => (file === undefined ? searcher.search() : searcher.load(file)));
  if (result === null || result.isEmpty) return { given: {}, file: '' };
  const name = nameOf(result.filepath);
  return { given: await check(result.config, name), file: name };
}

async function attempt<Result>(file: string | undefined, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
    throw invalid(file ?? 'the settings file', [`cannot be read: ${said}`], cause);
  }
}

/** Everything that is wrong with a settings file, each with what would be right. */
async function check(config: unknown, file: string): Promise<Given> {
  const { settingsSchema } = await import('./settings-schema.ts');
  const parsed = settingsSchema.safeParse(config);
  const inRules = await wrongInRules(config);
  if (parsed.success && inRules.length === 0) return parsed.data;
  const issues = parsed.error?.issues.filter(({ path }) => path[0] !== 'rules') ?? [];
  const wrong = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `unknown setting '${key}'${suggestion(key, knownNames)}`);
    const name = String(issue.path[0] ?? '');
    return name === ''
      ? ['must be an object of settings']
      : [`'${name}' must be ${expected(name)}, not ${shown(config, issue.path)}`];
  });
  throw invalid(file, [...new Set([...wrong, ...inRules])]);
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

function invalid(file: string, wrong: readonly string[], cause?: unknown): CopydeskError {
  return new CopydeskError('SETTINGS_INVALID', wrong.map((one) => `${file}: ${one}`).join('\n'), { cause });
}

function nameOf(path: string): string {
  return relative(process.cwd(), path) || path;
}

function topOf(folder: string): string {
  let top = resolve(folder);
  while (dirname(top) !== top) top = dirname(top);
  return top;
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

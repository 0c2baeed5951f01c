import { basename, dirname, extname, relative, resolve } from 'node:path';
import { CopydeskError } from '../errors.ts';

/** A settings file as it was read. */
export interface SettingsFile {
  readonly config: unknown;
  /** As a person names it. */
  readonly name: string;
  /** What it says, and the keys under which the settings stand in it. */
  readonly text: string;
  readonly within: readonly string[];
}

const fileNames = ['copydesk.config.json', 'copydesk.config.yaml', 'copydesk.config.yml', 'package.json'];
const extensions = ['.json', '.yaml', '.yml'];

/**
 * The settings file that a person names, else the nearest one upward from the current folder; null where there is none
 * or nothing in it. It is data, never code.
 *
 * @throws {CopydeskError} `SETTINGS_INVALID`
 */
export async function readSettingsFile(file: string | undefined): Promise<SettingsFile | null> {
  if (file !== undefined && !extensions.includes(extname(file)))
    throw unusable(file, 'settings are data: give a .json, .yaml or .yml file');
  const texts = new Map<string, string>();
  const { lilconfig } = await import('lilconfig');
  const loader =
    (parse: (text: string, name: string) => unknown) =>
    async (path: string, content: string): Promise<unknown> => {
      const text = content.replace(/^\uFEFF/u, '');
      texts.set(path, text);
      return parse(text, nameOf(path));
    };
  const loaders = { '.json': loader(parseJson), '.yaml': loader(parseYaml), '.yml': loader(parseYaml) };
  const searcher = lilconfig('copydesk', { searchPlaces: fileNames, loaders, stopDir: topOf(process.cwd()) });
  const result = await attempt(file, () => (file === undefined ? searcher.search() : searcher.load(file)));
  if (result === null || result.isEmpty) return null;
  const within = basename(result.filepath) === 'package.json' ? ['copydesk'] : [];
  return { config: result.config, name: nameOf(result.filepath), text: texts.get(result.filepath) ?? '', within };
}

async function attempt<Result>(file: string | undefined, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof CopydeskError) throw cause;
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    const says = isMissing ? 'does not exist' : `cannot be read: ${firstLine(cause)}`;
    throw unusable(file ?? 'the settings file', says, undefined, cause);
  }
}

const position = / (?:in JSON )?at position (\d+).*$/u;

async function parseJson(text: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const said = firstLine(cause);
    const at = position.exec(said)?.[1];
    const line = at === undefined ? await faultyLine(text) : text.slice(0, Number(at)).split('\n').length;
    throw unusable(name, `is no JSON: ${said.replace(position, '')}`, line, cause);
  }
}

/** The engine does not always tell where. */
async function faultyLine(text: string): Promise<number | undefined> {
  const { parseDocument } = await import('yaml');
  return lineOf(parseDocument(text, { schema: 'json', logLevel: 'silent' }).errors[0]);
}

async function parseYaml(text: string, name: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(text, { logLevel: 'error' });
  } catch (cause) {
    const says = `is no YAML: ${firstLine(cause).replace(/ at line \d+, column \d+:?$/u, '')}`;
    throw unusable(name, says, lineOf(cause), cause);
  }
}

/** The library's errors tell where they are: lines from 1. */
function lineOf(cause: unknown): number | undefined {
  const places = cause instanceof Error && 'linePos' in cause && Array.isArray(cause.linePos) ? cause.linePos : [];
  const [place]: unknown[] = places;
  const line = typeof place === 'object' && place !== null && 'line' in place ? place.line : undefined;
  return typeof line === 'number' ? line : undefined;
}

function unusable(path: string, says: string, line?: number, cause?: unknown): CopydeskError {
  return new CopydeskError('SETTINGS_INVALID', says, { path, ...(line === undefined ? {} : { line }), cause });
}

function firstLine(cause: unknown): string {
  return cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
}

function nameOf(path: string): string {
  return relative(process.cwd(), path) || path;
}

function topOf(folder: string): string {
  let top = resolve(folder);
  while (dirname(top) !== top) top = dirname(top);
  return top;
}

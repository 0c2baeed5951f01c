import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type { OnProblem } from './index.ts';
import { codeOf, inWords } from './words.ts';

/** Patterns in gitignore syntax, one a line; looked up in the current folder and in the root of each input folder. */
export const ignoreFileName = '.copydeskignore';

/** The patterns of one ignore file and the folder they are relative to. */
export interface Matcher {
  readonly base: string;
  readonly patterns: Ignore;
}

/** The ignore file of a folder (absolute path, and as a person names it); null where it has none. */
export async function loadIgnoreFile(folder: string, named: string, onProblem: OnProblem): Promise<Matcher | null> {
  try {
    const text = await readFile(join(folder, ignoreFileName), 'utf8');
    const { default: ignore } = await import('ignore');
    return { base: folder, patterns: ignore({ ignorecase: false }).add(text.replace(/^\uFEFF/u, '')) };
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error)))
      onProblem(inWords(error, join(named, ignoreFileName)));
    return null;
  }
}

/** The matcher, unless it excludes the folder itself: a folder that is named outright is entered. */
export function withoutRoot(matcher: Matcher | null, folder: string): Matcher[] {
  if (matcher === null) return [];
  const path = below(matcher.base, folder);
  return path !== null && path !== '' && matcher.patterns.ignores(`${path}/`) ? [] : [matcher];
}

/**
 * Whether a file or folder met on the way is left out: dot files, `node_modules` and ignore files by default, then as the
 * ignore files say; the last pattern that matches decides, so `!.archive` brings a dot folder back.
 */
export function isIgnored(name: string, absolute: string, isFolder: boolean, matchers: readonly Matcher[]): boolean {
  if (name === ignoreFileName) return true;
  return isExcluded(absolute, isFolder, matchers, name.startsWith('.') || (isFolder && name === 'node_modules'));
}

/** Whether ignore files exclude a path; `byDefault` where they do not mention it. */
export function isExcluded(
  absolute: string,
  isFolder: boolean,
  matchers: readonly Matcher[],
  byDefault = false,
): boolean {
  let excluded = byDefault;
  for (const { base, patterns } of matchers) {
    const path = below(base, absolute);
    if (path === null || path === '') continue;
    const said = patterns.test(isFolder ? `${path}/` : path);
    if (said.ignored) excluded = true;
    else if (said.unignored) excluded = false;
  }
  return excluded;
}

/** The path relative to a folder, with `/`; null where it is not below it. */
function below(base: string, absolute: string): string | null {
  const path = relative(base, absolute);
  if (path === '..' || path.startsWith(`..${sep}`)) return null;
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

import { codeOf } from './words.ts';

/** A match, and the number of its last segments that stand below the part of the pattern without wildcards. */
export interface Match {
  readonly path: string;
  readonly depth: number;
}

/** Characters that can make a pattern; most paths have none, and for them the matcher is not even loaded. */
const wildcards = /[*?[\]{}()!+@]/u;

/**
 * Files and folders that a pattern matches, as a shell would, when `error` says that nothing has that very name.
 * Null when it is not a pattern.
 */
export async function expandGlob(pattern: string, error: unknown): Promise<Match[] | null> {
  if (codeOf(error) !== 'ENOENT' || !wildcards.test(pattern)) return null;
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return null;
  const segments = pattern.split('/');
  const fixed = segments.findIndex((segment) => isDynamicPattern(segment));
  const parent = segments.slice(0, fixed).join('/');
  const root = parent === '' && fixed > 0 ? '/' : parent;
  const below = await glob(segments.slice(fixed).join('/'), {
    ...(root === '' ? {} : { cwd: root }),
    onlyFiles: false,
    expandDirectories: false,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
  });
  return below
    .map((path) => path.replace(/\/$/u, ''))
    .flatMap((path) =>
      path === '' || path === '.' ? [] : [{ path: `${join(root)}${path}`, depth: path.split('/').length }],
    );
}

function join(root: string): string {
  return root === '' || root.endsWith('/') ? root : `${root}/`;
}

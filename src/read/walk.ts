import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { CopydeskError } from '../errors.ts';
import { expandGlob } from './glob.ts';
import { giveIds } from './ids.ts';
import { ignoreFileName, isExcluded, isIgnored, loadIgnoreFile, type Matcher, withoutRoot } from './ignored.ts';
import type { Input, OnProblem } from './index.ts';
import { type Kind, keep, kindOf, lookUp, type Place, type Places, within } from './places.ts';
import { inWords } from './words.ts';

/** What the arguments lead to. */
interface Found {
  readonly files: Places;
  readonly folders: Places;
  /** The ignore file of the current folder. */
  readonly current: Matcher | null;
  /** A folder that is not entered, links followed. */
  readonly leftOut: string | null;
  readonly onProblem: OnProblem;
}

/**
 * Files behind paths, folders, globs and `-`: sorted by path in code-unit order, each once, whatever the order of the
 * arguments. Folders are entered, links too, without dot files, `node_modules` and what `.copydeskignore` names; a path
 * that is named outright is read in any case. What cannot be entered goes to `onProblem` and the rest is listed.
 *
 * Ids are paths below the argument that led to the file: `a/1.txt` for `dumps/a/1.txt` found through `dumps`, `1.txt`
 * when named itself; the longest where several arguments lead to one file. Inputs that would share an id take one more
 * folder of their paths each until they differ.
 *
 * @param leftOut a folder that is not entered where it lies inside another.
 */
export async function listInputs(paths: readonly string[], onProblem: OnProblem, leftOut?: string): Promise<Input[]> {
  const current = await loadIgnoreFile(resolve(''), '.', onProblem);
  const found: Found = {
    files: new Map(),
    folders: new Map(),
    current,
    leftOut: leftOut === undefined ? null : await realpath(leftOut).catch(() => null),
    onProblem,
  };
  const named = [...new Set(paths)].sort();
  for (const path of named) if (path !== '-') await enter(path, found);
  await walk(found);
  const inputs = giveIds([...found.files.values()]);
  if (named.includes('-')) inputs.push({ path: '-', id: '-' });
  return inputs.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const unset = 'an empty name leads nowhere; is a variable of your shell not set?';

/** Takes an argument for what it is: a file, a folder, or a glob when nothing has that name. */
async function enter(path: string, found: Found): Promise<void> {
  try {
    if (path === '') throw new CopydeskError('FILE_MISSING', unset, { path: "''" });
    const { place, kind } = await lookUp(path, 0);
    if (kind === 'pipe') return keep(found.files, place);
    if (basename(path) !== ignoreFileName) add(place, kind, found);
  } catch (error) {
    const matches = await expandGlob(path, error);
    if (matches === null) return found.onProblem(inWords(error, path));
    if (matches.length === 0)
      found.onProblem(new CopydeskError('FILE_MISSING', 'no file matches this pattern', { path }));
    for (const match of matches) await addMatch(match.path, match.depth, found);
  }
}

async function addMatch(path: string, depth: number, found: Found): Promise<void> {
  try {
    const { place, kind } = await lookUp(path, depth);
    if (basename(path) === ignoreFileName || place.real === found.leftOut) return;
    const matchers = found.current ? [found.current] : [];
    if (!isExcluded(place.absolute, kind === 'folder', matchers)) add(place, kind, found);
  } catch (error) {
    found.onProblem(inWords(error, path, { what: 'a link that ' }));
  }
}

function add(
  place: Place,
  kind: Kind,
  { files, folders, onProblem }: Pick<Found, 'files' | 'folders' | 'onProblem'>,
): void {
  if (kind === 'file' || kind === 'folder') {
    keep(kind === 'file' ? files : folders, place);
    return;
  }
  const what = kind === 'pipe' ? 'a named pipe; name it on its own to read from it' : kind;
  onProblem(new CopydeskError('FILE_UNREADABLE', `skipped, ${what}`, { path: place.path }));
}

/**
 * Collects the files below the folders found. Each folder is entered once: outer folders before those inside them, and
 * links to folders last, so that loops end and the way in does not depend on the order of the arguments.
 */
async function walk(found: Found): Promise<void> {
  const entered = new Set<string>();
  const links: Tree[] = [];
  for (const root of [...found.folders.values()].sort((a, b) => (a.real < b.real ? -1 : 1))) {
    const own = root.absolute === resolve('') ? null : await loadIgnoreFile(root.absolute, root.path, found.onProblem);
    const matchers = [...withoutRoot(found.current, root.absolute), ...(own ? [own] : [])];
    links.push(...(await walkTree({ root, matchers }, entered, found)));
  }
  while (links.length > 0) {
    links.sort((a, b) => (a.root.path < b.root.path ? 1 : -1));
    const tree = links.pop();
    if (tree) links.push(...(await walkTree(tree, entered, found)));
  }
}

interface Tree {
  readonly root: Place;
  readonly matchers: readonly Matcher[];
}

/** Collects the files of one tree; returns the links to folders in it, to be followed later. */
async function walkTree({ root, matchers }: Tree, entered: Set<string>, found: Found): Promise<Tree[]> {
  const links: Tree[] = [];
  const folders: Places = new Map([[root.real, root]]);
  const here = { files: found.files, folders, onProblem: found.onProblem };
  for (const [real, folder] of folders) {
    if (entered.has(real)) continue;
    entered.add(real);
    for (const entry of await entriesOf(folder, found.onProblem)) {
      const named = within(folder, entry.name);
      if (isIgnored(entry.name, named.absolute, entry.isDirectory(), matchers)) continue;
      const target = await follow(named, entry, found.onProblem);
      if (target === null || target.place.real === found.leftOut) continue;
      if (target.kind === 'folder' && entry.isSymbolicLink()) links.push({ root: target.place, matchers });
      else add(target.place, target.kind, here);
    }
    folders.delete(real);
  }
  return links;
}

async function entriesOf(folder: Place, onProblem: OnProblem): Promise<Dirent[]> {
  try {
    return await readdir(folder.absolute, { withFileTypes: true });
  } catch (error) {
    onProblem(inWords(error, folder.path));
    return [];
  }
}

/** What an entry is, or what the link leads to; null for a link that leads nowhere. */
async function follow(place: Place, entry: Dirent, onProblem: OnProblem): Promise<{ place: Place; kind: Kind } | null> {
  try {
    if (!entry.isSymbolicLink()) return { place, kind: kindOf(entry, place.absolute) };
    const kind = kindOf(await stat(place.absolute), place.absolute);
    return { place: { ...place, real: await realpath(place.absolute) }, kind };
  } catch (error) {
    onProblem(inWords(error, place.path, { what: 'a link that ' }));
    return null;
  }
}

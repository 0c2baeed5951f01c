import { type Dirent, lstatSync, type Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A file or folder on the way to becoming an input. */
export interface Place {
  /** As a person names it, and what is opened: relative to the current folder where it is below it, else as given. */
  readonly path: string;
  readonly absolute: string;
  /** Where links lead: two places with the same one are the same file. */
  readonly real: string;
  /** How many of the last segments of `absolute` make the id; 0 for the root of an input. */
  readonly depth: number;
}

/** What stands at a place: a file to read, a folder to enter, or what else it is, in words. */
export type Kind = 'file' | 'folder' | 'pipe' | 'a socket, not a file' | 'a device, not a file';

/** By `real`. */
export type Places = Map<string, Place>;

/** The place that a path given by a person leads to, links followed. Throws the system's error where it leads nowhere. */
export async function lookUp(path: string, depth: number): Promise<{ place: Place; kind: Kind }> {
  const kind = kindOf(await stat(path), path);
  const absolute = resolve(path);
  // A pipe of the shell, /dev/fd/63, has no real path.
  const real = kind === 'pipe' ? absolute : await realpath(path);
  return {
    place: { path: nameOf(path, absolute), absolute, real, depth: kind === 'folder' ? depth : Math.max(depth, 1) },
    kind,
  };
}

/** The place of an entry of a folder, as if it were no link. */
export function within(folder: Place, name: string): Place {
  const absolute = join(folder.absolute, name);
  const real = folder.real === folder.absolute ? absolute : join(folder.real, name);
  const path = folder.path === '.' ? name : `${folder.path.replace(/\/$/u, '')}/${name}`;
  return { path, absolute, real, depth: folder.depth + 1 };
}

export function kindOf(entry: Dirent | Stats, path: string): Kind {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isFIFO()) return 'pipe';
  if (entry.isSocket()) return 'a socket, not a file';
  if (entry.isCharacterDevice() || entry.isBlockDevice()) return 'a device, not a file';
  // Some file systems do not tell kinds when a folder is listed.
  return kindOf(lstatSync(path), path);
}

/** Of two ways to one file the better one stays: not through a link, then the longest id, then the first path. */
export function keep(places: Places, place: Place): void {
  const other = places.get(place.real);
  if (other === undefined || isBetter(place, other)) places.set(place.real, place);
}

function isBetter(a: Place, b: Place): boolean {
  const linked = Number(a.real !== a.absolute) - Number(b.real !== b.absolute);
  if (linked !== 0) return linked < 0;
  return a.depth === b.depth ? a.path < b.path : a.depth > b.depth;
}

/** A person's name for a path: relative to the current folder where it is below it, else as given, with `/`. */
function nameOf(path: string, absolute: string): string {
  const below = relative('', absolute);
  const outside = below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below);
  const name = outside ? join(path) : below === '' ? '.' : below;
  return sep === '/' ? name : name.replaceAll(sep, '/');
}

import { sep } from 'node:path';
import type { Input } from './index.ts';

/** A file and how much of its path names it. */
interface Named {
  readonly path: string;
  readonly absolute: string;
  /** How many of the last segments of `absolute` make the id. */
  readonly depth: number;
}

/** Standard input has this id, so no file may. */
const taken = '-';

/**
 * Gives every file the last `depth` segments of its path as id. Files that would share one take a segment more each, again
 * and again until all differ; the whole path is the last resort, and it is unique.
 */
export function giveIds(files: readonly Named[]): Input[] {
  const depths = files.map((file) => file.depth);
  const ids = files.map((file) => lastSegments(file.absolute, file.depth));
  for (let shared = sharedAmong(ids); shared.length > 0; shared = sharedAmong(ids)) {
    let grown = false;
    for (const index of shared) {
      depths[index] += 1;
      const longer = lastSegments(files[index].absolute, depths[index]);
      grown ||= longer !== ids[index];
      ids[index] = longer;
    }
    if (!grown) break;
  }
  return files.map((file, index) => ({ path: file.path, id: ids[index] }));
}

/** Indexes of the ids that occur more than once. */
function sharedAmong(ids: readonly string[]): number[] {
  const seen = new Map<string, number>([[taken, 1]]);
  for (const id of ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  if (seen.size === ids.length + 1) return [];
  return ids.flatMap((id, index) => ((seen.get(id) ?? 0) > 1 ? [index] : []));
}

function lastSegments(absolute: string, count: number): string {
  const segments = absolute.split(sep).filter((segment) => segment !== '');
  return segments.slice(-count).join('/');
}

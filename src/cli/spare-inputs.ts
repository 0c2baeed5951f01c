import { CopydeskError } from '../errors.ts';
import { placeOf } from './output.ts';

/**
 * Refuses to write a file over what is read.
 *
 * @param outputs files to be written, as they are named; new ones, pipes and devices harm nothing.
 * @param paths   the arguments that name the inputs.
 * @throws {CopydeskError} `OUTPUT_UNWRITABLE`
 */
export async function spareInputs(outputs: readonly string[], paths: readonly string[]): Promise<void> {
  const there = new Map<string, string>();
  for (const path of outputs) {
    const place = await placeOf(path);
    if (place?.isFile) there.set(place.real, path);
  }
  if (there.size === 0) return;
  const { listInputs } = await import('../read/index.ts');
  for (const input of await listInputs(paths, () => {})) {
    const path = there.get((await placeOf(input.path))?.real ?? '');
    if (path !== undefined) throw replaces(path, 'its own input; choose another file');
  }
}

/**
 * Refuses to write files into a folder that is an input.
 *
 * @throws {CopydeskError} `OUTPUT_UNWRITABLE`
 */
export async function spareFolders(output: string, paths: readonly string[]): Promise<void> {
  const own = await placeOf(output);
  for (const path of own === null ? [] : paths) {
    if ((await placeOf(path))?.real === own?.real) throw replaces(output, 'its own inputs; choose another folder');
  }
}

function replaces(path: string, what: string): CopydeskError {
  return new CopydeskError('OUTPUT_UNWRITABLE', `would replace ${what}`, { path });
}

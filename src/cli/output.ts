import { constants, rmSync } from 'node:fs';
import { access, type FileHandle, lstat, mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { CopydeskError } from '../errors.ts';
import { beforeExit } from './terminal.ts';

/** Text, or UTF-8. */
type Chunks = Iterable<string> | AsyncIterable<string | Uint8Array>;

const batchBytes = 1 << 16;
/** Files that are being written; gone if the process is stopped. */
const unfinished = new Set<string>();
let cleansUp = false;

/**
 * Writes a file that a person named: it appears whole or not at all. What a link points to is replaced, not the link;
 * pipes and devices are written to.
 *
 * @throws {CopydeskError} `OUTPUT_UNWRITABLE`; the folder must exist.
 */
export async function writeNamed(path: string, chunks: Chunks): Promise<void> {
  await reportingFailure(path, async () => {
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) throw new CopydeskError('OUTPUT_UNWRITABLE', 'is a folder; name a file', { path });
    if (there !== null && !there.isFile()) return fill(await open(path, 'w'), chunks, false);
    if (there !== null) await access(path, constants.W_OK);
    await replace(there === null ? path : await realpath(path), chunks);
  });
}

/**
 * Writes a file below a folder, which is made where it is missing. A link inside the folder is never followed out of it.
 *
 * @param parts names of the folders and of the file below `root`, already safe.
 * @throws {CopydeskError} `OUTPUT_UNWRITABLE`
 */
export async function writeBelow(root: string, parts: readonly string[], text: string): Promise<void> {
  const path = join(root, ...parts);
  await reportingFailure(path, async () => {
    await mkdir(dirname(path), { recursive: true });
    const [top, folder] = await Promise.all([realpath(root), realpath(dirname(path))]);
    if (folder !== top && !folder.startsWith(top.endsWith(sep) ? top : top + sep)) {
      throw new CopydeskError('OUTPUT_UNWRITABLE', `lies outside ${root} by a link; remove the link`, { path });
    }
    await replace(join(folder, basename(path)), [text]);
  });
}

/** Whether a path names a folder that exists. */
export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Where a path leads, links followed, and whether to a file; null where there is nothing. */
export async function placeOf(path: string): Promise<{ real: string; isFile: boolean } | null> {
  const found = await stat(path).catch(() => null);
  return found === null ? null : { real: await realpath(path), isFile: found.isFile() };
}

/** Whether two paths lead to the same file. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => lstat(path).catch(() => null)));
  return a !== null && b !== null && a.dev === b.dev && a.ino === b.ino;
}

async function replace(path: string, chunks: Chunks): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`);
  removeUnfinishedAtExit();
  unfinished.add(temporary);
  try {
    await fill(await open(temporary, 'wx'), chunks, true);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  } finally {
    unfinished.delete(temporary);
  }
}

async function fill(file: FileHandle, chunks: Chunks, sync: boolean): Promise<void> {
  try {
    let batch: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of chunks) {
      batch.push(Buffer.from(chunk));
      bytes += batch[batch.length - 1].length;
      if (bytes < batchBytes) continue;
      await file.writeFile(Buffer.concat(batch));
      [batch, bytes] = [[], 0];
    }
    await file.writeFile(Buffer.concat(batch));
    if (sync) await file.sync();
  } finally {
    await file.close();
  }
}

function removeUnfinishedAtExit(): void {
  if (cleansUp) return;
  cleansUp = true;
  beforeExit(() => {
    for (const path of unfinished) rmSync(path, { force: true });
  });
}

async function reportingFailure(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (cause instanceof CopydeskError || !isSystemError(cause)) throw cause;
    const says = `cannot be written (${cause.code}); check that the folder exists, is writable and has space`;
    throw new CopydeskError('OUTPUT_UNWRITABLE', says, { path, cause });
  }
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}

/**
 * The text of a file of our own, such as a baseline; null where there is none.
 *
 * @throws {CopydeskError} `BASELINE_INVALID` where it is there and cannot be read.
 */
export async function readTextFile(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    if (cause.code === 'ENOENT') return null;
    throw new CopydeskError('BASELINE_INVALID', `cannot be read (${cause.code}); name a file`, { path, cause });
  }
}

/** Whether there is a file or folder of that name. */
export async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

import { CopydeskError, type ProblemCode } from '../errors.ts';

/** What the system's error codes mean to the person who named the file. */
const words: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  ENOENT: ['FILE_MISSING', 'does not exist'],
  ENOTDIR: ['FILE_MISSING', 'does not exist: a part of the path is a file, not a folder'],
  EACCES: ['FILE_UNREADABLE', 'cannot be read: permission denied'],
  EPERM: ['FILE_UNREADABLE', 'cannot be read: permission denied'],
  EISDIR: ['FILE_UNREADABLE', 'is a folder, not a file'],
  ELOOP: ['FILE_UNREADABLE', 'cannot be read: links lead round in a circle'],
  ENAMETOOLONG: ['FILE_UNREADABLE', 'cannot be read: its name is too long'],
  EMFILE: ['FILE_UNREADABLE', 'cannot be read: too many files are open'],
  EIO: ['FILE_UNREADABLE', 'cannot be read: the disk reports an error'],
  ENXIO: ['FILE_UNREADABLE', 'cannot be read: a socket, not a file'],
};

/**
 * A failure to open or read, in words. Errors of ours pass, placed in the file if they had no place yet; what the system
 * does not explain is a bug of ours and named as such: one bad file must not stop the others.
 *
 * @param about `what` is put before the words, such as `a link that `.
 */
export function inWords(error: unknown, path: string, about: { line?: number; what?: string } = {}): CopydeskError {
  const place = about.line === undefined ? { path } : { path, line: about.line };
  const what = about.what ?? '';
  if (error instanceof CopydeskError) {
    const placed = error.path !== null && (what === '' || error.path !== path);
    return placed ? error : new CopydeskError(error.code, what + error.says, { ...place, cause: error.cause });
  }
  const [code, says] = words[codeOf(error)] ?? ['FILE_FAILED', `skipped, copydesk failed on it: ${reasonOf(error)}`];
  const renamed = path.includes('\uFFFD') ? '; its name is not valid UTF-8, rename it' : '';
  return new CopydeskError(code, what + says + renamed, { ...place, cause: error });
}

/** `ENOENT` and the like, or an empty string. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

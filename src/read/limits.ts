import { CopydeskError } from '../errors.ts';

/** A document of more lines or elements than memory should be given to; the file is named by whoever reads it. */
export function tooManyBlocks(most: number): CopydeskError {
  const says = `skipped, more than ${most} lines, paragraphs or elements; raise --max-blocks to read it`;
  return new CopydeskError('FILE_TOO_LARGE', says);
}

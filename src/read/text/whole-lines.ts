import type { Line } from './lines.ts';

/** Lines longer than this are looked at for glued sentences alone: no title or crumb is as long. */
export const longestHead = 600;
/** Title enough to be told from a menu word. */
const shortestTitle = 15;
const marksSize = 1 << 13;

/** The lines of a dump that may be a title; collected when first asked, as most dumps never do. */
export class WholeLines {
  readonly #lines: readonly Line[];
  /** A mark for each length of a line with its first and last character: most texts are told to be none without a look into the set. */
  #marks: Uint8Array | null = null;
  #texts: Set<string> | null = null;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Whether text[start, end) is one of them. */
  has(text: string, start: number, end: number): boolean {
    if (end - start < shortestTitle) return false;
    this.#marks ??= marksOf(this.#lines);
    if (this.#marks[markOf(text, start, end)] === 0) return false;
    this.#texts ??= new Set(this.#lines.flatMap((line) => (isTitleLong(line.text) ? [line.text] : [])));
    return this.#texts.has(text.slice(start, end));
  }
}

function marksOf(lines: readonly Line[]): Uint8Array {
  const marks = new Uint8Array(marksSize);
  for (const { text } of lines) if (isTitleLong(text)) marks[markOf(text, 0, text.length)] = 1;
  return marks;
}

function markOf(text: string, start: number, end: number): number {
  return ((end - start) * 961 + text.charCodeAt(start) * 31 + text.charCodeAt(end - 1)) & (marksSize - 1);
}

function isTitleLong({ length }: string): boolean {
  return length >= shortestTitle && length <= longestHead;
}

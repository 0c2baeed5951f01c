import type { Replacement } from './file.ts';

/** A source may grow by as much as it has itself, and this many characters. */
const growth = 1 << 16;

/**
 * A page's source with the replacements of its site's rules, in order; none of them holds a line break, so lines keep
 * their numbers. One that would make the source grow beyond bounds is left out and named by its line.
 */
export function replaceTexts(html: string, replacements: readonly Replacement[]): { html: string; tooLong: number[] } {
  const most = 2 * html.length + growth;
  const tooLong: number[] = [];
  let result = html;
  for (const { line, find, put } of replacements) {
    const count = countOf(find, result);
    if (result.length + count * (put.length - find.length) > most) tooLong.push(line);
    else if (count > 0) result = result.replaceAll(find, () => put);
  }
  return { html: result, tooLong };
}

function countOf(find: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(find); at >= 0; at = text.indexOf(find, at + find.length)) count++;
  return count;
}

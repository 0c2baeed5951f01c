import { codeKinds } from './code-shapes.ts';

/** A string or comment longer than this is taken for one that nothing closes. */
const longestSpan = 200;
/** As much of a line's end is looked at for a string that it opens. */
const keyLength = 60;

/** Keys whose strings hold running text. A line may be cut off inside any other string: minified data of a megabyte. */
const key = /"(?:\w{0,20}body|text|description|content|abstract|summary|answer|caption|headline|transcript)"\s?:\s?$/iu;
/** What follows a string inside a record, on its line and on the next one. */
const stringEnd = /(?:^|[^\\])" ?(?:[}\]]|, ?"[@\w$-]{1,40}" ?:)/u;
const stringEndsLine = /(?:^|[^\\])" ?,?$/u;
const goesOn = /^(?:[}\]]|"[@\w$-]{1,40}" ?:)/u;

/**
 * Marks what stands inside a JSON string or a comment that runs over several lines: the text of the story in a page's
 * `articleBody`, say, which looks like the story's. Linear: each line is looked at once for its end.
 *
 * @param kinds one of `codeKinds` for each line; spans are filled in.
 */
export function fillSpans(kinds: Uint8Array, lines: readonly string[]): void {
  fillFrom(kinds, lines, opensString, readInString);
  fillFrom(kinds, lines, opensComment, readInComment);
}

/** What a line below the opening one is: `inside`, the `end`, or proof that nothing was opened. */
type Reading = 'inside' | 'end' | 'outside';

function fillFrom(
  kinds: Uint8Array,
  lines: readonly string[],
  opens: (line: string) => boolean,
  read: (lines: readonly string[], at: number) => Reading,
): void {
  /** The lines between this one and the opening one at hand are known to be inside. */
  let looked = 0;
  for (let at = 0; at < lines.length; at++) {
    if (kinds[at] === codeKinds.none || !opens(lines[at])) continue;
    let end = Math.max(at + 1, looked);
    const stop = Math.min(lines.length, at + 1 + longestSpan);
    while (end < stop && read(lines, end) === 'inside') end++;
    looked = end;
    if (end >= stop || read(lines, end) === 'outside') continue;
    kinds.fill(kinds[at], at + 1, end + 1);
    at = end - 1;
  }
}

/** Whether the last quote of a line opens the value of a key: `"articleBody": "The ferry`. */
function opensString(line: string): boolean {
  let quote = line.lastIndexOf('"');
  while (quote > 0 && line[quote - 1] === '\\' && line.length - quote < keyLength * keyLength)
    quote = line.lastIndexOf('"', quote - 1);
  return quote > 0 && quote < line.length - 1 && key.test(line.slice(Math.max(0, quote - keyLength), quote));
}

function readInString(lines: readonly string[], at: number): Reading {
  const ends = stringEnd.test(lines[at]) || (stringEndsLine.test(lines[at]) && goesOn.test(lines[at + 1] ?? ''));
  return ends ? 'end' : 'inside';
}

/** Whether a comment is opened and not closed, and no path such as `"/news/*"`. */
function opensComment(line: string): boolean {
  const start = line.lastIndexOf('/*');
  return start >= 0 && (start === 0 || ' ;{}>'.includes(line[start - 1])) && !line.includes('*/', start + 2);
}

function readInComment(lines: readonly string[], at: number): Reading {
  const end = lines[at].indexOf('*/');
  const start = lines[at].indexOf('/*');
  if (start >= 0 && (end < 0 || start < end)) return 'outside';
  return end >= 0 ? 'end' : 'inside';
}

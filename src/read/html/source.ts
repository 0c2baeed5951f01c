/** What is seen in the source of a page, sign by sign. */

/** A letter that may start a tag's name. */
export function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** White space between the parts of a tag. */
export function isBlank(code: number): boolean {
  return code === 0x20 || (code <= 0x0d && code >= 0x09 && code !== 0x0b);
}

/** The next offset that is no white space; the length where all the rest is. */
export function skipBlanks(html: string, from: number): number {
  let at = from;
  while (at < html.length && isBlank(html.charCodeAt(at))) at++;
  return at;
}

/** Where a sign stands next; the length where it does not. */
export function indexOrEnd(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found < 0 ? html.length : found;
}

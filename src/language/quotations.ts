/** Spans of text inside quotation marks, as pairs of offsets [start, end) in UTF-16 code units, in order, not nested. */
export function quotationSpans(text: string): (readonly [start: number, end: number])[] {
  return [...text.matchAll(/“[^”]*”/gu)].map((match) => [match.index, match.index + match[0].length] as const);
}

/** Share of the letters and digits of a text that stand inside quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  const count = (part: string) => part.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const quoted = quotationSpans(text).reduce((sum, [start, end]) => sum + count(text.slice(start, end)), 0);
  return quoted === 0 ? 0 : quoted / count(text);
}

/** Words of the page's own that may stand beyond a text at its edge, such as a byline or an address. */
const ownWords = 40;

/**
 * Positions of marked paragraphs at the edges of a page: no more than forty words of others stand between them and the
 * page's first or last line. In the order of the page.
 */
export function edgesOf(words: Uint16Array, marked: ReadonlySet<number>): { head: number[]; tail: number[] } {
  const positions = Array.from(words.keys());
  return { head: edge(positions, words, marked), tail: edge(positions.reverse(), words, marked).reverse() };
}

function edge(positions: readonly number[], words: Uint16Array, marked: ReadonlySet<number>): number[] {
  const found: number[] = [];
  let own = 0;
  for (const at of positions) {
    if (marked.has(at)) found.push(at);
    else own += words[at];
    if (own > ownWords) return found;
  }
  return found;
}

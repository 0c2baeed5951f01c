/** A lead has a sentence. */
export const leadWords = 8;

/** Position of the first paragraph that may be a page's lead; -1 where there is none. */
export function leadOf(words: Uint16Array): number {
  return words.findIndex((count) => count >= leadWords);
}

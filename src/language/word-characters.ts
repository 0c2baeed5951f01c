import { CASELESS, classOf, DIGIT, LOWER, SURROGATE, UPPER } from './classes.ts';

const wordCharacters = /[\p{L}\p{N}]/gu;

/** Letters and digits in text[start, end), marks apart. */
export function countWordCharacters(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = code >= 97 && code <= 122 ? LOWER : classOf(code);
    // Only there may a mark be taken for a letter, and a character be two units.
    if (kind & (CASELESS | SURROGATE)) return text.slice(start, end).match(wordCharacters)?.length ?? 0;
    if (kind & (LOWER | UPPER | DIGIT)) count++;
  }
  return count;
}

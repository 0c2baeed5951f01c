import { CASELESS, DIGIT, describe, IDEOGRAPH, IGNORED, kindMask, LOWER, UNNORMALISED, UPPER } from './characters.ts';
import { addUnit, hashStart } from './hash.ts';

/** Calls with the hash of each word, the share of a word that it counts as, and its letters. */
export function eachWord(text: string, visit: (word: number, share: number, letters: number) => void): void {
  let word = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const entry = describe(text.charCodeAt(at));
    const kind = entry & kindMask;
    if (kind === IDEOGRAPH) {
      if (letters > 0) visit(word, 1, letters);
      visit(addUnit(hashStart, entry & 0xffff), 0.5, 1);
      letters = 0;
    } else if (isLetter(kind)) {
      word = addUnit(letters > 0 ? word : hashStart, entry & 0xffff);
      letters++;
    } else if (letters > 0 && kind !== IGNORED) {
      visit(word, 1, letters);
      letters = 0;
    }
  }
  if (letters > 0) visit(word, 1, letters);
}

function isLetter(kind: number): boolean {
  return kind === LOWER || kind === UPPER || kind === CASELESS || kind === DIGIT || kind === UNNORMALISED;
}

import { newMarks } from './slab.ts';

/**
 * A run of words that stands in this many unrelated families is furniture: a notice, a prompt, a network's template.
 * Found on real pages, where notices that cleaning left in were the commonest false evidence.
 */
const furnitureFamilies = 5;
/** Shorter runs are idiom: "at the end of the", "said in a statement on". Counted in shingles. */
const shortestFurniture = 6;

/** Marks, with 1, each word that stands in furniture. @param frequency Families that have the shingle, by position. */
export function findFurniture(frequency: Uint32Array, words: number, shingleWords: number): Uint8Array {
  const furniture = newMarks(words);
  let start = 0;
  for (let at = 0; at <= frequency.length; at++) {
    if (at < frequency.length && frequency[at] >= furnitureFamilies) continue;
    if (at - start >= shortestFurniture) furniture.fill(1, start, at + shingleWords - 1);
    start = at + 1;
  }
  return furniture;
}

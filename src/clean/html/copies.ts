import type { View } from './features/index.ts';

/** Shorter blocks may say the same twice: refrains, captions, pull quotes. */
const leastWords = 40;
const gram = 4;
/** Share of a block's 4-grams that the other blocks must have. */
const share = 0.85;

/**
 * Blocks that only repeat what the other kept blocks say, such as the whole story once more in one block: the longest
 * first, and of equal ones the last. One copy of each text stays.
 *
 * @param kept indices of candidates, in document order.
 */
export function copiesAmong({ texts }: View, kept: readonly number[]): number[] {
  const { start } = texts;
  const long = kept.filter((i) => start[i + 1] - start[i] >= leastWords);
  if (long.length === 0) return [];
  const counts = new Map<number, number>();
  for (const i of kept) for (const one of gramsOf(texts, i)) counts.set(one, (counts.get(one) ?? 0) + 1);
  long.sort((a, b) => start[b + 1] - start[b] - (start[a + 1] - start[a]) || b - a);
  return long.filter((i) => {
    const grams = gramsOf(texts, i);
    let elsewhere = 0;
    for (const one of grams) if ((counts.get(one) ?? 0) > 1) elsewhere++;
    if (elsewhere < share * grams.size) return false;
    for (const one of grams) counts.set(one, (counts.get(one) ?? 0) - 1);
    return true;
  });
}

/** Hashes of the different 4-grams of a block's words. */
function gramsOf({ ids, start }: View['texts'], i: number): Set<number> {
  const grams = new Set<number>();
  for (let k = start[i]; k + gram <= start[i + 1]; k++) {
    let hash = 0;
    for (let n = k; n < k + gram; n++) hash = Math.imul(hash ^ ids[n], 0x9e3779b1) ^ (hash >>> 15);
    grams.add(hash);
  }
  return grams;
}

const gram = 4;

/** The set of hashes of four words in a row; empty for fewer words. */
export function gramsIn(words: Uint32Array): Set<number> {
  const grams = new Set<number>();
  for (let i = 0; i + gram <= words.length; i++) {
    let sum = 0;
    for (let k = 0; k < gram; k++) sum = (Math.imul(sum, 31) + words[i + k]) | 0;
    grams.add(sum);
  }
  return grams;
}

/** Share of a set that is in another, 0 to 1; 1 for an empty one. */
export function shareIn(some: ReadonlySet<number>, others: ReadonlySet<number>): number {
  let shared = 0;
  for (const one of some) if (others.has(one)) shared++;
  return some.size === 0 ? 1 : shared / some.size;
}

/** In how many families of copies a word occurs, for all words of an archive. Open addressing: no boxed keys. */
export interface Vocabulary {
  /** Families that have the word, 0 where none has. */
  readonly frequency: (hash: number) => number;
  /** Counts a word of a family. All words of one family must be counted before those of the next. */
  readonly count: (hash: number, family: number) => void;
}

export function emptyVocabulary(): Vocabulary {
  let capacity = 1 << 12;
  let used = 0;
  let keys = new Uint32Array(capacity);
  let counts = new Uint32Array(capacity);
  let lastFamily = new Int32Array(capacity).fill(-1);
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & (capacity - 1);
    while (counts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  const grow = () => {
    const [oldKeys, oldCounts, oldFamilies] = [keys, counts, lastFamily];
    capacity *= 2;
    keys = new Uint32Array(capacity);
    counts = new Uint32Array(capacity);
    lastFamily = new Int32Array(capacity).fill(-1);
    for (let old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] === 0) continue;
      const slot = slotOf(oldKeys[old]);
      keys[slot] = oldKeys[old];
      counts[slot] = oldCounts[old];
      lastFamily[slot] = oldFamilies[old];
    }
  };
  return {
    frequency: (hash) => counts[slotOf(hash)],
    count: (hash, family) => {
      const slot = slotOf(hash);
      if (lastFamily[slot] === family && keys[slot] === hash) return;
      if (counts[slot]++ === 0) used++;
      keys[slot] = hash;
      lastFamily[slot] = family;
      if (2 * used > capacity) grow();
    },
  };
}

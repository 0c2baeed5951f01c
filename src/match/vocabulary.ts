/** In how many families of copies a word occurs, for all words of an archive. */
export interface Vocabulary {
  /** Families that have the word, 0 where none has. */
  readonly frequency: (hash: number) => number;
  /** Counts a word of a family. All words of one family must be counted before those of the next. */
  readonly count: (hash: number, family: number) => void;
}

/** Numbers of an entry: the hash, the families counted, one more than the last family. */
const size = 4;

/** Open addressing with an entry in one cache line: no boxed keys, one miss a word. */
export function emptyVocabulary(): Vocabulary {
  let capacity = 1 << 12;
  let used = 0;
  let entries = new Uint32Array(size * capacity);
  const entryOf = (hash: number) => {
    let entry = size * ((hash ^ (hash >>> 15)) & (capacity - 1));
    while (entries[entry + 1] !== 0 && entries[entry] !== hash) entry = (entry + size) & (size * capacity - 1);
    return entry;
  };
  const grow = () => {
    const old = entries;
    capacity *= 2;
    entries = new Uint32Array(size * capacity);
    for (let at = 0; at < old.length; at += size) {
      if (old[at + 1] !== 0) entries.set(old.subarray(at, at + size), entryOf(old[at]));
    }
  };
  return {
    frequency: (hash) => entries[entryOf(hash) + 1],
    count: (hash, family) => {
      const entry = entryOf(hash);
      if (entries[entry + 2] === family + 1) return;
      if (entries[entry + 1]++ === 0) used++;
      entries[entry] = hash;
      entries[entry + 2] = family + 1;
      if (2 * used > capacity) grow();
    },
  };
}

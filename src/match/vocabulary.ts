/**
 * In how many families of copies a word occurs, for all words of an archive. Open addressing with an entry in one cache line:
 * no boxed keys, one miss a word.
 */
export interface Vocabulary {
  /** Four numbers an entry: the hash, the families counted, one more than the last family. */
  entries: Uint32Array;
  used: number;
}

const size = 4;
const smallest = 1 << 12;

export function emptyVocabulary(): Vocabulary {
  return { entries: new Uint32Array(size * smallest), used: 0 };
}

/** Counts a word of a family. All words of one family must be counted before those of the next. */
export function countWord(vocabulary: Vocabulary, hash: number, family: number): void {
  const { entries } = vocabulary;
  const entry = entryOf(entries, hash);
  if (entries[entry + 2] === family + 1) return;
  entries[entry] = hash;
  entries[entry + 2] = family + 1;
  if (entries[entry + 1]++ === 0 && 2 * size * ++vocabulary.used > entries.length) grow(vocabulary);
}

/** Families that have the word, 0 where none has. */
export function frequencyOf({ entries }: Vocabulary, hash: number): number {
  return entries[entryOf(entries, hash) + 1];
}

function entryOf(entries: Uint32Array, hash: number): number {
  const mask = entries.length - 1;
  let entry = Math.imul(size, hash ^ (hash >>> 15)) & mask;
  while (entries[entry + 1] !== 0 && entries[entry] !== hash) entry = (entry + size) & mask;
  return entry;
}

function grow(vocabulary: Vocabulary): void {
  const old = vocabulary.entries;
  vocabulary.entries = new Uint32Array(2 * old.length);
  for (let at = 0; at < old.length; at += size) {
    if (old[at + 1] !== 0) vocabulary.entries.set(old.subarray(at, at + size), entryOf(vocabulary.entries, old[at]));
  }
}

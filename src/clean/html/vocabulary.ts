import { readWords, type Words } from './words.ts';

/** The words of a page's candidates, numbered from 0 in the order they turn up. */
export interface Vocabulary {
  /** Word numbers of all candidates, one after another; those of candidate i are from `start[i]` to `start[i + 1]`. */
  readonly ids: Int32Array;
  readonly start: Int32Array;
  /** Number of different words. */
  readonly size: number;
  /** By word number: the word's hash, and whether it says something: three letters and more, or an ideograph. */
  readonly hashes: Uint32Array;
  readonly isLong: Uint8Array;
  /** Number of a word by its hash, -1 where the page does not have it. */
  readonly find: (hash: number) => number;
}

export function vocabularyOf(texts: readonly Words[]): Vocabulary {
  const start = new Int32Array(texts.length + 1);
  texts.forEach(({ hashes }, i) => {
    start[i + 1] = start[i] + hashes.length;
  });
  const total = start[texts.length];
  const ids = new Int32Array(total);
  const hashes = new Uint32Array(total);
  const isLong = new Uint8Array(total);
  const slots = new Int32Array(slotsFor(total));
  const mask = slots.length - 1;
  let size = 0;
  texts.forEach((words, i) => {
    for (let k = 0; k < words.hashes.length; k++) {
      const hash = words.hashes[k];
      let slot = hash & mask;
      while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
      if (slots[slot] === 0) {
        hashes[size] = hash;
        isLong[size] = words.lengths[k] > 2 || words.lengths[k] === 1 ? 1 : 0;
        slots[slot] = ++size;
      }
      ids[start[i] + k] = slots[slot] - 1;
    }
  });
  const find = (hash: number) => {
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
    return slots[slot] - 1;
  };
  return { ids, start, size, hashes: hashes.subarray(0, size), isLong: isLong.subarray(0, size), find };
}

function slotsFor(words: number): number {
  let size = 64;
  while (size < words * 2) size *= 2;
  return size;
}

/** Some words, as marks on a page's vocabulary, and how many there are in all. */
export interface WordSet {
  readonly marks: Uint8Array;
  /** Different long words of the text, whether the page has them or not. */
  readonly size: number;
}

/** The long words of a text. */
export function wordSet({ find, size }: Vocabulary, text: string): WordSet {
  const { hashes, lengths } = readWords(text);
  const marks = new Uint8Array(size);
  const distinct = new Set<number>();
  hashes.forEach((hash, k) => {
    if (lengths[k] > 2 || lengths[k] === 1) distinct.add(hash);
  });
  for (const hash of distinct) {
    const id = find(hash);
    if (id >= 0) marks[id] = 1;
  }
  return { marks, size: distinct.size };
}

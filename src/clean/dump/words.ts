import { describe } from '../../language/characters.ts';
import { addUnit, hashStart } from '../../language/hash.ts';
import { functionWords } from './function-words.ts';

/** Hashes of function words: open addressing, 0 is a free slot. */
export type WordTable = Int32Array;

/** Hash of a word in any case; accents do not count. 32 bits, never 0. */
function hashOf(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, describe(word.charCodeAt(at)) & 0xffff);
  return hash | 1;
}

/**
 * The function words of all languages.
 *
 * @param share of them that the table knows, 0 to 1; less makes pages look, for training, as those in another language do.
 */
export function makeWordTable(share = 1): WordTable {
  const words = Object.values(functionWords).flatMap((all) => all.split(' ').map(hashOf));
  const known = words.filter((hash) => (hash >>> 0) % 101 < share * 101);
  let size = 1024;
  while (size < known.length * 3) size *= 2;
  const keys = new Int32Array(size);
  for (const key of known) keys[slotOf(keys, key)] = key;
  return keys;
}

/** Slot of a key, or the free slot where it would stand. */
function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (key ^ (key >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

/** Whether a table has a word of this hash, as {@link hashOf} makes it. */
export function hasWord(table: WordTable, key: number): boolean {
  return table[slotOf(table, key)] === key;
}

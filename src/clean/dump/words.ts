import { describe } from '../../language/characters.ts';
import { addUnit, hashStart } from '../../language/hash.ts';
import { functionWords } from './function-words.ts';

/** What is known of a word by its hash: bit 0 for a function word, and its weight in the learned table. */
export interface WordTable {
  /** Open addressing; 0 is a free slot. */
  readonly keys: Int32Array;
  readonly isFunction: Uint8Array;
  /** Natural logarithm of how much likelier the word is in story text than elsewhere; 0 where not known. */
  readonly weights: Float64Array;
}

/** Hash of a word in any case; accents do not count. 32 bits, never 0. */
function hashOf(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, describe(word.charCodeAt(at)) & 0xffff);
  return hash | 1;
}

/** The function words of all languages, and learned weights of words where given. */
export function makeWordTable(weights: Readonly<Record<string, number>>): WordTable {
  const functions = new Set(Object.values(functionWords).flatMap((words) => words.split(' ').map(hashOf)));
  const learned = new Map(Object.entries(weights).map(([word, weight]) => [hashOf(word), weight]));
  const all = [...new Set([...functions, ...learned.keys()])];
  let size = 1024;
  while (size < all.length * 3) size *= 2;
  const table = { keys: new Int32Array(size), isFunction: new Uint8Array(size), weights: new Float64Array(size) };
  for (const key of all) {
    const slot = slotOf(table.keys, key);
    table.keys[slot] = key;
    table.isFunction[slot] = functions.has(key) ? 1 : 0;
    table.weights[slot] = learned.get(key) ?? 0;
  }
  return table;
}

/** Slot of a key, or the free slot where it would stand. */
export function slotOf(keys: Int32Array, key: number): number {
  const mask = keys.length - 1;
  let slot = (key ^ (key >>> 15)) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

import type { Vocabulary } from '../vocabulary.ts';
import type { Columns, View } from './view.ts';

const gram = 4;

/** Where each different 4-gram of a page's candidates stands first and last; by position of its first word. */
interface Places {
  /** Number of the 4-gram that starts at a word, -1 where the block ends before it does. */
  readonly number: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Share of a block's 4-grams that stand in blocks before it, and after it: hidden copies, standfirsts, captions. */
export function repeatColumns({ vocabulary }: View): Columns {
  const { start } = vocabulary;
  const { number, first, last } = placesOf(vocabulary);
  const size = start.length - 1;
  const before = new Float64Array(size);
  const after = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const count = start[i + 1] - start[i] - gram + 1;
    for (let k = start[i]; k < start[i] + count; k++) {
      if (first[number[k]] < i) before[i]++;
      if (last[number[k]] > i) after[i]++;
    }
    before[i] = count > 0 ? before[i] / count : Number.NaN;
    after[i] = count > 0 ? after[i] / count : Number.NaN;
  }
  return { repeatsBefore: before, repeatsAfter: after };
}

function placesOf({ ids, start }: Vocabulary): Places {
  let slots = 64;
  while (slots < ids.length * 2) slots *= 2;
  const mask = slots - 1;
  const table = new Int32Array(slots).fill(-1);
  const number = new Int32Array(ids.length).fill(-1);
  const first = new Int32Array(ids.length);
  const last = new Int32Array(ids.length);
  for (let i = 0; i + 1 < start.length; i++) {
    for (let k = start[i]; k + gram <= start[i + 1]; k++) {
      let slot = hashAt(ids, k) & mask;
      while (table[slot] >= 0 && !isSame(ids, table[slot], k)) slot = (slot + 1) & mask;
      if (table[slot] < 0) {
        table[slot] = k;
        first[k] = i;
      }
      number[k] = table[slot];
      last[table[slot]] = i;
    }
  }
  return { number, first, last };
}

function hashAt(ids: Int32Array, k: number): number {
  let hash = 0;
  for (let n = k; n < k + gram; n++) hash = Math.imul(hash ^ ids[n], 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

function isSame(ids: Int32Array, a: number, b: number): boolean {
  return ids[a] === ids[b] && ids[a + 1] === ids[b + 1] && ids[a + 2] === ids[b + 2] && ids[a + 3] === ids[b + 3];
}

import { hashSequence } from '../language/hash.ts';
import { wordFlags } from '../model.ts';

/** Used again for every article. */
let plain = new Uint32Array(1024);
let quoted = new Uint32Array(1024);

/**
 * The sets of shingles of a text, apart: those without a quoted word, and the others. Each sorted, each hash once; a hash
 * in both counts as without quotation. Valid until the next call.
 */
export function shingleSets(
  words: Uint32Array,
  flags: Uint8Array,
  length: number,
): { plain: Uint32Array; quoted: Uint32Array } {
  const count = Math.max(0, words.length - length + 1);
  if (plain.length < count) {
    plain = new Uint32Array(2 * count);
    quoted = new Uint32Array(2 * count);
  }
  let plainCount = 0;
  let quotedCount = 0;
  let lastQuoted = -1;
  for (let word = 0; word < Math.min(length - 1, words.length); word++)
    if (flags[word] & wordFlags.quoted) lastQuoted = word;
  for (let at = 0; at < count; at++) {
    if (flags[at + length - 1] & wordFlags.quoted) lastQuoted = at + length - 1;
    const hash = hashSequence(words, at, length);
    if (lastQuoted >= at) quoted[quotedCount++] = hash;
    else plain[plainCount++] = hash;
  }
  const plainSet = sortedSet(plain, plainCount);
  return { plain: plainSet, quoted: without(sortedSet(quoted, quotedCount), plainSet) };
}

/** Sorts values[0, count) in place; each is kept once. The built-in sort is four times faster here than a radix sort. */
function sortedSet(values: Uint32Array, count: number): Uint32Array {
  const sorted = values.subarray(0, count).sort();
  let kept = 0;
  for (let at = 0; at < count; at++) if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[kept++] = sorted[at];
  return sorted.subarray(0, kept);
}

/** The values of a sorted set that another does not have. */
function without(set: Uint32Array, other: Uint32Array): Uint32Array {
  let kept = 0;
  let there = 0;
  for (const value of set) {
    while (there < other.length && other[there] < value) there++;
    if (there === other.length || other[there] !== value) set[kept++] = value;
  }
  return set.subarray(0, kept);
}

import { hashSequence } from '../language/hash.ts';
import { wordFlags } from '../model.ts';

/**
 * The sets of shingles of a text, apart: those without a quoted word, and the others. Each sorted, each hash once; a hash
 * in both counts as without quotation.
 */
export function shingleSets(
  words: Uint32Array,
  flags: Uint8Array,
  length: number,
): { plain: Uint32Array; quoted: Uint32Array } {
  const count = Math.max(0, words.length - length + 1);
  const plain = new Uint32Array(count);
  const quoted = new Uint32Array(count);
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
  const plainSet = sortedSet(plain.subarray(0, plainCount));
  return { plain: plainSet, quoted: without(sortedSet(quoted.subarray(0, quotedCount)), plainSet) };
}

/** Sorts in place; the result holds each value once and is a copy. */
function sortedSet(values: Uint32Array): Uint32Array {
  values.sort();
  let kept = 0;
  for (let at = 0; at < values.length; at++) if (at === 0 || values[at] !== values[at - 1]) values[kept++] = values[at];
  return values.slice(0, kept);
}

/** The values of a sorted set that another does not have. */
function without(set: Uint32Array, other: Uint32Array): Uint32Array {
  let kept = 0;
  let there = 0;
  for (const value of set) {
    while (there < other.length && other[there] < value) there++;
    if (there === other.length || other[there] !== value) set[kept++] = value;
  }
  return kept === set.length ? set : set.slice(0, kept);
}

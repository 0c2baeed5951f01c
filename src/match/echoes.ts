import type { Signature } from '../model.ts';
import { rarest } from './postings.ts';

/** Articles of the same words that are compared with each other, and with all others: few enough for their features to stay rare. */
const mostTwins = rarest - 10;

/**
 * Articles of the very same words as fifty before them, such as a notice that a thousand files hold in place of their story:
 * for each the number of the first of them, -1 for all other articles. Comparing each with each would take the square of
 * their number in time and memory: 1,000 took 48 s of CPU and 1.7 GB.
 *
 * @param signatures Sorted by id.
 */
export function findEchoes(signatures: readonly Signature[]): Int32Array {
  const echoOf = new Int32Array(signatures.length).fill(-1);
  const twins = new Map<number, number[]>();
  for (let article = 0; article < signatures.length; article++) {
    const { words } = signatures[article];
    if (words.length === 0) continue;
    const key = hashOf(words);
    const known = twins.get(key);
    if (known === undefined) twins.set(key, [article]);
    else if (isSame(words, signatures[known[0]].words)) {
      if (known.length < mostTwins) known.push(article);
      else echoOf[article] = known[0];
    }
  }
  return echoOf;
}

/** FNV-1a over the words. Of different texts that share a hash, the later ones are no echoes. */
function hashOf(words: Uint32Array): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words[at], 0x01000193);
  return hash >>> 0;
}

function isSame(one: Uint32Array, other: Uint32Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

import { addHash, finish } from '../language/hash.ts';
import { type Signature, wordFlags } from '../model.ts';
import { firstOfEach, type Marked } from './sets.ts';

/** Pairs of content words up to this many content words apart: they survive insertion, deletion and reordering nearby. */
const widestSkip = 4;

/** The set of skip-pairs outside quotations and furniture, each with the sentence of its first word. */
export function pairWords({ stems, flags, sentenceStarts }: Signature, furniture: Uint8Array): Marked {
  const contents = new Uint32Array(stems.length);
  const sentences = new Uint32Array(stems.length);
  let count = 0;
  let sentence = 0;
  for (let at = 0; at < stems.length; at++) {
    while (sentenceStarts[sentence + 1] <= at) sentence++;
    if (stems[at] === 0 || furniture[at] || flags[at] & wordFlags.quoted) continue;
    contents[count] = stems[at];
    sentences[count++] = sentence;
  }
  const hashes = new Uint32Array(widestSkip * count);
  const sentenceOf = new Uint32Array(widestSkip * count);
  let pairs = 0;
  for (let skip = 1; skip <= widestSkip; skip++) {
    for (let at = 0; at + skip < count; at++) {
      if (contents[at] === contents[at + skip]) continue;
      hashes[pairs] = hashPair(contents[at], contents[at + skip]);
      sentenceOf[pairs++] = sentences[at];
    }
  }
  return firstOfEach(hashes.subarray(0, pairs), (at) => sentenceOf[at]);
}

/** The same for both orders of the two. */
export function hashPair(a: number, b: number): number {
  return finish(addHash(addHash(0, Math.min(a, b)), Math.max(a, b)));
}

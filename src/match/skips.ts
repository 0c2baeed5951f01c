import { finish } from '../language/hash.ts';
import { type Signature, wordFlags } from '../model.ts';
import { firstOfEach, type Marked } from './hash-index.ts';
import { makeScratch } from './scratch.ts';

/** Pairs of content words up to this many content words apart: they survive insertion, deletion and reordering nearby. */
const widestSkip = 4;

const contentsScratch = makeScratch();
const sentencesScratch = makeScratch();
const hashesScratch = makeScratch();
const ownersScratch = makeScratch();

/** The set of skip-pairs outside quotations and furniture, each with the sentence of its first word. */
export function pairWords({ stems, flags, sentenceStarts }: Signature, furniture: Uint8Array): Marked {
  const contents = contentsScratch(stems.length);
  const sentences = sentencesScratch(stems.length);
  let count = 0;
  let sentence = 0;
  for (let at = 0; at < stems.length; at++) {
    while (sentenceStarts[sentence + 1] <= at) sentence++;
    if (stems[at] === 0 || furniture[at] || flags[at] & wordFlags.quoted) continue;
    contents[count] = stems[at];
    sentences[count++] = sentence;
  }
  const hashes = hashesScratch(widestSkip * count);
  const owners = ownersScratch(widestSkip * count);
  let pairs = 0;
  for (let skip = 1; skip <= widestSkip; skip++) {
    for (let at = 0; at + skip < count; at++) {
      if (contents[at] === contents[at + skip]) continue;
      hashes[pairs] = hashPair(contents[at], contents[at + skip]);
      owners[pairs++] = sentences[at];
    }
  }
  return firstOfEach(hashes, owners, pairs);
}

/** The same for both orders of the two. */
export function hashPair(a: number, b: number): number {
  return finish(Math.imul(a ^ b, 0x9e3779b1) + Math.imul(a + b, 0x85ebca6b));
}

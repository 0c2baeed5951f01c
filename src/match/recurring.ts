import type { Signature } from '../model.ts';

/** What is searched by its features: an article, or a paragraph. */
export type Featured = Pick<Signature, 'shingles' | 'quotedShingles'>;

/** Slots for each feature: one in nine that was seen once passes as seen twice. */
const slotsEach = 8;
const fewestBits = 10;
/** 2³⁰ slots take 256 MiB. */
const mostBits = 30;

/**
 * Whether a hash was seen in two features at least; a few that were seen once pass too. Four in five features of an
 * archive are its only ones: they need not be sorted, nor kept.
 */
export function findRecurring(signatures: readonly Featured[]): (hash: number) => boolean {
  let features = 0;
  for (const { shingles, quotedShingles } of signatures) features += shingles.length + quotedShingles.length;
  const bits = Math.min(mostBits, Math.max(fewestBits, Math.ceil(Math.log2(slotsEach * features + 1))));
  const shift = 32 - bits;
  // Two bits a slot: 0 never seen, 1 once, 3 twice or more.
  const seen = new Uint8Array(2 ** (bits - 2));
  const see = (hashes: Uint32Array) => {
    for (let at = 0; at < hashes.length; at++) {
      const slot = hashes[at] >>> shift;
      const place = 2 * (slot & 3);
      const known = seen[slot >>> 2];
      seen[slot >>> 2] = known | (((known >>> place) & 1) === 0 ? 1 << place : 2 << place);
    }
  };
  for (const { shingles, quotedShingles } of signatures) {
    see(shingles);
    see(quotedShingles);
  }
  return (hash) => ((seen[hash >>> (shift + 2)] >>> (2 * ((hash >>> shift) & 3))) & 2) !== 0;
}

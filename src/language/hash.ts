import { describe } from './characters.ts';

const fnvPrime = 0x01000193;
/** Times the prime it is 1, modulo 2³². */
const fnvInverse = 0x359c449b;
/** What a hash of a word starts from (FNV-1a, 32 bits). */
export const hashStart = 0x811c9dc5 | 0;

/** Adds one folded code unit to the hash of a word. */
export function addUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, fnvPrime);
}

/** Takes back what `addUnit` added: the hash of a word without its last unit. */
export function dropUnit(hash: number, unit: number): number {
  return Math.imul(hash, fnvInverse) ^ unit;
}

/** Spreads every input bit over all 32 output bits (the finaliser of MurmurHash3); 0 or more, below 2³². */
export function finish(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Adds a 32-bit hash to the hash of a sequence; order matters. Call `finish` at the end. */
export function addHash(sequence: number, hash: number): number {
  const mixed = Math.imul(hash, 0xcc9e2d51);
  const turned = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593) ^ sequence;
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

/** Hash of a word as fingerprints hold it: folded unit by unit. */
export function hashWord(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < word.length; at++) hash = addUnit(hash, describe(word.charCodeAt(at)) & 0xffff);
  return finish(hash);
}

/** Hash of the `length` hashes from `at`, in their order. */
export function hashSequence(hashes: Uint32Array, at: number, length: number): number {
  let hash = 0;
  for (let index = at; index < at + length; index++) hash = addHash(hash, hashes[index]);
  return finish(hash);
}

/**
 * Hash of the `length` hashes from `at`, 64 bits as 16 hex digits: the name of a text in records. The first half is
 * `hashSequence`; an archive of 20 million paragraphs has some 46,000 pairs of texts alike in 32 bits, and none in 64.
 */
export function nameSequence(hashes: Uint32Array, at: number, length: number): string {
  let other = otherStart;
  for (let index = at; index < at + length; index++) other = addHash(other, hashes[index]);
  return hex(hashSequence(hashes, at, length)) + hex(finish(other));
}
const otherStart = 0x9e3779b9 | 0;

function hex(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}

import { wordFlags } from '../model.ts';
import type { Profile } from './profile.ts';
import type { Meeting } from './shingled.ts';

/** Words in a row that two articles share. Places and lengths are in words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** Words of it outside quotations and furniture. */
  readonly plain: number;
  readonly quoted: number;
  /** Half of its shingles stand in several other families too. */
  readonly isCommon: boolean;
}

/** Families from which a shingle is common. */
const commonShingle = 4;

/** Shared runs of at least a shingle, greedily along `a`; each word of `a` is in one run at most. Time is linear. */
export function findRuns(a: Profile, b: Profile, { places }: Meeting): Run[] {
  const [inA, inB] = [a.shingled.hashes, b.shingled.hashes];
  const found: Run[] = [];
  for (let at = 0; at < inA.length; ) {
    if (places[at] === 0) {
      at++;
      continue;
    }
    const start = places[at] - 1;
    let shingles = 1;
    while (
      at + shingles < inA.length &&
      start + shingles < inB.length &&
      inA[at + shingles] === inB[start + shingles]
    ) {
      shingles++;
    }
    found.push(describeRun(a, at, start, shingles));
    at += shingles;
  }
  return found;
}

function describeRun(
  { signature, shingled, families, furniture }: Profile,
  a: number,
  b: number,
  shingles: number,
): Run {
  const length = shingles + shingled.width - 1;
  let quoted = 0;
  let plain = 0;
  for (let word = a; word < a + length; word++) {
    if (signature.flags[word] & wordFlags.quoted) quoted++;
    else if (furniture[word] === 0) plain++;
  }
  let common = 0;
  for (let at = a; at < a + shingles; at++) if (families[at] >= commonShingle) common++;
  return { a, b, length, plain, quoted, isCommon: 2 * common >= shingles };
}

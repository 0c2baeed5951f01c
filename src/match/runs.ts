import { wordFlags } from '../model.ts';
import type { Profile } from './profile.ts';
import { indexIn } from './sets.ts';

/** Words in a row that two articles share. Places and lengths are in words. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
  /** Words of it outside quotations and furniture. */
  readonly plain: number;
  readonly quoted: number;
  /** Families that have its shingles, the median. */
  readonly families: number;
}

/** Shared runs of at least a shingle, greedily along `a`; each word of `a` is in one run at most. Time is linear. */
export function findRuns(a: Profile, b: Profile): Run[] {
  const found: Run[] = [];
  const width = a.signature.words.length - a.runs.length + 1;
  for (let at = 0; at < a.runs.length; ) {
    const there = indexIn(b.firstRun.hashes, a.runs[at]);
    if (there < 0) {
      at++;
      continue;
    }
    const start = b.firstRun.values[there];
    let shingles = 1;
    while (
      at + shingles < a.runs.length &&
      start + shingles < b.runs.length &&
      a.runs[at + shingles] === b.runs[start + shingles]
    ) {
      shingles++;
    }
    found.push(describeRun(a, at, start, shingles, width));
    at += shingles;
  }
  return found;
}

function describeRun(profile: Profile, a: number, b: number, shingles: number, width: number): Run {
  const length = shingles + width - 1;
  let quoted = 0;
  let plain = 0;
  for (let word = a; word < a + length; word++) {
    const isQuoted = (profile.signature.flags[word] & wordFlags.quoted) !== 0;
    if (isQuoted) quoted++;
    else if (profile.furniture[word] === 0) plain++;
  }
  const frequency = profile.runFrequency.slice(a, a + shingles).sort();
  return { a, b, length, plain, quoted, families: frequency[shingles >>> 1] };
}

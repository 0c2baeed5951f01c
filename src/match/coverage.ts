import { wordFlags } from '../model.ts';
import type { Profile } from './profile.ts';
import type { Run } from './runs.ts';

/** Shorter runs are chance. In words. */
const shortestRun = 4;
const slices = 10;
/** A slice is reached when this share of its words is covered. */
const reached = 0.2;
const shortestLead = 20;

/** Per word of one side, 1 where it stands in a shared run, outside quotations and furniture. */
export function coverage({ signature, furniture }: Profile, runs: readonly Run[], side: 'a' | 'b'): Uint8Array {
  const covered = new Uint8Array(signature.words.length);
  for (const run of runs) if (run.length >= shortestRun) covered.fill(1, run[side], run[side] + run.length);
  for (let word = 0; word < covered.length; word++) {
    if (furniture[word] || signature.flags[word] & wordFlags.quoted) covered[word] = 0;
  }
  return covered;
}

/** Share of the text's tenths that coverage reaches. */
export function spreadOf(covered: Uint8Array): number {
  let count = 0;
  for (let slice = 0; slice < slices; slice++) {
    const start = Math.floor((slice * covered.length) / slices);
    const end = Math.floor(((slice + 1) * covered.length) / slices) + 1;
    if (mean(covered.subarray(start, end)) >= reached) count++;
  }
  return count / slices;
}

/** Share of the text's first quarter that is covered. */
export function leadOf(covered: Uint8Array): number {
  return mean(covered.subarray(0, Math.max(shortestLead, Math.floor(covered.length / 4))));
}

/** Share of all words that is covered. */
export function mean(covered: Uint8Array): number {
  let count = 0;
  for (const word of covered) count += word;
  return count / Math.max(1, covered.length);
}

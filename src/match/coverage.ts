import { wordFlags } from '../model.ts';
import { isToldElsewhere } from './headline-words.ts';
import type { Profile } from './profile.ts';
import type { Run } from './runs.ts';
import { makeByteScratch, makeScratch } from './scratch.ts';

/** Shorter runs are chance. In words. */
const shortestRun = 4;
const slices = 10;
/** A slice is reached when this share of its words is covered. */
const reached = 0.2;
const shortestLead = 20;

/** How shared runs lie in one of two texts. */
export interface Coverage {
  /** Share of the text's tenths that shared runs reach. */
  readonly spread: number;
  /** Share of its first quarter that stands in shared runs. */
  readonly lead: number;
  /** Its headline is told by what is not shared: `isToldElsewhere`. */
  readonly headlineElsewhere: boolean;
}

const sumsScratch = makeScratch();
const coveredScratch = makeByteScratch();

/** Looks at words in shared runs outside quotations and furniture, on one side. */
export function coverageOf(
  { signature, furniture, headline }: Profile,
  runs: readonly Run[],
  side: 'a' | 'b',
): Coverage {
  const { flags } = signature;
  const words = flags.length;
  const covered = coveredScratch(words).fill(0, 0, words);
  for (const run of runs) if (run.length >= shortestRun) covered.fill(1, run[side], run[side] + run.length);
  // Covered words before each.
  const sums = sumsScratch(words + 1);
  sums[0] = 0;
  for (let word = 0; word < words; word++) {
    const counts = covered[word] & ~furniture[word] & ~(flags[word] & wordFlags.quoted);
    sums[word + 1] = sums[word] + counts;
  }
  const share = (from: number, to: number) => (sums[Math.max(from, to)] - sums[from]) / Math.max(1, to - from);
  let spread = 0;
  for (let slice = 0; slice < slices; slice++) {
    const end = Math.min(words, Math.floor(((slice + 1) * words) / slices) + 1);
    if (share(Math.floor((slice * words) / slices), end) >= reached) spread++;
  }
  return {
    spread: spread / slices,
    lead: share(0, Math.min(words, Math.max(shortestLead, Math.floor(words / 4)))),
    headlineElsewhere: isToldElsewhere(headline, covered),
  };
}

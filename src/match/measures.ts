import type { Archive } from './archive.ts';
import { coverage, leadOf, spreadOf } from './coverage.ts';
import { type Profile, sum } from './profile.ts';
import { findRuns, type Run } from './runs.ts';
import { compareFigures, compareSentences } from './sentences.ts';
import { countShared, eachShared, indexIn } from './sets.ts';

/** What a verdict looks at. Shares are 0 to 1; "shorter" and "longer" are by shingles outside quotations and furniture. */
export interface Measures {
  /** Share of the shorter text's shingles that the longer has, rare ones counting more; and of the longer's. */
  readonly contained: number;
  readonly containedLonger: number;
  /** The same with quotations and furniture, all alike. */
  readonly containedRaw: number;
  /** The same of five words in a row, and of skip-pairs. */
  readonly containedFive: number;
  readonly containedSkips: number;
  /** Share of the shorter text that stands in shared runs of eight words or more. */
  readonly longRuns: number;
  /** Share of the shorter text's tenths that shared runs reach. */
  readonly spread: number;
  /** Share of a text's first quarter that stands in shared runs; the larger of the two. */
  readonly lead: number;
  /** What the shorter shares of its skip-pairs without its best paragraph. */
  readonly rest: number;
  readonly figures: number;
  readonly figureConflict: number;
  /** Share of the figures of the text with fewer that the other has. */
  readonly figuresOfAll: number;
  /** Share of the names at the start of one text that the other has, rare ones counting more; the larger of the two. */
  readonly leadNames: number;
  /** Shares of the words in shared runs: in furniture, in quotations. */
  readonly furniture: number;
  readonly quoted: number;
  readonly lengthRatio: number;
  readonly longestRun: number;
}

/** Measures, and which of the two is the shorter, with the runs along it. */
export interface Compared {
  readonly measures: Measures;
  readonly shorter: Profile;
  readonly longer: Profile;
  readonly runs: readonly Run[];
}

export function compareProfiles(archive: Archive, one: Profile, other: Profile): Compared {
  const [a, b] = one.plain.hashes.length > other.plain.hashes.length ? [other, one] : [one, other];
  const less = a.family === b.family ? 0 : 1;
  const { shared, links, sharedOfParagraph } = compareSentences(a, b);
  const figures = compareFigures(a, b, links);
  const runs = findRuns(a, b);
  const measures: Measures = {
    ...shingleShares(archive, a, b, less),
    containedSkips: shared / Math.max(1, Math.min(a.skips.hashes.length, b.skips.hashes.length)),
    rest: restShare(a, b, sharedOfParagraph),
    figures: figures.agree,
    figureConflict: figures.conflict,
    figuresOfAll: (countShared(a.figures, b.figures) + 1) / (Math.min(a.figures.length, b.figures.length) + 1),
    leadNames: Math.max(nameShare(archive, a, b, less), nameShare(archive, b, a, less)),
    lengthRatio: a.signature.words.length / Math.max(1, b.signature.words.length),
    ...runShares(a, b, runs),
  };
  return { measures, shorter: a, longer: b, runs };
}

function shingleShares({ weight }: Archive, a: Profile, b: Profile, less: number) {
  let apart = 0;
  let together = 0;
  eachShared(a.plain.hashes, b.plain.hashes, (inA) => {
    apart += weight(a.plain.values[inA] - less);
    together += weight(a.plain.values[inA]);
  });
  const up = apart - together;
  const five = countShared(a.five, b.five) / Math.max(1, Math.min(a.five.length, b.five.length));
  return {
    contained: apart / Math.max(1e-9, Math.min(a.plainWeight, b.plainWeight) + up),
    containedLonger: apart / Math.max(1e-9, Math.max(a.plainWeight, b.plainWeight) + up),
    containedRaw: countShared(a.firstRun.hashes, b.firstRun.hashes) / Math.max(1, a.firstRun.hashes.length),
    containedFive: five,
  };
}

/** What is left without the paragraph that shares most. */
function restShare(a: Profile, b: Profile, sharedOfParagraph: Uint32Array): number {
  const best = sharedOfParagraph.reduce(
    (top, shared, paragraph) => (shared > sharedOfParagraph[top] ? paragraph : top),
    0,
  );
  const shared = sum(sharedOfParagraph, Number) - (sharedOfParagraph[best] ?? 0);
  const left = a.skipsOfSentence.reduce(
    (skips, here, sentence) => skips + (a.paragraphOfSentence[sentence] === best ? 0 : here),
    0,
  );
  return shared / Math.max(1, Math.min(left, b.skips.hashes.length));
}

/** A few words' worth of doubt: articles with one name at the start say little. */
const nameDoubt = 3;

function nameShare({ names, weight }: Archive, a: Profile, b: Profile, less: number): number {
  let all = nameDoubt;
  let shared = 0;
  for (const name of a.leadNames) {
    const frequency = names.frequency(name);
    const isShared = indexIn(b.names, name) >= 0;
    if (isShared) shared += weight(frequency - less);
    all += weight(isShared ? frequency - less : frequency);
  }
  return shared / all;
}

/** Words of a run from which it is long. */
const longRun = 8;
/** Families from which a run is common. */
const commonRun = 4;

function runShares(a: Profile, b: Profile, runs: readonly Run[]) {
  const words = runs.reduce((sum, run) => sum + run.length, 0);
  const share = (part: (run: Run) => number, whole: number) =>
    runs.reduce((sum, run) => sum + part(run), 0) / Math.max(1, whole);
  const inA = coverage(a, runs, 'a');
  const inB = coverage(b, runs, 'b');
  return {
    longRuns: share((run) => (run.plain >= longRun ? run.plain : 0), a.signature.words.length - a.quotedWords),
    furniture: share((run) => (run.families >= commonRun ? run.length : 0), words),
    quoted: share((run) => run.quoted, words),
    longestRun: runs.reduce((longest, run) => Math.max(longest, run.plain), 0),
    spread: spreadOf(inA),
    lead: Math.max(leadOf(inA), leadOf(inB)),
  };
}

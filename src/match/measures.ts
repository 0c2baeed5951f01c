import type { Archive } from './archive.ts';
import { coverage, leadOf, spreadOf } from './coverage.ts';
import { compareFigures, type FigureEvidence } from './figures.ts';
import { type Profile, sum } from './profile.ts';
import { findRuns, type Run } from './runs.ts';
import { compareSentences } from './sentences.ts';
import { countShared, eachShared, indexIn } from './sets.ts';

/** What a verdict looks at. Shares are 0 to 1; "shorter" and "longer" are by shingles outside quotations and furniture. */
export interface Measures extends FigureEvidence {
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
  /** How much of both texts' openings is shared: the mean of runs and skip-pairs, each by the text that shares less. */
  readonly opening: number;
  /** What the shorter shares of its skip-pairs without its best paragraph. */
  readonly rest: number;
  /** Share of the figures of the text with fewer that the other has. */
  readonly figuresOfAll: number;
  /** Share of the names at the start of one text that the other has, rare ones counting more; the larger of the two. */
  readonly leadNames: number;
  /** Share of the words in shared runs that other families have too. */
  readonly furniture: number;
  /** Share of the words in shared runs that stand in quotations. */
  readonly quoted: number;
  /** Words of the shorter text, divided by the other's. */
  readonly lengthRatio: number;
  /** Words of the longest shared run: outside quotations and furniture, and whole. */
  readonly longestRun: number;
  readonly longestAnyRun: number;
}

export function compareProfiles(archive: Archive, one: Profile, other: Profile): Measures {
  const [a, b] = byLength(one, other);
  const less = ownFamilies(a, b);
  const sentences = compareSentences(a, b);
  const runs = findRuns(a, b);
  const inA = coverage(a, runs, 'a');
  const inB = coverage(b, runs, 'b');
  const leads = [leadOf(inA), leadOf(inB)];
  return {
    ...shingleShares(archive, a, b),
    ...compareFigures(a, b, sentences.links),
    ...runShares(a, runs),
    containedSkips: sentences.shared / Math.max(1, Math.min(a.skips.hashes.length, b.skips.hashes.length)),
    containedFive: countShared(a.five, b.five) / Math.max(1, Math.min(a.five.length, b.five.length)),
    rest: restShare(a, b, sentences.sharedOfParagraph),
    figuresOfAll: (countShared(a.figures, b.figures) + 1) / (Math.min(a.figures.length, b.figures.length) + 1),
    leadNames: Math.max(nameShare(archive, a, b, less), nameShare(archive, b, a, less)),
    lengthRatio: a.signature.words.length / Math.max(1, b.signature.words.length),
    spread: spreadOf(inA),
    lead: Math.max(...leads),
    opening: (sentences.opening + Math.min(...leads)) / 2,
  };
}

/** Shares by shingles alone: cheap, and enough to pass over most candidates. */
export function shingleShares({ weight }: Archive, one: Profile, other: Profile) {
  const [a, b] = byLength(one, other);
  const less = ownFamilies(a, b);
  let apart = 0;
  let together = 0;
  eachShared(a.plain.hashes, b.plain.hashes, (inA) => {
    apart += weight(a.plain.values[inA] - less);
    together += weight(a.plain.values[inA]);
  });
  const up = apart - together;
  return {
    contained: apart / Math.max(1e-9, Math.min(a.plainWeight, b.plainWeight) + up),
    containedLonger: apart / Math.max(1e-9, Math.max(a.plainWeight, b.plainWeight) + up),
    containedRaw: countShared(a.firstRun.hashes, b.firstRun.hashes) / Math.max(1, a.firstRun.hashes.length),
  };
}

/** The shorter first, by shingles that count; of equal ones the first given. */
function byLength(one: Profile, other: Profile): readonly [Profile, Profile] {
  return one.plain.hashes.length > other.plain.hashes.length ? [other, one] : [one, other];
}

/** Families to leave out of a count: what two unrelated families share is no commoner for their sharing it. */
function ownFamilies(a: Profile, b: Profile): number {
  return a.family === b.family ? 0 : 1;
}

/** What is left without the paragraph that shares most. */
function restShare(a: Profile, b: Profile, sharedOfParagraph: Uint32Array): number {
  const best = sharedOfParagraph.reduce((top, shared, at) => (shared > sharedOfParagraph[top] ? at : top), 0);
  const shared = sum(sharedOfParagraph, Number) - (sharedOfParagraph[best] ?? 0);
  let left = 0;
  a.skipsOfSentence.forEach((skips, sentence) => {
    if (a.paragraphOfSentence[sentence] !== best) left += skips;
  });
  return shared / Math.max(1, Math.min(left, b.skips.hashes.length));
}

/** As if this much more weight of names were shared: a text that names nobody gives no reason for doubt. */
const namesForGranted = 3;

function nameShare({ names, weight }: Archive, a: Profile, b: Profile, less: number): number {
  let all = namesForGranted;
  let shared = namesForGranted;
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

function runShares(a: Profile, runs: readonly Run[]) {
  const total = { words: 0, long: 0, common: 0, quoted: 0, longest: 0, longestAny: 0 };
  for (const { length, plain, quoted, families } of runs) {
    total.words += length;
    total.quoted += quoted;
    if (plain >= longRun) total.long += plain;
    if (families >= commonRun) total.common += length;
    total.longest = Math.max(total.longest, plain);
    total.longestAny = Math.max(total.longestAny, length);
  }
  return {
    longRuns: total.long / Math.max(1, a.signature.words.length - a.quotedWords),
    furniture: total.common / Math.max(1, total.words),
    quoted: total.quoted / Math.max(1, total.words),
    longestRun: total.longest,
    longestAnyRun: total.longestAny,
  };
}

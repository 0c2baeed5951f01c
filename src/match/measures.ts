import type { Archive } from './archive.ts';
import { coverageOf } from './coverage.ts';
import { compareFigures, type FigureEvidence } from './figures.ts';
import { printedOf } from './printed.ts';
import type { Profile } from './profile.ts';
import { findRuns, type Run } from './runs.ts';
import { compareSentences } from './sentences.ts';
import { countShared, indexIn } from './sets.ts';
import { type Meeting, meet, meetBack } from './shingled.ts';
import { frequencyOf } from './vocabulary.ts';

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
  /** Both headlines are told by what the texts do not share. */
  readonly headlinesElsewhere: boolean;
  /** What they share are short lines that both print, such as those of a menu or a list of prices; the prose of each is its own. */
  readonly linesAlone: boolean;
}

/** @param shares What `shingleShares` gave for the same two. */
export function compareProfiles(archive: Archive, one: Profile, other: Profile, shares: ShingleShares): Measures {
  const [a, b] = byLength(one, other);
  const less = ownFamilies(a, b);
  const sentences = compareSentences(a, b, one);
  const runs = findRuns(a, b, shares.meeting);
  const inA = coverageOf(a, runs, 'a');
  const inB = coverageOf(b, runs, 'b');
  const figures = compareFigures(a, b, sentences.links);
  const wording = runShares(a, runs);
  const printed = printedOf(a.signature, b.signature, runs);
  // Field by field: spreading the parts took a quarter of the time of judging.
  return {
    contained: shares.contained,
    containedLonger: shares.containedLonger,
    containedRaw: shares.containedRaw,
    figures: figures.figures,
    figureMisses: figures.figureMisses,
    figuresMissed: figures.figuresMissed,
    figureConflict: figures.figureConflict,
    containedFive: wording.containedFive,
    longRuns: wording.longRuns,
    furniture: wording.furniture,
    quoted: wording.quoted,
    longestRun: wording.longestRun,
    longestAnyRun: wording.longestAnyRun,
    containedSkips: sentences.shared / Math.max(1, Math.min(a.skips.hashes.length, b.skips.hashes.length)),
    rest: restShare(a, b, sentences.sharedOfParagraph),
    figuresOfAll: (countShared(a.figures, b.figures) + 1) / (Math.min(a.figures.length, b.figures.length) + 1),
    leadNames: Math.max(nameShare(archive, a, b, less), nameShare(archive, b, a, less)),
    lengthRatio: a.signature.words.length / Math.max(1, b.signature.words.length),
    spread: inA.spread,
    lead: Math.max(inA.lead, inB.lead),
    headlinesElsewhere: inA.headlineElsewhere && inB.headlineElsewhere && printed.isMost,
    linesAlone: printed.linesAlone,
    opening: (sentences.opening + Math.min(inA.lead, inB.lead)) / 2,
  };
}

/** Shares by shingles alone: cheap, and enough to pass over most candidates. */
export interface ShingleShares extends Pick<Measures, 'contained' | 'containedLonger' | 'containedRaw'> {
  /** Of the shorter with the longer; valid until the next. */
  readonly meeting: Meeting;
}

export function shingleShares({ weight }: Archive, one: Profile, other: Profile): ShingleShares {
  const [a, b] = byLength(one, other);
  const less = ownFamilies(a, b);
  let apart = 0;
  let together = 0;
  // Candidates come in order of the first: what is looked up in it is in the cache, what is looked up in the other is not.
  const meeting = a === one ? meetBack(a.shingled, b.shingled) : meet(a.shingled, b.shingled);
  const { places, shared, distinct } = meeting;
  for (let at = 0; at < a.plain.length; at++) {
    if (places[at] === 0 || a.plain[at] === 0 || b.plain[places[at] - 1] === 0) continue;
    apart += weight(a.families[at] - less);
    together += weight(a.families[at]);
  }
  const up = apart - together;
  return {
    meeting,
    contained: apart / Math.max(1e-9, Math.min(a.plainWeight, b.plainWeight) + up),
    containedLonger: apart / Math.max(1e-9, Math.max(a.plainWeight, b.plainWeight) + up),
    containedRaw: shared / Math.max(1, distinct),
  };
}

/** The shorter first, by shingles that count; of equal ones the first given. */
function byLength(one: Profile, other: Profile): readonly [Profile, Profile] {
  return one.plainCount > other.plainCount ? [other, one] : [one, other];
}

/** Families to leave out of a count: what two unrelated families share is no commoner for their sharing it. */
function ownFamilies(a: Profile, b: Profile): number {
  return a.family === b.family ? 0 : 1;
}

/** What is left without the paragraph that shares most. */
function restShare(a: Profile, b: Profile, sharedOfParagraph: Uint32Array): number {
  let best = 0;
  let shared = 0;
  for (let paragraph = 0; paragraph < sharedOfParagraph.length; paragraph++) {
    shared += sharedOfParagraph[paragraph];
    if (sharedOfParagraph[paragraph] > sharedOfParagraph[best]) best = paragraph;
  }
  let left = 0;
  for (let sentence = 0; sentence < a.skipsOfSentence.length; sentence++) {
    if (a.paragraphOfSentence[sentence] !== best) left += a.skipsOfSentence[sentence];
  }
  return (shared - (sharedOfParagraph[best] ?? 0)) / Math.max(1, Math.min(left, b.skips.hashes.length));
}

/** As if this much more weight of names were shared: a text that names nobody gives no reason for doubt. */
const namesForGranted = 3;

function nameShare({ names, weight }: Archive, a: Profile, b: Profile, less: number): number {
  let all = namesForGranted;
  let shared = namesForGranted;
  for (const name of a.leadNames) {
    const frequency = frequencyOf(names, name);
    const isShared = indexIn(b.names, name) >= 0;
    if (isShared) shared += weight(frequency - less);
    all += weight(isShared ? frequency - less : frequency);
  }
  return shared / all;
}

/** Words of a run from which it is long. */
const longRun = 8;
const longShingle = 5;

function runShares(a: Profile, runs: readonly Run[]) {
  const total = { words: 0, long: 0, five: 0, common: 0, quoted: 0, longest: 0, longestAny: 0 };
  for (const { length, plain, quoted, isCommon } of runs) {
    total.words += length;
    total.quoted += quoted;
    total.five += Math.max(0, plain - longShingle + 1);
    if (plain >= longRun) total.long += plain;
    if (isCommon) total.common += length;
    total.longest = Math.max(total.longest, plain);
    total.longestAny = Math.max(total.longestAny, length);
  }
  return {
    containedFive: total.five / Math.max(1, a.plainWords - longShingle + 1),
    longRuns: total.long / Math.max(1, a.signature.words.length - a.quotedWords),
    furniture: total.common / Math.max(1, total.words),
    quoted: total.quoted / Math.max(1, total.words),
    longestRun: total.longest,
    longestAnyRun: total.longestAny,
  };
}

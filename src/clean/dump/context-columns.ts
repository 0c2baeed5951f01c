import { ownNames } from './own.ts';

/** Columns before these. */
const first = ownNames.length;

/** What the page around a block tells: its place, the densest stretch, the page's words, headings of furniture above it. */
export const context = {
  place: first,
  fromStart: first + 1,
  fromEnd: first + 2,
  charactersBefore: first + 3,
  near1: first + 4,
  near2: first + 5,
  near5: first + 6,
  inSegment: first + 7,
  beforeSegment: first + 8,
  afterSegment: first + 9,
  segmentShare: first + 10,
  coreShare: first + 11,
  coreDepth: first + 12,
  lastShare: first + 13,
  titleShare: first + 14,
  titleDepth: first + 15,
  titleCertainty: first + 16,
  belowTitle: first + 17,
  inDensest: first + 18,
  nearRepeats: first + 19,
  nearDates: first + 20,
  sinceRelated: first + 21,
  sinceComments: first + 22,
  sincePrompt: first + 23,
  sinceFooter: first + 24,
  sinceAuthor: first + 25,
  untilHeading: first + 26,
  headings: first + 27,
  relatedAbove: first + 28,
  commentsAbove: first + 29,
  promptsAbove: first + 30,
  footersAbove: first + 31,
  authorsAbove: first + 32,
  aboveCore: first + 33,
  proseBefore: first + 34,
  proseAfter: first + 35,
  sinceProse: first + 36,
  untilProse: first + 37,
  runWords: first + 38,
  runShare: first + 39,
  runDepth: first + 40,
  runsAway: first + 41,
  runTitle: first + 42,
  runFirst: first + 43,
  usualIndent: first + 44,
  pageBlocks: first + 45,
  pageProse: first + 46,
  pageFunction: first + 47,
  pageSpacing: first + 48,
  proseShare: first + 49,
  proseNear: first + 50,
} as const;
export const contextNames = Object.keys(context);

/** Blocks further away count as this far. */
export const far = 50;

import { hashSequence } from '../language/hash.ts';
import type { Settings } from '../settings.ts';
import { findCandidates } from './candidates.ts';
import { type Crowd, crowdOf } from './crowd.ts';
import type { Tie } from './family.ts';
import type { ParagraphText } from './paragraph-texts.ts';
import { postFeatures } from './postings.ts';
import { countShared, indexIn } from './sets.ts';
import type { Steps } from './steps.ts';

/** A text that stands, nearly whole, within a longer one; both by number. */
export interface Part {
  readonly text: number;
  readonly within: number;
}

/**
 * Edited versions share this share of the longer one's words. On made families (medium-dev) .55 found 46 % of the rewritten
 * paragraphs, .45 58 % and .38 64 %; of the pairs found, 97, 96 and 94 % are in the gold.
 */
const editedShare = 0.45;
/** A part has this share of its words in a longer text, of which it makes less than `wholeShare`: two paragraphs run together. */
const partShare = 0.9;
const wholeShare = 0.6;
/** Two texts with so many figures each must have half of them in common, else they fill in one template. */
const fewestFigures = 2;
const commonFigures = 0.5;

/**
 * Texts that are versions of each other, surest first, and texts that are parts of others. Only texts that share rare
 * shingles, or a third of them, are compared: time is near-linear.
 */
export function* tieTexts(
  texts: readonly ParagraphText[],
  { shingleWords, mostPartners }: Pick<Settings, 'shingleWords' | 'mostPartners'>,
): Steps<{ ties: Tie[]; parts: Part[]; crowd: Crowd }> {
  const counts = texts.map(({ shingles }) => shingles.length);
  const postings = yield* postFeatures(counts, (text) => texts[text].shingles);
  const ties: Tie[] = [];
  const parts: Part[] = [];
  const found = yield* findCandidates(postings, mostPartners);
  for (const [done, { a, b }] of found.candidates.entries()) {
    yield { what: 'pairs compared', done, total: found.candidates.length };
    if (isTemplate(texts[a], texts[b])) continue;
    const [short, long] = texts[a].words.length <= texts[b].words.length ? [a, b] : [b, a];
    const ofLong = sharedWords(texts[long], texts[short], shingleWords);
    const ofShort = sharedWords(texts[short], texts[long], shingleWords);
    if (ofShort >= partShare && ofLong < wholeShare) parts.push({ text: short, within: long });
    else if (ofLong >= editedShare) ties.push({ a, b, strength: ofLong });
  }
  ties.sort((one, other) => other.strength - one.strength || one.a - other.a || one.b - other.b);
  return { ties, parts, crowd: crowdOf(found) };
}

/** Share of a text's words that stand in runs of `shingleWords` or more words that the other has too, 0 to 1. */
export function sharedWords(text: ParagraphText, other: ParagraphText, shingleWords: number): number {
  const { words } = text;
  let count = 0;
  let next = 0;
  for (let at = 0; at + shingleWords <= words.length; at++) {
    if (indexIn(other.shingles, hashSequence(words, at, shingleWords)) < 0) continue;
    count += at + shingleWords - Math.max(next, at);
    next = at + shingleWords;
  }
  return count / words.length;
}

function isTemplate(one: ParagraphText, other: ParagraphText): boolean {
  const fewer = Math.min(one.figures.length, other.figures.length);
  return fewer >= fewestFigures && countShared(one.figures, other.figures) < commonFigures * fewer;
}

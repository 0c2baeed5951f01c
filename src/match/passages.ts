import { type Passage, wordFlags } from '../model.ts';
import { type Alignment, alignParagraphs } from './align.ts';
import { type HashIndex, indexHashes, placeIn } from './hash-index.ts';
import type { Paragraphs } from './paragraphs.ts';
import type { Profile } from './profile.ts';
import { makeScratch } from './scratch.ts';
import type { Steps } from './steps.ts';

/** Shares of the shorter paragraph's words that stand in shared runs, by which a passage is named. */
const verbatimShare = 0.95;
const editedShare = 0.4;
/** A passage is a quotation when this share of what is shared stands in quotation marks. */
const quotationShare = 0.6;

/** The paragraphs that match, in order, each with its lines and how much of it was changed. */
export function* findPassages(a: Profile, b: Profile, inA: Paragraphs, inB: Paragraphs): Steps<Passage[]> {
  const alignments = yield* alignParagraphs(inA, inB);
  return alignments.map((alignment) => ({
    a: placeOf(a, alignment.a),
    b: placeOf(b, alignment.b),
    kind: kindOf(a, b, alignment),
    score: Math.round(alignment.score * 1e4) / 1e4,
  }));
}

/** One object however many passages a paragraph is in: in a large report they would be most of the memory. */
function placeOf({ places, signature: { lines } }: Profile, paragraph: number): Passage['a'] {
  const known = places[paragraph];
  if (known !== undefined) return known;
  const place = { paragraph, lines: [lines[2 * paragraph], lines[2 * paragraph + 1]] } as const;
  places[paragraph] = place;
  return place;
}

function kindOf(a: Profile, b: Profile, { a: inA, b: inB }: Alignment): Passage['kind'] {
  const [partA, partB] = [partOf(a, inA), partOf(b, inB)];
  const [short, long] = partA.length <= partB.length ? [partA, partB] : [partB, partA];
  const { count, quoted } = sharedWords(short, long);
  // Too few words for a shingle.
  if (short.length < short.profile.shingled.width && a.signature.paragraphs[inA] === b.signature.paragraphs[inB])
    return 'verbatim';
  if (quoted >= quotationShare * count && count > 0) return 'quotation';
  if (count >= verbatimShare * short.length && short.length >= verbatimShare * long.length) return 'verbatim';
  return count >= editedShare * short.length ? 'edited' : 'rewritten';
}

/** A paragraph of an article. */
interface Part {
  readonly profile: Profile;
  /** First word, and number of words. */
  readonly start: number;
  readonly length: number;
}

function partOf(profile: Profile, paragraph: number): Part {
  const { paragraphStarts } = profile.signature;
  const start = paragraphStarts[paragraph];
  return { profile, start, length: paragraphStarts[paragraph + 1] - start };
}

const slotsScratch = makeScratch();

/** Words of the shorter that stand in shingles that the longer has; how many of them are quoted. */
function sharedWords(short: Part, long: Part): { count: number; quoted: number } {
  const { signature, shingled } = short.profile;
  const isThere = shinglesIn(long);
  let count = 0;
  let quoted = 0;
  let next = short.start;
  const own = shinglesOf(short);
  for (let at = 0; at < own.length; at++) {
    if (!isThere(own[at])) continue;
    const end = short.start + at + shingled.width;
    for (next = Math.max(next, short.start + at); next < end; next++) {
      count++;
      quoted += signature.flags[next] & wordFlags.quoted;
    }
  }
  return { count, quoted };
}

/** Tells of a shingle whether it lies within a paragraph. The article's own index tells, but for what stands before it too. */
function shinglesIn(part: Part): (shingle: number) => boolean {
  const { index, width } = part.profile.shingled;
  const { start } = part;
  const end = start + part.length - width + 1;
  let own: HashIndex | null = null;
  return (shingle) => {
    const first = placeIn(index, shingle);
    if (first < 0 || first >= start) return first >= 0 && first < end;
    own ??= indexHashes(shinglesOf(part), slotsScratch);
    return placeIn(own, shingle) >= 0;
  };
}

/** The shingles that lie within a paragraph. */
function shinglesOf({ profile: { shingled }, start, length }: Part): Uint32Array {
  return shingled.hashes.subarray(start, start + Math.max(0, length - shingled.width + 1));
}

import { hashSequence } from '../language/hash.ts';
import { type Lines, type Passage, type Signature, wordFlags } from '../model.ts';
import { type Alignment, alignParagraphs, type Paragraphs } from './align.ts';
import type { Profile } from './profile.ts';

/** Shares of the shorter paragraph's words that stand in shared runs, by which a passage is named. */
const verbatimShare = 0.95;
const editedShare = 0.4;
/** A passage is a quotation when this share of what is shared stands in quotation marks. */
const quotationShare = 0.6;

/** The paragraphs that match, in order, each with its lines and how much of it was changed. */
export function findPassages(
  a: Profile,
  b: Profile,
  inA: Paragraphs,
  inB: Paragraphs,
  shingleWords: number,
): Passage[] {
  return alignParagraphs(inA, inB).map((alignment) => ({
    a: place(a.signature, alignment.a),
    b: place(b.signature, alignment.b),
    kind: kindOf(a.signature, b.signature, alignment, shingleWords),
    score: Math.round(alignment.score * 1e4) / 1e4,
  }));
}

function place({ lines }: Signature, paragraph: number): { paragraph: number; lines: Lines } {
  return { paragraph, lines: [lines[2 * paragraph], lines[2 * paragraph + 1]] };
}

function kindOf(a: Signature, b: Signature, { a: inA, b: inB }: Alignment, shingleWords: number): Passage['kind'] {
  const [wordsA, wordsB] = [wordsOf(a, inA), wordsOf(b, inB)];
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const flags = short === wordsA ? flagsOf(a, inA) : flagsOf(b, inB);
  const shared = sharedWords(short, long, Math.min(shingleWords, short.length));
  const count = shared.reduce((sum, word) => sum + word, 0);
  const quoted = shared.reduce((sum, word, at) => sum + (word & flags[at] & wordFlags.quoted), 0);
  if (quoted >= quotationShare * count && count > 0) return 'quotation';
  const whole = wordsA.length <= wordsB.length / verbatimShare && wordsB.length <= wordsA.length / verbatimShare;
  if (count >= verbatimShare * short.length && whole) return 'verbatim';
  return count >= editedShare * short.length ? 'edited' : 'rewritten';
}

function wordsOf({ words, paragraphStarts }: Signature, paragraph: number): Uint32Array {
  return words.subarray(paragraphStarts[paragraph], paragraphStarts[paragraph + 1]);
}

function flagsOf({ flags, paragraphStarts }: Signature, paragraph: number): Uint8Array {
  return flags.subarray(paragraphStarts[paragraph], paragraphStarts[paragraph + 1]);
}

/** Per word of the shorter, 1 where it stands in a shingle that the longer has. */
function sharedWords(short: Uint32Array, long: Uint32Array, width: number): Uint8Array {
  const there = new Set<number>();
  for (let at = 0; at + width <= long.length; at++) there.add(hashSequence(long, at, width));
  const shared = new Uint8Array(short.length);
  for (let at = 0; at + width <= short.length; at++)
    if (there.has(hashSequence(short, at, width))) shared.fill(1, at, at + width);
  return shared;
}

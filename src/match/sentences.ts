import type { Profile } from './profile.ts';
import { eachShared } from './sets.ts';

/** A sentence of either article that says what the other's says. */
export interface Link {
  readonly a: number;
  readonly b: number;
  /** Shared skip-pairs, as a share of the shorter sentence's. */
  readonly score: number;
}

/** What skip-pairs tell of two articles. */
export interface SentenceEvidence {
  readonly shared: number;
  /** Shared skip-pairs by paragraph of `a`. */
  readonly sharedOfParagraph: Uint32Array;
  /** Share of the skip-pairs of a text's opening that the other has; the smaller of the two. */
  readonly opening: number;
  /** In order of `a`. */
  readonly links: readonly Link[];
}

/** A linked sentence shares this many skip-pairs at least, and this share of the shorter one's. */
const fewestShared = 4;
const leastShare = 0.3;

export function compareSentences(a: Profile, b: Profile): SentenceEvidence {
  const most = Math.min(a.skips.hashes.length, b.skips.hashes.length);
  const inA = new Uint32Array(most);
  const inB = new Uint32Array(most);
  const sharedOfParagraph = new Uint32Array(a.signature.paragraphStarts.length - 1);
  let shared = 0;
  let [openingA, openingB] = [0, 0];
  eachShared(a.skips.hashes, b.skips.hashes, (atA, atB) => {
    const [sentenceA, sentenceB] = [a.skips.values[atA], b.skips.values[atB]];
    inA[shared] = sentenceA;
    inB[shared++] = sentenceB;
    sharedOfParagraph[a.paragraphOfSentence[sentenceA]]++;
    if (sentenceA < a.opening.sentences) openingA++;
    if (sentenceB < b.opening.sentences) openingB++;
  });
  const opening = Math.min(openingA / Math.max(1, a.opening.skips), openingB / Math.max(1, b.opening.skips));
  return { shared, sharedOfParagraph, opening, links: linkSentences(a, b, inA.subarray(0, shared), inB) };
}

/** @param inA Sentence of each shared skip-pair in `a`; `inB` the same in `b`. */
function linkSentences(a: Profile, b: Profile, inA: Uint32Array, inB: Uint32Array): Link[] {
  const { starts, order } = bySentence(inA, a.skipsOfSentence.length);
  const counts = new Uint32Array(b.skipsOfSentence.length);
  const links: Link[] = [];
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    for (let at = starts[sentence]; at < starts[sentence + 1]; at++) counts[inB[order[at]]]++;
    for (let at = starts[sentence]; at < starts[sentence + 1]; at++) {
      const other = inB[order[at]];
      const shared = counts[other];
      counts[other] = 0;
      const score = shared / Math.min(a.skipsOfSentence[sentence], b.skipsOfSentence[other]);
      if (shared >= fewestShared && score >= leastShare) links.push({ a: sentence, b: other, score });
    }
  }
  return links;
}

/** Indexes of `sentences` grouped by value: those of sentence s are order[starts[s], starts[s + 1]). */
function bySentence(sentences: Uint32Array, count: number): { starts: Uint32Array; order: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const sentence of sentences) starts[sentence + 1]++;
  for (let at = 0; at < count; at++) starts[at + 1] += starts[at];
  const next = starts.slice();
  const order = new Uint32Array(sentences.length);
  sentences.forEach((sentence, at) => {
    order[next[sentence]++] = at;
  });
  return { starts, order };
}

import { eachShared } from './hash-index.ts';
import type { Profile } from './profile.ts';
import { makeScratch } from './scratch.ts';

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

const inAScratch = makeScratch();
const inBScratch = makeScratch();

/** @param one Either of the two: the one that is compared with others before and after. */
export function compareSentences(a: Profile, b: Profile, one: Profile): SentenceEvidence {
  const most = Math.min(a.skips.hashes.length, b.skips.hashes.length);
  const inA = inAScratch(most);
  const inB = inBScratch(most);
  const sharedOfParagraph = new Uint32Array(a.signature.paragraphStarts.length - 1);
  let shared = 0;
  let openingA = 0;
  let openingB = 0;
  eachShared(a.skips.hashes, b.skips.hashes, one.skips.hashes, (atA, atB) => {
    const sentenceA = a.skips.values[atA];
    const sentenceB = b.skips.values[atB];
    inA[shared] = sentenceA;
    inB[shared++] = sentenceB;
    sharedOfParagraph[a.paragraphOfSentence[sentenceA]]++;
    if (sentenceA < a.opening.sentences) openingA++;
    if (sentenceB < b.opening.sentences) openingB++;
  });
  const opening = Math.min(openingA / Math.max(1, a.opening.skips), openingB / Math.max(1, b.opening.skips));
  return { shared, sharedOfParagraph, opening, links: linkSentences(a, b, inA, inB, shared) };
}

const nextScratch = makeScratch();
const orderScratch = makeScratch();
const countsScratch = makeScratch();

/** @param inA Sentence of each shared skip-pair in `a`, `inB` the same in `b`; `shared` of them. */
function linkSentences(a: Profile, b: Profile, inA: Uint32Array, inB: Uint32Array, shared: number): Link[] {
  const sentences = a.skipsOfSentence.length;
  const next = nextScratch(sentences + 1).fill(0, 0, sentences + 1);
  for (let at = 0; at < shared; at++) next[inA[at] + 1]++;
  for (let sentence = 0; sentence < sentences; sentence++) next[sentence + 1] += next[sentence];
  const order = orderScratch(shared);
  for (let at = 0; at < shared; at++) order[next[inA[at]]++] = inB[at];
  const counts = countsScratch(b.skipsOfSentence.length).fill(0, 0, b.skipsOfSentence.length);
  const links: Link[] = [];
  let start = 0;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const end = next[sentence];
    for (let at = start; at < end; at++) counts[order[at]]++;
    for (let at = start; at < end; at++) {
      const other = order[at];
      const common = counts[other];
      counts[other] = 0;
      if (common < fewestShared) continue;
      const score = common / Math.min(a.skipsOfSentence[sentence], b.skipsOfSentence[other]);
      if (score >= leastShare) links.push({ a: sentence, b: other, score });
    }
    start = end;
  }
  return links;
}

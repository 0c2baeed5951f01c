import { type ArticleSummary, type Pair, type Passage, wordFlags } from '../model.ts';
import { explainPair } from './evidence.ts';
import { headlineLikeness } from './headline.ts';
import type { Judgement } from './judge.ts';
import type { Profile } from './profile.ts';
import { type Meeting, meet, meetBack } from './shingled.ts';

/** A pair with its verdict, which is null where the two have nothing to do with each other. */
export type Comparison = Omit<Pair, 'verdict'> & { readonly verdict: Pair['verdict'] | null };

/** What a pair is described from: the titles are for the evidence. */
export interface Side {
  readonly profile: Profile;
  readonly article: Pick<ArticleSummary, 'id' | 'title'>;
}

/** The record of a judged pair. @param passages Of the two, in order. */
export function describePair(judgement: Judgement, a: Side, b: Side, passages: readonly Passage[]): Comparison {
  const { measures, verdict, score, byKin } = judgement;
  const inA = sharedWords(a.profile, meetBack(a.profile.shingled, b.profile.shingled));
  const inB = sharedWords(b.profile, meet(b.profile.shingled, a.profile.shingled));
  return {
    version: 1,
    type: 'pair',
    a: a.article.id,
    b: b.article.id,
    verdict,
    score: round(score),
    contained: { a: round(inA.share), b: round(inB.share) },
    quoted: round((inA.quoted + inB.quoted) / Math.max(1, inA.count + inB.count)),
    passages,
    evidence: explainPair({
      measures,
      verdict,
      byKin,
      headline: headlineLikeness(a.article.title, b.article.title),
    }),
  };
}

/** Words of an article that stand in shingles another has. @param meeting With that one. */
export function sharedWords(
  { shingled, signature: { words, flags } }: Profile,
  { places }: Meeting,
): { count: number; quoted: number; share: number } {
  let count = 0;
  let quoted = 0;
  let counted = 0;
  for (let at = 0; at < shingled.hashes.length; at++) {
    if (places[at] === 0) continue;
    for (let word = Math.max(counted, at); word < at + shingled.width; word++) {
      count++;
      quoted += flags[word] & wordFlags.quoted;
    }
    counted = at + shingled.width;
  }
  return { count, quoted, share: count / Math.max(1, words.length) };
}

/** Five decimals: enough to rank, and the same on every machine. */
function round(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}

import type { ArticleSummary, Pair, Passage } from '../model.ts';
import { wordFlags } from '../model.ts';
import type { Paragraphs } from './align.ts';
import type { Archive } from './archive.ts';
import { explainPair } from './evidence.ts';
import { headlineLikeness } from './headline.ts';
import { compareProfiles } from './measures.ts';
import { paragraphPairs, paragraphWords } from './paragraphs.ts';
import { findPassages } from './passages.ts';
import { makeProfile, type Profile } from './profile.ts';
import { indexIn } from './sets.ts';
import { judge, scoreOf } from './verdict.ts';

/** A pair with its verdict, which is null where the two have nothing to do with each other. */
export type Comparison = Omit<Pair, 'verdict'> & { readonly verdict: Pair['verdict'] | null };

/** Compares articles of one archive, by number; what was worked out about an article is kept for its next comparison. */
export interface Comparer {
  readonly compare: (a: number, b: number, withPassages: boolean) => Comparison;
  /** Share of the words of `a` that stand in `b`. */
  readonly coverage: (a: number, b: number) => number;
}

export function makeComparer(archive: Archive, articles: readonly Pick<ArticleSummary, 'id' | 'title'>[]): Comparer {
  const profiles: Profile[] = [];
  const paragraphs: Paragraphs[] = [];
  const profileOf = (at: number) => {
    profiles[at] ??= makeProfile(archive, at);
    return profiles[at];
  };
  const paragraphsOf = (at: number) => {
    paragraphs[at] ??= { words: paragraphWords(archive, profileOf(at)), pairs: paragraphPairs(profileOf(at)) };
    return paragraphs[at];
  };
  const passagesOf = (a: number, b: number): Passage[] =>
    findPassages(profileOf(a), profileOf(b), paragraphsOf(a), paragraphsOf(b), archive.shingleWords);
  const compare = (a: number, b: number, always: boolean): Comparison => {
    const { measures } = compareProfiles(archive, profileOf(a), profileOf(b));
    const score = scoreOf(measures);
    const verdict = judge(measures, score);
    const shared = { a: sharedWords(profileOf(a), profileOf(b)), b: sharedWords(profileOf(b), profileOf(a)) };
    return {
      version: 1,
      type: 'pair',
      a: articles[a].id,
      b: articles[b].id,
      verdict,
      score: round(score),
      contained: { a: round(shared.a.share), b: round(shared.b.share) },
      quoted: round((shared.a.quoted + shared.b.quoted) / Math.max(1, shared.a.count + shared.b.count)),
      passages: verdict !== null || always ? passagesOf(a, b) : [],
      evidence: explainPair({ ...measures, verdict, headline: headlineLikeness(articles[a].title, articles[b].title) }),
    };
  };
  return { compare, coverage: (a, b) => sharedWords(profileOf(a), profileOf(b)).share };
}

/** Words of an article that stand in shingles another has. */
function sharedWords(
  { runs, signature: { words, flags } }: Profile,
  other: Profile,
): { count: number; quoted: number; share: number } {
  const width = words.length - runs.length + 1;
  let count = 0;
  let quoted = 0;
  let counted = 0;
  runs.forEach((hash, at) => {
    if (indexIn(other.firstRun.hashes, hash) < 0) return;
    for (let word = Math.max(counted, at); word < at + width; word++) {
      count++;
      if (flags[word] & wordFlags.quoted) quoted++;
    }
    counted = at + width;
  });
  return { count, quoted, share: count / Math.max(1, words.length) };
}

function round(share: number): number {
  return Math.round(share * 1e5) / 1e5;
}

import type { ArticleSummary, Family, Pair, Signature } from '../model.ts';
import type { Settings } from '../settings.ts';
import { openArchive } from './archive.ts';
import { buildFamilies } from './families.ts';
import { judgeArchive, judgePair } from './judge.ts';
import { type Comparison, describePair, sharedWords } from './pair.ts';
import { makeReader } from './reader.ts';
import { meet } from './shingled.ts';
import { finish, type Steps } from './steps.ts';

export type { Comparison } from './pair.ts';

/** What is found among articles. */
export interface Found {
  readonly pairs: Pair[];
  readonly families: Family[];
  readonly crowded?: number;
}

/**
 * Pairs of all verdicts and the families of copies among them, sorted as `Findings` says. The order of the input changes
 * nothing. Time is near-linear: only articles that share rare features are compared.
 *
 * @param articles One for each signature, of the same id.
 */
export function matchSignatures(
  signatures: readonly Signature[],
  articles: readonly ArticleSummary[],
  settings: Settings,
): Found {
  return finish(matchInSteps(signatures, articles, settings));
}

/** The same as `matchSignatures`, in steps. */
export function* matchInSteps(
  signatures: readonly Signature[],
  articles: readonly ArticleSummary[],
  settings: Settings,
): Steps<Found> {
  const sorted = [...articles].sort(byId);
  const titles = sorted.map(({ title }) => title);
  const archive = yield* openArchive([...signatures].sort(byId), titles, settings);
  const { profileOf, passagesOf } = makeReader(archive);
  const { judgements, families } = yield* judgeArchive(archive, profileOf);
  const sideOf = (article: number) => ({ profile: profileOf(article), article: sorted[article] });
  const pairs: Comparison[] = [];
  for (const judgement of judgements) {
    const { a, b, verdict } = judgement;
    // Nobody reads the notices of a boilerplate pair side by side, and there are many of them.
    const passages = verdict === 'boilerplate' ? [] : yield* passagesOf(a, b);
    pairs.push(describePair(judgement, sideOf(a), sideOf(b), passages));
    yield { what: 'pairs aligned', done: pairs.length, total: judgements.length };
  }
  const coverage = (article: number, reference: number) => {
    const own = profileOf(article);
    return sharedWords(own, meet(own.shingled, profileOf(reference).shingled)).share;
  };
  const found = pairs.filter(isPair).sort(byScore);
  const isCrowded = (article: number) => archive.crowd.crowded[article] === 1 || archive.echoOf[article] >= 0;
  const crowded = sorted.reduce((count, _, article) => count + (isCrowded(article) ? 1 : 0), 0);
  return {
    pairs: found,
    families: yield* buildFamilies(families, found, sorted, { coverage, isCrowded }),
    ...(crowded === 0 ? null : { crowded }),
  };
}

/** Two articles side by side, with their passages even where the verdict is null: no copy and no common text. */
export function* compareSignatures(
  signatures: readonly [Signature, Signature],
  titles: readonly [string | null, string | null],
  settings: Settings,
): Steps<Comparison> {
  const order = signatures[0].id <= signatures[1].id ? [0, 1] : [1, 0];
  const archive = yield* openArchive(
    order.map((at) => signatures[at]),
    order.map((at) => titles[at]),
    settings,
  );
  const { profileOf, passagesOf } = makeReader(archive);
  const [a, b] = order.map((at, number) => ({
    profile: profileOf(number),
    article: { id: signatures[at].id, title: titles[at] },
  }));
  return describePair(judgePair(archive, 0, 1, profileOf), a, b, yield* passagesOf(0, 1));
}

function isPair(comparison: Comparison): comparison is Pair {
  return comparison.verdict !== null;
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}

function byScore(one: Pair, other: Pair): number {
  return other.score - one.score || (one.a < other.a ? -1 : one.a > other.a ? 1 : one.b < other.b ? -1 : 1);
}

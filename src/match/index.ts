import type { ArticleSummary, Family, Pair, Signature } from '../model.ts';
import type { Settings } from '../settings.ts';
import { openArchive } from './archive.ts';
import { type Comparison, makeComparer } from './compare.ts';
import { buildFamilies } from './families.ts';

export type { Comparison } from './compare.ts';

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
): { pairs: Pair[]; families: Family[] } {
  const sorted = [...articles].sort(byId);
  const archive = openArchive([...signatures].sort(byId), settings);
  const { compare, coverage } = makeComparer(archive, sorted);
  const pairs = archive.candidates
    .map(({ a, b }) => compare(a, b, false))
    .filter(isPair)
    .sort(byScore);
  const numbers = new Map(sorted.map(({ id }, number) => [id, number]));
  const coverageOf = (id: string, reference: string) => coverage(numbers.get(id) ?? 0, numbers.get(reference) ?? 0);
  return { pairs, families: buildFamilies(pairs, sorted, coverageOf) };
}

/** Two articles side by side, with their passages even where the verdict is null: no copy and no common text. */
export function compareSignatures(
  signatures: readonly [Signature, Signature],
  titles: readonly [string | null, string | null],
  settings: Settings,
): Comparison {
  const both = [0, 1].map((at) => ({ id: signatures[at].id, title: titles[at] }));
  const order = signatures[0].id <= signatures[1].id ? [0, 1] : [1, 0];
  const archive = openArchive(
    order.map((at) => signatures[at]),
    settings,
  );
  return makeComparer(
    archive,
    order.map((at) => both[at]),
  ).compare(0, 1, true);
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

import { CopydeskError } from '../errors.ts';
import type { CopyVerdict, Family, Findings, Pair, Verdict } from '../model.ts';

/** What a reader asked to see. */
export interface Selection {
  /** Verdicts to show besides copy, excerpt and rewrite. */
  readonly include: readonly string[];
  /** Pairs that score lower are left out, and families without a pair left. */
  readonly minScore: number;
  /** Number of the one family to show, counted from 1; null for all. */
  readonly family: number | null;
}

export interface Selected {
  readonly findings: Findings;
  /** Pairs that only `include` would show, by verdict. */
  readonly hidden: ReadonlyMap<Verdict, number>;
}

/** The verdicts that say that one article was made from the other. */
const copyVerdicts: readonly Verdict[] = ['copy', 'excerpt', 'rewrite'] satisfies CopyVerdict[];

/**
 * The part of the findings to show.
 *
 * @throws {CopydeskError} `USAGE` where there is no family of that number.
 */
export function select(findings: Findings, { include, minScore, family }: Selection): Selected {
  const scored = findings.pairs.filter((pair) => pair.score >= minScore);
  const isShown = ({ verdict }: Pair) => copyVerdicts.includes(verdict) || include.includes(verdict);
  const pairs = scored.filter(isShown);
  const hidden = countVerdicts(scored.filter((pair) => !isShown(pair)));
  const families = minScore === 0 ? findings.families : withPairs(findings.families, pairs);
  if (family === null) return { findings: { ...findings, pairs, families }, hidden };
  const chosen = oneOf(families, family);
  const within = pairsByFamily([chosen], pairs).get(chosen) ?? [];
  return { findings: { ...findings, pairs: within, families: [chosen], crowded: chosen.crowded }, hidden: new Map() };
}

/** Pairs whose two articles belong to the same family, by family and in the order given; in one pass. */
export function pairsByFamily(families: readonly Family[], pairs: readonly Pair[]): Map<Family, Pair[]> {
  const familyOf = new Map(families.flatMap((family) => family.members.map((member) => [member.id, family])));
  const found = new Map<Family, Pair[]>();
  for (const pair of pairs) {
    const family = familyOf.get(pair.a);
    if (family === undefined || familyOf.get(pair.b) !== family) continue;
    const own = found.get(family);
    if (own === undefined) found.set(family, [pair]);
    else own.push(pair);
  }
  return found;
}

function withPairs(families: readonly Family[], pairs: readonly Pair[]): Family[] {
  const tied = pairsByFamily(families, pairs);
  return families.filter((family) => tied.has(family));
}

function countVerdicts(pairs: readonly Pair[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>();
  for (const { verdict } of pairs) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return counts;
}

function oneOf(families: readonly Family[], number: number): Family {
  const family = families[number - 1];
  if (family !== undefined) return family;
  const have = families.length === 0 ? 'none was found' : `they are numbered 1 to ${families.length}`;
  throw new CopydeskError('USAGE', `there is no family ${number}; ${have}`);
}

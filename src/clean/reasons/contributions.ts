import { logistic, rawScore } from '../trees.ts';
import type { Look, Sight } from './looks.ts';
import { type Reference, referencesOf } from './references.ts';
import { addShapley } from './shapley.ts';

/** What each feature adds to a block's log-odds, compared with other blocks of the page. */
interface Contributions {
  /** By feature; they sum to `raw - base`. Values are those of the last look that has the feature; NaN is missing. */
  readonly parts: ReadonlyMap<string, { readonly part: number; readonly value: number }>;
  /** Log-odds of the block, the sum of its looks by weight, and of the blocks it is compared with. */
  readonly raw: number;
  readonly base: number;
}

/** What the labeller saw, ready to be asked about one block after another. */
export interface Inquiry {
  readonly contributions: (block: number) => Contributions;
  /** Probability of a block if the features that are named had the values of the blocks it is compared with. */
  readonly without: (block: number, isLeftOut: (feature: string) => boolean) => number;
}

/** @param kept of each judged block, whether its score keeps it. */
export function inquire({ looks, join }: Sight, kept: readonly boolean[]): Inquiry {
  const references = referencesOf(kept);
  const seen = looks.map((look) => ({ look, rows: references.map(({ block }) => look.row(block)) }));
  return {
    contributions: (block) => contributionsOf(block, seen, references),
    without: (block, isLeftOut) => probabilityWithout(block, isLeftOut, seen, references, join),
  };
}

/** A look and the rows of the references in it. */
interface Seen {
  readonly look: Look;
  readonly rows: readonly Float64Array[];
}

function contributionsOf(block: number, seen: readonly Seen[], references: readonly Reference[]): Contributions {
  const parts = new Map<string, { part: number; value: number }>();
  let handed = new Map<string, number>();
  let [raw, base] = [0, 0];
  for (const { look, rows } of seen.filter((_, k) => isAsked(seen, k, block))) {
    const row = look.row(block);
    const values = new Float64Array(row.length);
    for (const [k, { weight }] of references.entries()) addShapley(look.trees, row, rows[k], weight, values);
    const own = handOn(new Map(look.trees.features.map((name, at) => [name, values[at]])), look, handed);
    handed = own;
    const weight = look.weight(block);
    look.trees.features.forEach((name, at) => {
      parts.set(name, { part: parts.get(name)?.part ?? 0, value: row[at] });
    });
    for (const [name, part] of own) {
      const before = parts.get(name);
      parts.set(name, { part: (before?.part ?? 0) + weight * part, value: before?.value ?? Number.NaN });
    }
    raw += weight * rawScore(look.trees, row);
    base += weight * references.reduce((sum, one, k) => sum + one.weight * rawScore(look.trees, rows[k]), 0);
  }
  return { parts, raw, base };
}

/** A look counts where it has a weight, or where a later one that has goes by it. */
function isAsked(seen: readonly Seen[], k: number, block: number): boolean {
  return seen.slice(k).some(({ look }) => look.weight(block) > 0);
}

/** A look whose own part is this many times what it is handed on to would blow up small differences. */
const mostScale = 2;

/**
 * What the look before said of the block is no reason of its own: its part goes to the features that made it, in
 * proportion. Where they nearly cancel out, or point the other way, it stays where it is.
 *
 * @see Chen, Lundberg & Lee (2022), "Explaining a series of models by propagating Shapley values".
 */
function handOn(own: Map<string, number>, { before }: Look, handed: ReadonlyMap<string, number>): Map<string, number> {
  const part = before === null ? 0 : (own.get(before.feature) ?? 0);
  const sum = [...handed.values()].reduce((all, one) => all + one, 0);
  const scale = part / sum;
  if (before === null || !(scale > 0 && scale <= mostScale)) return own;
  own.set(before.feature, 0);
  for (const [name, value] of handed) own.set(name, (own.get(name) ?? 0) + scale * value);
  return own;
}

function probabilityWithout(
  block: number,
  isLeftOut: (feature: string) => boolean,
  seen: readonly Seen[],
  references: readonly Reference[],
  join: Sight['join'],
): number {
  let [odds, probability] = [0, 0];
  let last = 0;
  for (const { look, rows } of seen) {
    const { features } = look.trees;
    const { before } = look;
    const handed = before?.valueOf(last) ?? 0;
    const row = look.row(block).map((value, at) => (features[at] === before?.feature ? handed : value));
    const raw = references.reduce((sum, { weight }, k) => {
      const mixed = row.map((value, at) => (isLeftOut(features[at]) ? rows[k][at] : value));
      return sum + weight * rawScore(look.trees, mixed);
    }, 0);
    last = logistic(raw);
    odds += look.weight(block) * raw;
    probability += look.weight(block) * last;
  }
  return join === 'sum' ? logistic(odds) : probability;
}

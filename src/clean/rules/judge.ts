import type { Block } from '../../model.ts';
import type { Rule, Surroundings } from '../rule.ts';
import { evidenceOf } from './evidence.ts';

/**
 * The rule that takes a block: the first that decides, else, where the score has dropped the block, the first that
 * names; null where none does. Rules that need what the block lacks are not tried, which skips nine in ten of them.
 *
 * @param dropped whether the score has dropped the block
 */
export function ruleFor(rules: readonly Rule[], block: Block, around: Surroundings, dropped: boolean): Rule | null {
  const found = evidenceOf(around.page)[around.position];
  const { deciding, naming } = sides(rules);
  return first(deciding, found, block, around) ?? (dropped ? first(naming, found, block, around) : null);
}

function first({ all, free }: Side, found: number, block: Block, around: Surroundings): Rule | null {
  const rules = found === 0 ? free : all;
  for (let at = 0; at < rules.length; at++) {
    const rule = rules[at];
    if (rule.needs !== undefined && (rule.needs & found) === 0) continue;
    if (rule.matches(block, around)) return rule;
  }
  return null;
}

/** Rules that decide, or that name. */
interface Side {
  readonly all: readonly Rule[];
  /** Those that need nothing: many blocks have no wording and no trait. */
  readonly free: readonly Rule[];
}

interface Sides {
  readonly deciding: Side;
  readonly naming: Side;
}

const known = new WeakMap<readonly Rule[], Sides>();
/** The rules asked for last: pages are judged by the same ones. */
let last: { readonly rules: readonly Rule[]; readonly sides: Sides } | null = null;

function sides(rules: readonly Rule[]): Sides {
  if (last?.rules === rules) return last.sides;
  const found = known.get(rules) ?? {
    deciding: sideOf(rules.filter((rule) => rule.decides)),
    naming: sideOf(rules.filter((rule) => !rule.decides)),
  };
  known.set(rules, found);
  last = { rules, sides: found };
  return found;
}

function sideOf(all: readonly Rule[]): Side {
  return { all, free: all.filter(({ needs }) => needs === undefined) };
}

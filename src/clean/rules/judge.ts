import type { Block } from '../../model.ts';
import { pageHits } from '../lexicons/index.ts';
import type { Rule, Surroundings } from '../rule.ts';

/**
 * The rule that takes a block: the first that decides, else, where the score has dropped the block, the first that
 * names; null where none does. Rules whose wording the block lacks are not tried, which skips three in four of them.
 *
 * @param dropped whether the score has dropped the block
 */
export function ruleFor(rules: readonly Rule[], block: Block, around: Surroundings, dropped: boolean): Rule | null {
  const found = pageHits(around.page).any[around.position];
  const { deciding, naming } = sides(rules);
  return first(deciding, found, block, around) ?? (dropped ? first(naming, found, block, around) : null);
}

function first(rules: readonly Rule[], found: number, block: Block, around: Surroundings): Rule | null {
  for (const rule of rules) {
    if (rule.wording !== undefined && (rule.wording & found) === 0) continue;
    if (rule.matches(block, around)) return rule;
  }
  return null;
}

interface Sides {
  readonly deciding: readonly Rule[];
  readonly naming: readonly Rule[];
}

const known = new WeakMap<readonly Rule[], Sides>();

function sides(rules: readonly Rule[]): Sides {
  const before = known.get(rules);
  if (before !== undefined) return before;
  const found = { deciding: rules.filter((rule) => rule.decides), naming: rules.filter((rule) => !rule.decides) };
  known.set(rules, found);
  return found;
}

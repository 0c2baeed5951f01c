import type { LabelledBlock, Page, Role } from '../model.ts';
import type { Rule } from './rule.ts';
import { standardRules } from './rules/index.ts';
import { scoreBlocks } from './score.ts';

/** Gives every block of a page a role: deciding rules first, then the score, then the rules that only name. */
export function labelPage(page: Page, rules: readonly Rule[] = standardRules): LabelledBlock[] {
  const scores = scoreBlocks(page);
  return page.blocks.map((block, position) => {
    const around = { page, position, scores };
    const matching = rules.filter((rule) => rule.matches(block, around));
    const deciding = matching.find((rule) => rule.decides);
    const kept = deciding === undefined && scores[position] >= 0.5;
    const named = deciding ?? matching[0];
    const role: Role = kept ? 'body' : (named?.kind ?? 'other');
    return { ...block, role, rule: kept || named === undefined ? 'model' : named.id, score: scores[position] };
  });
}

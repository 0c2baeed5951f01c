import type { Block, LabelledBlock, Page, Role } from '../model.ts';
import { labelHead } from './head.ts';
import { labelHidden } from './hidden.ts';
import { labelOtherStories } from './other-stories.ts';
import type { Rule } from './rule.ts';
import { standardRules } from './rules/index.ts';
import { ruleFor } from './rules/judge.ts';
import { scoreBlocks } from './score.ts';
import { labelSecondCandidate } from './second-candidate.ts';
import { labelStructure } from './structure.ts';

/**
 * Gives every block of a page a role: deciding rules first, then the score, then the rules that only name; at last
 * the roles that only the whole page tells. Paragraphs that no block shows may follow (`second-candidate.ts`).
 */
export function labelPage(page: Page, rules: readonly Rule[] = standardRules): LabelledBlock[] {
  const scores = scoreBlocks(page);
  const blocks = page.blocks.map((block, position) => {
    const dropped = scores[position] < 0.5;
    const rule = ruleFor(rules, block, { page, position, scores }, dropped);
    const role: Role = rule?.kind ?? (dropped ? 'other' : 'body');
    return obey(block, label(block, role, rule?.id ?? 'model', scores[position]));
  });
  const whole =
    page.from === 'text'
      ? labelStructure(page, blocks)
      : labelSecondCandidate(page, labelHidden(labelOtherStories(labelHead(page, blocks, rules))), rules);
  return whole.map((labelled, position) => obey(page.blocks[position] ?? labelled, labelled));
}

/** What the user's own rules say of a block stands, whatever all else says; a soft rule leaves furniture its kind. */
function obey({ ruled }: Block, labelled: LabelledBlock): LabelledBlock {
  if (ruled === undefined) return labelled;
  const { verdict, rule, kind, soft = false } = ruled;
  const known = soft && labelled.role !== 'body' && labelled.role !== 'other';
  if (verdict === 'keep') return known ? labelled : { ...labelled, role: 'body', rule };
  return { ...labelled, role: kind ?? (known ? labelled.role : 'other'), rule };
}

/** Field by field: spreading a record took a twelfth of the time that cleaning a dump takes. */
function label(block: Block, role: Role, rule: string, score: number): LabelledBlock {
  const { text, lines, form, indent, blanksBefore, glued, markup } = block;
  return { text, lines, form, indent, blanksBefore, glued, markup, role, rule, score };
}

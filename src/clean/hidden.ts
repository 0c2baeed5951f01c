import type { LabelledBlock } from '../model.ts';

/** Above this share of the kept characters the hidden ones are the story itself, behind a "read more" or a paywall. */
const mostHidden = 0.2;

/**
 * Drops paragraphs of an HTML story that are hidden each by itself among shown ones: prompts and notes for some readers.
 * Hidden panels and quotations stay the score's: often they are part of the story.
 */
export function labelHidden(blocks: readonly LabelledBlock[]): readonly LabelledBlock[] {
  let kept = 0;
  let hidden = 0;
  for (const block of blocks) {
    if (block.role !== 'body' || block.markup === null) continue;
    kept += block.markup.characters;
    if (isHiddenAlone(block)) hidden += block.markup.characters;
  }
  if (hidden === 0 || hidden > mostHidden * kept) return blocks;
  return blocks.map((block) =>
    block.role === 'body' && isHiddenAlone(block) ? { ...block, role: 'other', rule: 'hidden-paragraph' } : block,
  );
}

function isHiddenAlone({ markup }: LabelledBlock): boolean {
  if (markup === null || markup.element.tag !== 'p' || !markup.element.hidden) return false;
  return markup.element.parent?.hidden === false;
}

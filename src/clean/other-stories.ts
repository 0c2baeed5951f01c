import type { Element, LabelledBlock } from '../model.ts';

const openers: ReadonlySet<string> = new Set(['related-heading', 'teaser-label']);
const longestName = 60;
const sentenceEnd = /[.!?…。！？।؟]["”’»」)]?$/u;
const doubt = 0.6;
/** A whole line that is a link, right under such a heading, must be surer than other text: on small pages links score high. */
const linkDoubt = 0.75;
const leastShare = 0.2;
const longestLink = 150;
const linkShare = 0.9;

/**
 * Takes out of an HTML story what belongs to another: an `<article>` that begins under a heading for other stories, after
 * the first that holds a fair share of the story, links in doubt under such a heading, and a name in doubt right above a
 * note about its owner.
 */
export function labelOtherStories(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const home = mainArticle(blocks);
  let opened = false;
  let under = false;
  return blocks.map((block, position) => {
    const holder = articleOf(block);
    if (openers.has(block.rule)) {
      opened = home !== null && holder !== home;
      under = true;
    }
    if (holder === home && block.role === 'body') opened = false;
    if (block.role !== 'body') return block;
    if (under && isLinkInDoubt(block)) return { ...block, role: 'related', rule: 'related-link' };
    under = false;
    if (opened && holder !== null && holder !== home) return { ...block, role: 'related', rule: 'second-article' };
    return isNameOf(block, blocks[position + 1]) ? { ...block, role: 'biography', rule: 'biography-name' } : block;
  });
}

/** A line that is a link and no sentence. */
function isLinkInDoubt({ text, score, markup }: LabelledBlock): boolean {
  if (markup === null || score >= linkDoubt || text.length > longestLink || sentenceEnd.test(text)) return false;
  return markup.linkCharacters >= linkShare * text.replaceAll(' ', '').length;
}

function isNameOf({ text, score }: LabelledBlock, next: LabelledBlock | undefined): boolean {
  return next?.role === 'biography' && score < doubt && text.length <= longestName && !sentenceEnd.test(text);
}

/** The first `<article>` with a fair share of the story's characters; null where there is none. */
function mainArticle(blocks: readonly LabelledBlock[]): Element | null {
  const sizes = new Map<Element | null, number>();
  let all = 0;
  for (const block of blocks) {
    if (block.role !== 'body') continue;
    const holder = articleOf(block);
    sizes.set(holder, (sizes.get(holder) ?? 0) + block.text.length);
    all += block.text.length;
  }
  for (const [holder, size] of sizes) if (holder !== null && size >= leastShare * all) return holder;
  return null;
}

/** The nearest `<article>` around a block. */
function articleOf({ markup }: LabelledBlock): Element | null {
  let up = markup?.element ?? null;
  while (up !== null && up.tag !== 'article') up = up.parent;
  return up;
}

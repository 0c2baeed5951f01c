import { quotedShare } from '../language/quotations.ts';
import type { Article, LabelledBlock, Page, Paragraph, RemovedBlock } from '../model.ts';
import { labelPage } from './label.ts';
import { describePage } from './metadata/index.ts';
import { placesOf } from './places.ts';

export { labelPage } from './label.ts';

/** Strips a page to its article; every block that is not a paragraph of it stands in `removed` with its reason. */
export function cleanPage(page: Page): Article {
  return toArticle(page, labelPage(page));
}

/** The article that a labelling stands for. */
export function toArticle(page: Page, blocks: readonly LabelledBlock[]): Article {
  const story = blocks.filter((block) => block.role === 'body');
  const places = placesOf(story);
  const paragraphs = story.map((block, at) => ({ ...toParagraph(block), ...places.get(at) }));
  return {
    version: 1,
    type: 'article',
    id: page.id,
    path: page.path,
    ...describePage(page, blocks),
    text: paragraphs.map((paragraph) => paragraph.text).join('\n\n'),
    paragraphs,
    removed: blocks.flatMap(toRemoved),
    source: page.source,
    problems: page.problems,
  };
}

function toParagraph({ text, lines, form, markup }: LabelledBlock): Paragraph {
  return {
    text,
    lines,
    quoted: round(quotedShare(text)),
    ...(form === 'paragraph' ? {} : { form }),
    ...(form === 'heading' && markup ? { level: markup.headingLevel } : {}),
    ...(markup?.inline ? { inline: markup.inline } : {}),
  };
}

function toRemoved({ role, lines, rule, score, text }: LabelledBlock): RemovedBlock[] {
  return role === 'body' ? [] : [{ kind: role, lines, rule, score: round(score), text }];
}

/** Three decimals: enough to rank, and the same on every machine. */
function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

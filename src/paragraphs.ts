import { matchParagraphs } from './match/paragraph-families.ts';
import type { Step } from './match/steps.ts';
import type { Article, ParagraphFindings } from './model.ts';
import { runSteps } from './pauses.ts';
import { signAll } from './pipeline.ts';
import type { Settings } from './settings.ts';

/**
 * Paragraphs that several outlets printed, whatever became of the articles they sit in. Keeps the text of all paragraphs
 * in memory. `problems` are added by the caller.
 */
export async function findParagraphs(
  articles: AsyncIterable<Article>,
  settings: Settings,
  onStep?: (step: Step) => void,
): Promise<Omit<ParagraphFindings, 'problems'>> {
  const signed = await signAll(articles, true);
  const summaries = signed.map((one) => one.summary);
  const textOf = (article: number, paragraph: number) => signed[article].texts[paragraph];
  const signatures = signed.map((one) => one.signature);
  const paragraphs = await runSteps(matchParagraphs(signatures, summaries, textOf, settings), onStep);
  return { articles: summaries, paragraphs };
}

import type { Article } from '../../model.ts';
import { forMarkdown } from '../escape.ts';
import type { Comparison } from './index.ts';
import { type Row, rowsOf } from './rows.ts';
import { aboutItems, linesSaid, nothingShared, verdictItems } from './says.ts';
import { runsOf, wordsOf } from './words.ts';

/** Verdict, evidence, and a table of the passages; words that only one side has are struck out or bold. */
export function* compareMarkdown(comparison: Comparison): Generator<string> {
  const { a, b, pair } = comparison;
  yield `# ${pair === null ? 'Nothing shared' : verdictItems(pair).join(' · ')}\n\n`;
  yield `- A: ${nameOf(a)}\n- B: ${nameOf(b)}\n`;
  if (pair === null) return yield `\n${nothingShared}\n`;
  for (const { says } of pair.evidence) yield `- ${forMarkdown(says)}\n`;
  yield '\n| A | B | kind | score | text of A | text of B |\n| --- | --- | --- | ---: | --- | --- |\n';
  for (const row of rowsOf(comparison)) if (row.tie !== null) yield rowLine(row, row.tie);
}

function rowLine(row: Row, { kind, score }: NonNullable<Row['tie']>): string {
  const words = wordsOf(row, (text) => text);
  const text = (side: 'a' | 'b', mark: string) =>
    runsOf(words[side])
      .map((run) => (run.changed ? mark + forMarkdown(run.text) + mark : forMarkdown(run.text)))
      .join(' ');
  const cells = [linesSaid(row.a), linesSaid(row.b), kind, score.toFixed(2), text('a', '~~'), text('b', '**')];
  return `| ${cells.join(' | ')} |\n`;
}

function nameOf(article: Article): string {
  return [article.path, article.title, ...aboutItems(article)]
    .flatMap((one) => (one === null ? [] : forMarkdown(one)))
    .join(' · ');
}

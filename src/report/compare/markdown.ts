import type { Article } from '../../model.ts';
import { forMarkdown } from '../escape.ts';
import { lineRange, moment, percent } from '../words.ts';
import type { Comparison } from './index.ts';

/** Verdict, evidence, and a table of the passages. */
export function* compareMarkdown({ a, b, pair }: Comparison): Generator<string> {
  yield `# ${pair === null ? 'Nothing shared' : pair.verdict}\n\n`;
  yield `- A: ${nameOf(a)}\n- B: ${nameOf(b)}\n`;
  if (pair === null) return;
  yield `- score ${pair.score.toFixed(2)}; ${percent(pair.contained.a)} of A stands in B, ${percent(pair.contained.b)} of B in A\n`;
  for (const { says } of pair.evidence) yield `- ${forMarkdown(says)}\n`;
  yield '\n| A lines | B lines | kind | score | A | B |\n| --- | --- | --- | ---: | --- | --- |\n';
  for (const { a: ours, b: theirs, kind, score } of pair.passages) {
    const texts = [a.paragraphs[ours.paragraph]?.text ?? '', b.paragraphs[theirs.paragraph]?.text ?? ''].map(
      forMarkdown,
    );
    yield `| ${[lineRange(ours.lines), lineRange(theirs.lines), kind, score.toFixed(2), ...texts].join(' | ')} |\n`;
  }
}

function nameOf({ path, outlet, published, title }: Article): string {
  return [path, outlet, published === null ? null : moment(published), title]
    .flatMap((one) => (one === null ? [] : forMarkdown(one)))
    .join(' · ');
}

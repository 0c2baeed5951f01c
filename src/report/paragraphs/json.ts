import type { ParagraphFindings } from '../../model.ts';
import { toJson } from '../escape.ts';
import { jsonItems } from '../json.ts';
import { outletsNamed } from './words.ts';

/** One object: counts, and the records of `ndjson` in two arrays, a record a line. */
export function* paragraphJson({ articles, paragraphs, problems }: ParagraphFindings): Generator<string> {
  const counts = {
    articles: articles.length,
    outlets: outletsNamed(articles),
    paragraphs: paragraphs.length,
    problems: problems.length,
  };
  yield `{"version":1,"type":"paragraph-report","counts":${toJson(counts)},\n"paragraphs":[`;
  yield* jsonItems(paragraphs);
  yield '],\n"problems":[';
  yield* jsonItems(problems);
  yield ']}\n';
}

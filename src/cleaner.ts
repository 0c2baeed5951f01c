import { cleanPage } from './clean/index.ts';
import { CopydeskError } from './errors.ts';
import type { Article, Page } from './model.ts';
import { type Batch, type Input, type OnProblem, type ReadOptions, readBatch, readInput } from './read/index.ts';

/** Work that can be done apart from all other work: whole inputs, or some lines of a long stream of records. */
export type Job =
  | { readonly kind: 'inputs'; readonly inputs: readonly Input[] }
  | { readonly kind: 'lines'; readonly input: Input; readonly batch: Batch; readonly encoding: string | null };

/** The articles of a job in order; what fails goes to `onProblem` in its place among them, and never stops the rest. */
export async function* doJob(job: Job, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Article> {
  if (job.kind === 'lines')
    return yield* clean(readBatch(job.input, job.batch, job.encoding, options, onProblem), onProblem);
  for (const input of job.inputs) yield* clean(readInput(input, options, onProblem), onProblem);
}

async function* clean(documents: AsyncIterable<Page | Article>, onProblem: OnProblem): AsyncGenerator<Article> {
  for await (const document of documents) {
    const article = tryClean(document, onProblem);
    if (article !== null) yield article;
  }
}

function tryClean(document: Page | Article, onProblem: OnProblem): Article | null {
  if ('type' in document) return document;
  try {
    return cleanPage(document);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    onProblem(
      new CopydeskError('FILE_FAILED', `skipped, copydesk failed on ${document.id}: ${reason}`, {
        path: document.path,
        cause,
      }),
    );
    return null;
  }
}

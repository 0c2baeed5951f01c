import { cleanPage } from './clean/index.ts';
import { CopydeskError, type ProblemCode } from './errors.ts';
import type { Job } from './jobs.ts';
import type { Article, Page } from './model.ts';
import { type Input, type OnProblem, type ReadOptions, readBatch, readInput } from './read/index.ts';

/** An error as plain data, which is all that crosses threads. */
export interface Told {
  readonly code: ProblemCode;
  readonly says: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** What a job gives, in order: articles, and problems in their places among them. */
export type Outcome = { readonly article: Article } | { readonly problem: Told };

/** Does a whole job; never throws. */
export async function outcomesOf(job: Job, options: ReadOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const onProblem: OnProblem = (problem) => outcomes.push({ problem: told(problem) });
  for await (const article of doJob(job, options, onProblem)) outcomes.push({ article });
  return outcomes;
}

async function* doJob(job: Job, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Article> {
  if (job.kind === 'inputs') for (const input of job.inputs) yield* cleanInput(input, options, onProblem);
  else yield* cleanAll(readBatch(job.input, job.batch, job.encoding, options, onProblem), onProblem);
}

/** The articles of one input, as it is read. */
export function cleanInput(input: Input, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Article> {
  return cleanAll(readInput(input, options, onProblem), onProblem);
}

/** Cleans documents as they come; one that fails goes to `onProblem` and does not stop the others. */
export async function* cleanAll(
  documents: AsyncIterable<Page | Article>,
  onProblem: OnProblem,
): AsyncGenerator<Article> {
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
    const says = `skipped, copydesk failed on ${document.id}: ${cause instanceof Error ? cause.message : String(cause)}`;
    onProblem(new CopydeskError('FILE_FAILED', says, { path: document.path, cause }));
    return null;
  }
}

export function told({ code, says, path, line }: CopydeskError): Told {
  return { code, says, path, line };
}

export function untold({ code, says, path, line }: Told): CopydeskError {
  return new CopydeskError(code, says, { ...(path === null ? {} : { path }), ...(line === null ? {} : { line }) });
}

import { type Trace, traceOf } from './archive/index.ts';
import { CopydeskError, type ProblemCode } from './errors.ts';
import type { Job } from './jobs.ts';
import type { Article, Page } from './model.ts';
import { type Documents, type Input, type OnProblem, type ReadOptions, readBatch, readLists } from './read/index.ts';

/** An error as plain data, which is all that crosses threads. */
export interface Told {
  readonly code: ProblemCode;
  readonly says: string;
  readonly path: string | null;
  readonly line: number | null;
}

/** How to read and clean; plain data, which threads are started with. */
export interface CleanerOptions extends ReadOptions {
  /** Whether articles come with what evidence across documents needs of them; absent means no. */
  readonly traces?: boolean;
}

/** An article; without a trace where none is wanted, or where the record was cleaned before. */
export interface Cleaned {
  readonly article: Article;
  readonly trace: Trace | null;
}

/** What a job gives, in order: articles, and problems in their places among them. */
export type Outcome = Cleaned | { readonly problem: Told };

/** Does a whole job; never throws. */
export async function outcomesOf(job: Job, options: CleanerOptions): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const onProblem: OnProblem = (problem) => outcomes.push({ problem: told(problem) });
  for await (const cleaned of doJob(job, options, onProblem)) outcomes.push(...cleaned);
  return outcomes;
}

async function* doJob(job: Job, options: CleanerOptions, onProblem: OnProblem): AsyncGenerator<Cleaned[]> {
  if (job.kind === 'inputs') for (const input of job.inputs) yield* cleanInput(input, options, onProblem);
  else yield* cleanAll(readBatch(job.input, job.batch, job.encoding, options, onProblem), options, onProblem);
}

/** The articles of one input, as it is read: in lists, as its documents come. */
export function cleanInput(input: Input, options: CleanerOptions, onProblem: OnProblem): AsyncGenerator<Cleaned[]> {
  return cleanAll(readLists(input, options, onProblem), options, onProblem);
}

/**
 * Cleans documents as they come; one that fails goes to `onProblem` and does not stop the others. The labeller is loaded for
 * the first page: records that were cleaned before do not need it, and its weights take 50 ms.
 */
export async function* cleanAll(
  lists: AsyncIterable<Documents>,
  options: Pick<CleanerOptions, 'traces'>,
  onProblem: OnProblem,
): AsyncGenerator<Cleaned[]> {
  let labeller: Labeller | null = null;
  for await (const documents of lists) {
    const cleaned: Cleaned[] = [];
    for (const document of documents) {
      if ('type' in document) cleaned.push({ article: document, trace: null });
      else {
        labeller ??= await import('./clean/index.ts');
        const found = tryClean(document, labeller, options, onProblem);
        if (found !== null) cleaned.push(found);
      }
    }
    yield cleaned;
  }
}

type Labeller = typeof import('./clean/index.ts');

function tryClean(
  page: Page,
  { labelPage, toArticle }: Labeller,
  { traces }: Pick<CleanerOptions, 'traces'>,
  onProblem: OnProblem,
): Cleaned | null {
  try {
    const blocks = labelPage(page);
    const article = toArticle(page, blocks);
    return { article, trace: traces ? traceOf(article, blocks) : null };
  } catch (cause) {
    const says = `skipped, copydesk failed on ${page.id}: ${cause instanceof Error ? cause.message : String(cause)}`;
    onProblem(new CopydeskError('FILE_FAILED', says, { path: page.path, cause }));
    return null;
  }
}

export function told({ code, says, path, line }: CopydeskError): Told {
  return { code, says, path, line };
}

export function untold({ code, says, path, line }: Told): CopydeskError {
  return new CopydeskError(code, says, { ...(path === null ? {} : { path }), ...(line === null ? {} : { line }) });
}

import { availableParallelism } from 'node:os';
import { cleanInput, untold } from './cleaner.ts';
import { CopydeskError } from './errors.ts';
import { signArticle } from './fingerprint/index.ts';
import { contentHash, distinctIds, type Identified } from './identity.ts';
import { matchSignatures } from './match/index.ts';
import type { Article, ArticleSummary, Findings, Signature } from './model.ts';
import { cleanInParallel, type Threads } from './parallel.ts';
import { checkEncoding, type Input, listInputs, type OnProblem, type ReadOptions } from './read/index.ts';
import type { Settings } from './settings.ts';
import { workerScript } from './workers.ts';

export interface CleanOptions {
  readonly read: ReadOptions;
  /** Worker threads that read and clean; 0 for one a core, 1 works in this thread. */
  readonly workers: number;
  readonly onProblem: OnProblem;
  /** Called as inputs finish, with their number and the number of all inputs. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads and cleans every input, in sorted order; a bad one goes to `onProblem` and the run goes on. Holds a few inputs
 * in memory at a time. An id that comes up again is told as a problem, and the article passes.
 *
 * @throws {CopydeskError} `ENCODING_UNKNOWN` when `read.encoding` is no charset.
 */
export async function* cleanInputs(paths: readonly string[], options: CleanOptions): AsyncGenerator<Article> {
  await checkEncoding(options.read.encoding);
  const inputs = await listInputs(paths, options.onProblem);
  const count = options.workers === 0 ? availableParallelism() : options.workers;
  const script = count > 1 ? workerScript() : null;
  const articles = script === null ? cleanHere(inputs, options) : cleanThere(inputs, { count, script }, options);
  const ids = new Map<string, number>();
  for await (const article of articles) {
    tellRepeat(article, ids, options.onProblem);
    yield article;
  }
}

/** In this thread. */
async function* cleanHere(inputs: readonly Input[], options: CleanOptions): AsyncGenerator<Article> {
  for (const [index, input] of inputs.entries()) {
    yield* cleanInput(input, options.read, options.onProblem);
    options.onProgress?.(index + 1, inputs.length);
  }
}

/** In others. */
async function* cleanThere(inputs: readonly Input[], threads: Threads, options: CleanOptions): AsyncGenerator<Article> {
  let done = 0;
  const onFinished = (count: number) => {
    done += count;
    options.onProgress?.(done, inputs.length);
  };
  for await (const outcome of cleanInParallel(inputs, options.read, threads, onFinished)) {
    if ('article' in outcome) yield outcome.article;
    else options.onProblem(untold(outcome.problem));
  }
}

function tellRepeat({ id, path }: Article, ids: Map<string, number>, onProblem: OnProblem): void {
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  if (count === 2) onProblem(new CopydeskError('DUPLICATE_ID', `id "${id}" is used more than once`, { path }));
}

/**
 * Fingerprints and matches articles; the order they come in changes nothing. `problems` are added by the caller.
 * Articles alike in id and content count once; those that share only an id get longer ones, see `distinctIds`.
 */
export async function findCopies(
  articles: AsyncIterable<Article>,
  settings: Settings,
): Promise<Omit<Findings, 'problems'>> {
  const found = new Map<string, Signed>();
  for await (const article of articles) {
    const hash = contentHash(article);
    const key = `${hash} ${article.id}`;
    const known = found.get(key);
    const signature = known?.signature ?? signArticle(article);
    const summary = summarise(article, signature);
    if (known === undefined) found.set(key, { id: article.id, hash, summary, signature });
    else if (JSON.stringify(summary) < JSON.stringify(known.summary)) found.set(key, { ...known, summary });
  }
  const signed = withDistinctIds([...found.values()]);
  const summaries = signed.map((one) => one.summary);
  const { pairs, families } = matchSignatures(
    signed.map((one) => one.signature),
    summaries,
    settings,
  );
  return { articles: summaries, pairs, families };
}

interface Signed extends Identified {
  readonly summary: ArticleSummary;
  readonly signature: Signature;
}

/** Sorted by id, each id once. */
function withDistinctIds(signed: readonly Signed[]): Signed[] {
  const ids = distinctIds(signed);
  return signed
    .map((one, index) => ({
      ...one,
      id: ids[index],
      summary: { ...one.summary, id: ids[index] },
      signature: { ...one.signature, id: ids[index] },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function summarise({ text, paragraphs, removed, ...rest }: Article, { words }: Signature): ArticleSummary {
  return { ...rest, paragraphCount: paragraphs.length, removedCount: removed.length, words: words.length };
}

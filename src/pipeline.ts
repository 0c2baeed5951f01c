import { availableParallelism } from 'node:os';
import { type Cleaned, type CleanerOptions, cleanInput, untold } from './cleaner.ts';
import { type Delivery, deliver } from './delivery.ts';
import { withEvidence } from './documents.ts';
import { CopydeskError } from './errors.ts';
import { contentHash, distinctIds, type Identified } from './identity.ts';
import { areFiles } from './jobs.ts';
import type { Step } from './match/steps.ts';
import type { Article, ArticleSummary, Findings, Signature } from './model.ts';
import { cleanInParallel, type Threads } from './parallel.ts';
import { makePauses, runSteps } from './pauses.ts';
import { checkEncoding, type Input, listInputs, type OnProblem, type ReadOptions } from './read/index.ts';
import type { Settings } from './settings.ts';
import { withoutStanding } from './standing.ts';
import { workerScript } from './workers.ts';

export interface CleanOptions {
  readonly read: ReadOptions;
  /** Worker threads that read and clean; 0 for one a core, 1 works in this thread. */
  readonly workers: number;
  readonly onProblem: OnProblem;
  /** Called as inputs finish, with their number and the number of all inputs. */
  readonly onProgress?: (done: number, total: number) => void;
  /**
   * Evidence across documents: bytes of cleaned articles, packed, that may wait until all pages are known; the rest is
   * cleaned once more. Absent or for a single input, or one that cannot be read twice: each page on its own.
   */
  readonly archiveMemory?: number | undefined;
  /** A folder that is not read where it lies inside an input folder, such as the one that the output goes to. */
  readonly leftOut?: string | undefined;
}

/**
 * Reads and cleans every input, in sorted order; a bad one goes to `onProblem` and the run goes on. Holds a few inputs
 * in memory at a time, and those that wait for evidence. An id that comes up again is told as a problem, and the article
 * passes.
 *
 * @throws {CopydeskError} `ENCODING_UNKNOWN` when `read.encoding` is no charset.
 */
export async function* cleanInputs(paths: readonly string[], options: CleanOptions): AsyncGenerator<Article> {
  for await (const delivery of deliverInputs(paths, options)) yield delivery.article();
}

/** The same, of which those that waited as text need not be read back. */
export async function* deliverInputs(paths: readonly string[], options: CleanOptions): AsyncGenerator<Delivery> {
  await checkEncoding(options.read.encoding);
  const inputs = await listInputs(paths, options.onProblem, options.leftOut);
  const ids = new Map<string, number>();
  const pause = makePauses();
  for await (const deliveries of cleanListed(inputs, options)) {
    for (const delivery of deliveries) {
      // Articles that waited come without a wait for the disk, and what is done with them counts as well.
      const due = pause();
      if (due !== null) await due;
      tellRepeat(delivery, ids, options.onProblem);
      yield delivery;
    }
  }
}

/** Articles in lists: those that were read together. */
function cleanListed(inputs: readonly Input[], options: CleanOptions): AsyncGenerator<readonly Delivery[]> {
  const { archiveMemory, read, workers, ...told } = options;
  const count = workers === 0 ? availableParallelism() : workers;
  const script = count > 1 ? workerScript() : null;
  const threads = script === null ? null : { count, script };
  if (archiveMemory === undefined || inputs.length < 2 || !areFiles(inputs))
    return delivered(cleanEach(inputs, read, threads, told));
  const traced = { ...read, traces: true };
  return withEvidence(inputs, (some, tellings) => cleanEach(some, traced, threads, tellings), archiveMemory, told);
}

async function* delivered(lists: AsyncIterable<readonly Cleaned[]>): AsyncGenerator<Delivery[]> {
  for await (const cleaned of lists) yield cleaned.map(({ article }) => deliver(article));
}

/** Whom to tell of what happens. */
export type Tellings = Pick<CleanOptions, 'onProblem' | 'onProgress'>;

/** Each on its own, in this thread or in others. */
function cleanEach(
  inputs: readonly Input[],
  options: CleanerOptions,
  threads: Threads | null,
  tellings: Tellings,
): AsyncGenerator<Cleaned[]> {
  return threads === null ? cleanHere(inputs, options, tellings) : cleanThere(inputs, options, threads, tellings);
}

async function* cleanHere(
  inputs: readonly Input[],
  options: CleanerOptions,
  { onProblem, onProgress }: Tellings,
): AsyncGenerator<Cleaned[]> {
  for (const [index, input] of inputs.entries()) {
    yield* cleanInput(input, options, onProblem);
    onProgress?.(index + 1, inputs.length);
  }
}

async function* cleanThere(
  inputs: readonly Input[],
  options: CleanerOptions,
  threads: Threads,
  { onProblem, onProgress }: Tellings,
): AsyncGenerator<Cleaned[]> {
  let done = 0;
  const onFinished = (count: number) => {
    done += count;
    onProgress?.(done, inputs.length);
  };
  for await (const outcomes of cleanInParallel(inputs, options, threads, onFinished)) {
    const cleaned: Cleaned[] = [];
    for (const outcome of outcomes) {
      if ('article' in outcome) cleaned.push(outcome);
      else onProblem(untold(outcome.problem));
    }
    yield cleaned;
  }
}

function tellRepeat({ id, path }: Delivery, ids: Map<string, number>, onProblem: OnProblem): void {
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  if (count === 2) onProblem(new CopydeskError('DUPLICATE_ID', `id "${id}" is used more than once`, { path }));
}

/**
 * Fingerprints and matches articles; the order they come in changes nothing. `problems` are added by the caller.
 * Articles alike in id and content count once; those that share only an id get longer ones, see `distinctIds`.
 * `onStep` is told now and then how far matching is.
 */
export async function findCopies(
  articles: AsyncIterable<Article>,
  settings: Settings,
  onStep?: (step: Step) => void,
): Promise<Omit<Findings, 'problems'>> {
  const signed = await signAll(articles);
  const { matchInSteps } = await import('./match/index.ts');
  const summaries = signed.map((one) => one.summary);
  const signatures = signed.map((one) => one.signature);
  const own = await runSteps(withoutStanding(signatures, summaries), onStep);
  const found = await runSteps(matchInSteps(own, summaries, settings), onStep);
  return { articles: summaries, ...found };
}

/** What is kept of an article. */
export interface Signed extends Identified {
  readonly summary: ArticleSummary;
  readonly signature: Signature;
  /** Its paragraphs, where they were asked for; else none. */
  readonly texts: readonly string[];
}

/** Signs articles, each once; sorted by id, each id once. */
export async function signAll(articles: AsyncIterable<Article>, keepsTexts = false): Promise<Signed[]> {
  const { signArticle } = await import('./fingerprint/index.ts');
  const found = new Map<string, Signed>();
  for await (const article of articles) {
    const hash = contentHash(article);
    const key = `${hash} ${article.id}`;
    const known = found.get(key);
    const signature = known?.signature ?? signArticle(article);
    const summary = summarise(article, signature);
    const texts = keepsTexts ? article.paragraphs.map(({ text }) => text) : [];
    if (known === undefined) found.set(key, { id: article.id, hash, summary, signature, texts });
    else if (JSON.stringify(summary) < JSON.stringify(known.summary)) found.set(key, { ...known, summary });
  }
  return withDistinctIds([...found.values()]);
}

/** Sorted by id, each id once. */
function withDistinctIds(signed: readonly Signed[]): Signed[] {
  const ids = distinctIds(signed);
  return signed
    .map((one, index) => (one.id === ids[index] ? one : withId(one, ids[index])))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function withId(one: Signed, id: string): Signed {
  return { ...one, id, summary: { ...one.summary, id }, signature: { ...one.signature, id } };
}

/** Field by field: a copy without three fields took 2 % of a whole run. */
function summarise(article: Article, { words }: Signature): ArticleSummary {
  return {
    version: article.version,
    type: article.type,
    id: article.id,
    path: article.path,
    url: article.url,
    outlet: article.outlet,
    title: article.title,
    standfirst: article.standfirst,
    byline: article.byline,
    published: article.published,
    ...(article.modified === undefined ? null : { modified: article.modified }),
    ...(article.section === undefined ? null : { section: article.section }),
    language: article.language,
    dateline: article.dateline,
    agencies: article.agencies,
    source: article.source,
    problems: article.problems,
    paragraphCount: article.paragraphs.length,
    removedCount: article.removed.length,
    words: words.length,
  };
}

import { type CleanerOptions, type Outcome, outcomesOf } from './cleaner.ts';
import { haveBytes, type Job, type Task, tasksOf } from './jobs.ts';
import type { Input } from './read/index.ts';
import { closePool, type Pool, run, startPool } from './workers.ts';

/** Less work than this is done before threads have started: 2 MB take a fifth of a second. */
const worthwhileBytes = 2 << 20;
/** Jobs for each thread that are done ahead of the reader, so that one slow job does not stop the others. */
const aheadPerWorker = 4;

export interface Threads {
  readonly count: number;
  readonly script: URL;
}

interface Ahead {
  readonly outcomes: Promise<Outcome[]>;
  readonly finishes: number;
}

/**
 * What comes of inputs, in their order, read and cleaned by threads once there is enough work for them; a bounded number
 * of jobs is done ahead. The same as when one thread does all.
 *
 * @param onFinished called with the number of inputs that are finished.
 */
export async function* cleanInParallel(
  inputs: readonly Input[],
  options: CleanerOptions,
  threads: Threads,
  onFinished: (count: number) => void,
): AsyncGenerator<Outcome[]> {
  const pool = startPool(threads.count, threads.script, options);
  const ahead: Ahead[] = [];
  let bytesLeft = haveBytes(inputs, worthwhileBytes) ? 0 : worthwhileBytes;
  try {
    for await (const task of tasksOf(inputs, options)) {
      ahead.push({ outcomes: start(task, pool, bytesLeft > 0), finishes: task.finishes });
      bytesLeft -= task.bytes;
      if (ahead.length > threads.count * aheadPerWorker || bytesLeft > 0) yield* first(ahead, onFinished);
    }
    while (ahead.length > 0) yield* first(ahead, onFinished);
  } finally {
    await closePool(pool);
  }
}

function start({ work }: Task, pool: Pool, here: boolean): Promise<Outcome[]> {
  if (Array.isArray(work)) return Promise.resolve(work);
  return here || isCleaned(work) ? outcomesOf(work, pool.options) : run(pool, work);
}

/** Records that `clean` wrote need no work: sending them to a thread and back costs three times what parsing them does. */
function isCleaned(job: Job): boolean {
  if (job.kind === 'inputs') return false;
  return Buffer.from(job.batch.bytes.subarray(0, cleanedStart.length)).equals(cleanedStart);
}
const cleanedStart = Buffer.from('{"version":1,"type":"article","id":');

async function* first(ahead: Ahead[], onFinished: (count: number) => void): AsyncGenerator<Outcome[]> {
  const next = ahead.shift();
  if (next === undefined) return;
  yield await next.outcomes;
  if (next.finishes > 0) onFinished(next.finishes);
}

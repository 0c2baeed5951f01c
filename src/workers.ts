import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { CleanerOptions, Outcome } from './cleaner.ts';
import { type Job, splitJob } from './jobs.ts';

/** One job on its way. */
interface Order {
  readonly job: Job;
  readonly done: (outcomes: Outcome[]) => void;
}

/** Threads that do jobs; made by `startPool`. */
export interface Pool {
  readonly size: number;
  readonly script: URL;
  readonly options: CleanerOptions;
  readonly waiting: Order[];
  readonly idle: Worker[];
  readonly busy: Map<Worker, Order>;
}

/** A pool of up to `size` threads. Each is started when there is work for it, which takes 30 ms. */
export function startPool(size: number, script: URL, options: CleanerOptions): Pool {
  return { size, script, options, waiting: [], idle: [], busy: new Map() };
}

/**
 * Does a job in a free thread, or as soon as there is one. Never rejects. A thread that dies, such as for want of memory,
 * is replaced, and its job is tried again in parts; the part that ends its thread again gives a problem.
 */
export function run(pool: Pool, job: Job): Promise<Outcome[]> {
  return new Promise((done) => {
    pool.waiting.push({ job, done });
    assign(pool);
  });
}

/** Ends all threads; jobs that are not done yet never are. */
export async function closePool({ waiting, idle, busy }: Pool): Promise<void> {
  const workers = [...idle, ...busy.keys()];
  waiting.length = 0;
  busy.clear();
  await Promise.all(workers.map((worker) => worker.terminate()));
}

function assign(pool: Pool): void {
  const { waiting, idle, busy, size } = pool;
  while (waiting.length > 0 && (idle.length > 0 || busy.size < size)) {
    const order = waiting.shift();
    if (order === undefined) return;
    const worker = idle.pop() ?? startWorker(pool);
    busy.set(worker, order);
    worker.ref();
    worker.postMessage(order.job);
  }
}

function startWorker(pool: Pool): Worker {
  const worker = new Worker(pool.script, { workerData: pool.options });
  let reason = 'its thread stopped';
  worker.on('message', (outcomes: Outcome[]) => {
    const order = pool.busy.get(worker);
    pool.busy.delete(worker);
    pool.idle.push(worker);
    // An idle thread must not keep the process alive when nobody asks for more.
    worker.unref();
    order?.done(outcomes);
    assign(pool);
  });
  worker.on('error', (error: NodeJS.ErrnoException) => {
    reason = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory ran out' : error.message;
  });
  worker.on('exit', () => {
    const order = pool.busy.get(worker);
    pool.busy.delete(worker);
    if (pool.idle.includes(worker)) pool.idle.splice(pool.idle.indexOf(worker), 1);
    if (order !== undefined) void recover(pool, order, reason);
    assign(pool);
  });
  return worker;
}

async function recover(pool: Pool, { job, done }: Order, reason: string): Promise<void> {
  const { parts, path, line } = splitJob(job);
  const says = `skipped, copydesk failed on it: ${reason}`;
  if (parts.length <= 1) return done([{ problem: { code: 'FILE_FAILED', says, path, line } }]);
  const outcomes: Outcome[] = [];
  for (const part of parts) outcomes.push(...(await run(pool, part)));
  done(outcomes);
}

/**
 * The script of a thread, which the build puts beside the bundle; null where it is not, as when copydesk runs from its
 * sources or inside someone else's bundle: the work is done in this thread then.
 */
export function workerScript(): URL | null {
  const places = ['./copydesk-worker.js', '../copydesk-worker.js'].map((path) => new URL(path, import.meta.url));
  return places.find((place) => place.protocol === 'file:' && existsSync(place)) ?? null;
}

/** A thread of the pool in workers.ts: does the jobs that it is sent, one at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CleanerOptions, outcomesOf } from './cleaner.ts';
import type { Job } from './jobs.ts';

const options: CleanerOptions = workerData;

parentPort?.on('message', async (job: Job) => {
  parentPort?.postMessage(await outcomesOf(job, options));
});

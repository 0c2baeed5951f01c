import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import type { Job } from '../src/jobs.ts';
import { closePool, type Pool, run, startPool, workerScript } from '../src/workers.ts';
import { folderOf, readOptions } from './read/folder.ts';

/** A thread that names the inputs of its job, after `slow` ones, and dies at `fatal` ones. */
const script = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (job) => {
  const names = job.kind === 'inputs' ? job.inputs.map((input) => input.path) : [Buffer.from(job.batch.bytes).toString()];
  if (names.some((name) => name.includes('fatal'))) throw new Error('boom');
  if (names.some((name) => name.includes('hungry'))) { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  const answer = names.map((path) => ({ problem: { code: 'FILE_EMPTY', says: 'seen', path, line: null } }));
  setTimeout(() => parentPort.postMessage(answer), names.some((name) => name.includes('slow')) ? 50 : 0);
});
`;

let pool: Pool | null = null;
afterEach(async () => {
  if (pool !== null) await closePool(pool);
  pool = null;
});

function poolOf(size: number): Pool {
  pool = startPool(size, pathToFileURL(join(folderOf({ 'thread.mjs': script }), 'thread.mjs')), readOptions);
  return pool;
}

const inputs = (...paths: string[]): Job => ({ kind: 'inputs', inputs: paths.map((path) => ({ path, id: path })) });
const saidOf = async (found: ReturnType<typeof run>) =>
  (await found).map((outcome) =>
    'problem' in outcome ? `${outcome.problem.path}:${outcome.problem.line} ${outcome.problem.says}` : '',
  );

describe('a pool', () => {
  test('does jobs, more than it has threads for', async () => {
    const two = poolOf(2);
    const jobs = ['slow a', 'b', 'c', 'slow d', 'e'].map((path) => saidOf(run(two, inputs(path))));
    expect((await Promise.all(jobs)).flat()).toEqual(
      ['slow a', 'b', 'c', 'slow d', 'e'].map((path) => `${path}:null seen`),
    );
    expect(two.idle.length).toBe(2);
  });

  test('starts no thread before there is work', () => {
    expect(poolOf(4).busy.size).toBe(0);
  });

  test('names the input that ends its thread, and does the others of its job and all other jobs', async () => {
    const one = poolOf(1);
    const jobs = [inputs('a', 'fatal', 'b'), inputs('c')].map((job) => saidOf(run(one, job)));
    expect(await Promise.all(jobs)).toEqual([
      ['a:null seen', 'fatal:null skipped, copydesk failed on it: boom', 'b:null seen'],
      ['c:null seen'],
    ]);
  });

  test('names the line that does', async () => {
    const bytes = Buffer.from('one\n\nfatal\nfour\n');
    const job: Job = {
      kind: 'lines',
      input: { path: 'x', id: 'x' },
      batch: { bytes, firstLine: 7, tooLong: false },
      encoding: null,
    };
    expect(await saidOf(run(poolOf(2), job))).toEqual([
      'one:null seen',
      'x:9 skipped, copydesk failed on it: boom',
      'four:null seen',
    ]);
  });

  test('outlives a thread that runs out of memory', async () => {
    const two = poolOf(2);
    expect(await saidOf(run(two, inputs('hungry')))).toEqual([
      'hungry:null skipped, copydesk failed on it: memory ran out',
    ]);
    expect(await saidOf(run(two, inputs('a')))).toEqual(['a:null seen']);
  });
});

test('the sources have no script for threads', () => {
  expect(workerScript()).toBeNull();
});

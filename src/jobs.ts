import { statSync } from 'node:fs';
import { type CleanerOptions, cleanAll, type Outcome, told } from './cleaner.ts';
import { type Batch, batchesOf, type Input, inWords, linesOf, openInput, readOpened } from './read/index.ts';

/** Work that can be done apart from all other work: whole inputs, or some lines of a long stream of records. */
export type Job =
  | { readonly kind: 'inputs'; readonly inputs: readonly Input[] }
  | { readonly kind: 'lines'; readonly input: Input; readonly batch: Batch; readonly encoding: string | null };

/** A job, or what came of an input that had to be read here; and how many inputs are done with it. */
export interface Task {
  readonly work: Job | Outcome[];
  readonly bytes: number;
  readonly finishes: number;
}

/** A job has so many bytes or inputs at the most, so that threads end together and messages stay few. */
const jobBytes = 1 << 19;
const jobInputs = 32;
/** Larger inputs are looked at here: the records in them may be shared out. */
const longBytes = 1 << 20;

/** The work that inputs make, in their order. Standard input and pipes are read here, since only one thread can. */
export async function* tasksOf(inputs: readonly Input[], options: CleanerOptions): AsyncGenerator<Task> {
  let some: Input[] = [];
  let bytes = 0;
  for (const input of inputs) {
    const size = sizeOf(input);
    const long = size === null || size > longBytes;
    if (!long) some.push(input);
    bytes += long ? 0 : size;
    if (some.length > 0 && (long || bytes >= jobBytes || some.length >= jobInputs)) {
      yield { work: { kind: 'inputs', inputs: some }, bytes, finishes: some.length };
      [some, bytes] = [[], 0];
    }
    if (long) yield* tasksOfLong(input, size, options);
  }
  if (some.length > 0) yield { work: { kind: 'inputs', inputs: some }, bytes, finishes: some.length };
}

async function* tasksOfLong(input: Input, size: number | null, options: CleanerOptions): AsyncGenerator<Task> {
  try {
    const opened = await openInput(input, options);
    if (opened.format === 'ndjson') {
      for await (const batch of batchesOf(opened, options)) {
        const work = { kind: 'lines', input, batch, encoding: opened.encoding } as const;
        yield { work, bytes: batch.bytes.length, finishes: 0 };
      }
      yield { work: [], bytes: 0, finishes: 1 };
    } else if (size === null) {
      const work: Outcome[] = [];
      const documents = readOpened(input, opened, options, (problem) => work.push({ problem: told(problem) }));
      for await (const cleaned of cleanAll(documents, options, (problem) => work.push({ problem: told(problem) })))
        work.push(...cleaned);
      yield { work, bytes: 0, finishes: 1 };
    } else {
      await opened.pieces.return(undefined);
      yield { work: { kind: 'inputs', inputs: [input] }, bytes: size, finishes: 1 };
    }
  } catch (error) {
    yield { work: [{ problem: told(inWords(error, input.path)) }], bytes: 0, finishes: 1 };
  }
}

/** Bytes on disk; 0 for what cannot be looked at, which its reader will tell, and null for standard input and pipes. */
function sizeOf({ path }: Input): number | null {
  if (path === '-') return null;
  try {
    const found = statSync(path);
    return found.isFile() ? found.size : null;
  } catch {
    return 0;
  }
}

/** Whether all inputs can be read once more: standard input and pipes are gone once they are read. */
export function areFiles(inputs: readonly Input[]): boolean {
  return inputs.every((input) => sizeOf(input) !== null);
}

/** Whether the files have so many bytes together; stops counting then. */
export function haveBytes(inputs: readonly Input[], enough: number): boolean {
  let bytes = 0;
  return inputs.some((input) => {
    bytes += sizeOf(input) ?? 0;
    return bytes >= enough;
  });
}

/** The parts of a job that can be tried alone, and where it starts. */
export function splitJob(job: Job): { parts: Job[]; path: string; line: number | null } {
  if (job.kind === 'inputs') {
    return {
      parts: job.inputs.map((input) => ({ kind: 'inputs', inputs: [input] })),
      path: job.inputs[0].path,
      line: null,
    };
  }
  const { input, batch, encoding } = job;
  const lines = [...linesOf(batch)].filter(({ bytes }) => bytes.length > 0);
  const parts = lines.map(({ line, bytes }): Job => {
    return { kind: 'lines', input, batch: { bytes: new Uint8Array(bytes), firstLine: line, tooLong: false }, encoding };
  });
  return { parts, path: input.path, line: lines[0]?.line ?? batch.firstLine };
}

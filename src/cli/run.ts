import type { Delivery } from '../delivery.ts';
import { CopydeskError } from '../errors.ts';
import type { Step } from '../match/steps.ts';
import type { Article } from '../model.ts';
import type { ReadOptions } from '../read/index.ts';
import { type Given, loadSettings, type RunSettings } from './config.ts';
import { collectProblems, type Problems } from './problems.ts';
import { startAtFirst, startProgress } from './progress.ts';
import { ExitCode } from './terminal.ts';

/** Flags that every command has. */
export interface CommonFlags extends Given {
  readonly config?: string;
}

/** What every command needs once its flags are parsed. */
export interface Run {
  readonly settings: RunSettings;
  readonly read: ReadOptions;
  readonly problems: Problems;
  /**
   * Cleaned articles of the inputs, in sorted order. A folder `output` is not read where it lies inside an input folder.
   * Throws `NOTHING_READABLE` at the end where there was none.
   */
  readonly articles: (paths: readonly string[], output?: string) => AsyncGenerator<Article>;
  /** The same, of which those that waited as text need not be read back. */
  readonly deliveries: (paths: readonly string[], output?: string) => AsyncGenerator<Delivery>;
  /** Sets the exit code: 3 where an input was skipped, else `otherwise`. */
  readonly finish: (otherwise?: number) => void;
}

const kinds: readonly ReadOptions['from'][] = ['auto', 'html', 'text', 'ndjson', 'json'];

/** Told to the person, but nothing was skipped for it. */
const harmless: readonly string[] = ['DUPLICATE_ID'];

/** Loads the settings; the first thing a command does. */
export async function startRun(flags: CommonFlags): Promise<Run> {
  const settings = await loadSettings(flags, flags.config);
  const problems = collectProblems();
  const read = readOptions(settings);
  return {
    settings,
    read,
    problems,
    articles: (paths, output) => articlesOf(cleaned(paths, settings, read, problems, output)),
    deliveries: (paths, output) => cleaned(paths, settings, read, problems, output),
    finish: (otherwise = ExitCode.ok) => {
      const failed = problems.sorted().some(({ code }) => !harmless.includes(code));
      process.exitCode = failed ? ExitCode.problem : otherwise;
    },
  };
}

function readOptions({ numbers, words, rules, siteRules }: RunSettings): ReadOptions {
  return {
    ...numbers,
    rules,
    siteRules,
    from: kinds.find((kind) => kind === words.from) ?? 'auto',
    encoding: words.encoding,
  };
}

async function* articlesOf(deliveries: AsyncIterable<Delivery>): AsyncGenerator<Article> {
  for await (const delivery of deliveries) yield delivery.article();
}

async function* cleaned(
  paths: readonly string[],
  { numbers, words }: RunSettings,
  read: ReadOptions,
  problems: Problems,
  output: string | undefined,
): AsyncGenerator<Delivery> {
  const { deliverInputs } = await import('../pipeline.ts');
  const progress = startProgress((total) => `${total} ${total === 1 ? 'input' : 'inputs'}`);
  let count = 0;
  try {
    for await (const delivery of deliverInputs(paths, {
      read,
      workers: numbers.workers,
      leftOut: output,
      onProblem: problems.add,
      onProgress: progress.update,
      archiveMemory: words.archiveEvidence === 'off' ? undefined : numbers.archiveMemory,
    })) {
      count++;
      for (const problem of delivery.problems) problems.add(problem);
      yield delivery;
    }
  } finally {
    progress.stop();
  }
  if (count === 0) throw nothingReadable(paths);
}

/** Runs a long search, and shows how far it is. */
export async function showing<Found>(search: (onStep: (step: Step) => void) => Promise<Found>): Promise<Found> {
  const progress = startAtFirst(() => 'compared');
  try {
    return await search(({ done, total, what }) => progress.update(done, total, what));
  } finally {
    progress.stop();
  }
}

const mostNamed = 3;

/** Exit code 2: there was nothing to work on. */
export function nothingReadable(paths: readonly string[]): CopydeskError {
  const more = paths.length > mostNamed ? ` and ${paths.length - mostNamed} more` : '';
  const says = `no article could be read from ${paths.slice(0, mostNamed).join(' ')}${more}; give files or folders of scraped articles, or - for standard input; reports and fingerprints hold none`;
  return new CopydeskError('NOTHING_READABLE', says);
}

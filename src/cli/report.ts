import type { Command } from 'commander';
import type { Findings } from '../model.ts';
import { type Reporter, type ReportOptions, reporters } from '../report/index.ts';
import { select } from '../report/select.ts';
import { addInputFlags, addMatchFlags, type Destination, destinationIn, includedIn, ordinalIn } from './flags.ts';
import { examples } from './help.ts';
import { type CommonFlags, type Run, startRun } from './run.ts';
import { outputWidth, print, wantsColours } from './terminal.ts';

/** Flags of `report`, which `check` has too. */
export interface ReportFlags extends CommonFlags {
  readonly format?: readonly Destination[];
  readonly color?: boolean;
  readonly family?: number;
}

/** `copydesk report` */
export function addReport(program: Command): void {
  const command = program
    .command('report')
    .summary('find wire copy: who reprinted, rewrote or excerpted whom')
    .description('Cleans the inputs, compares all articles with each other, and reports families of wire copy.')
    .argument('<input...>', 'files, folders or globs, or - for standard input');
  addReportFlags(command).option('--family <number>', 'show one family whole, by its number in the report', ordinalIn);
  addMatchFlags(command);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk report dumps/', 'the report for people'],
        ['copydesk report dumps/ --format text --format json=copies.json', 'the same, and all records in a file'],
      ])}`,
    )
    .action(report);
}

/** How findings are shown: `report` and `check` have these. */
export function addReportFlags(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option(
      '-f, --format <name[=file]>',
      `${Object.keys(reporters).join(', ')}; may be repeated, with a file for all but one (default: text)`,
      destinationIn,
    )
    .option('--include <verdicts>', 'also show pairs that are common-source, boilerplate', includedIn)
    .option('--no-color', 'no colours, even on a terminal');
}

async function report(paths: readonly string[], flags: ReportFlags): Promise<void> {
  const run = await startRun(flags);
  const found = await findAll(run, paths);
  const family = flags.family ?? null;
  const { findings, hidden } = select(found, {
    include: run.settings.include,
    minScore: run.settings.numbers.minScore,
    family,
  });
  await writeReports(flags, async (format) => ({
    reporter: await reporters[format](),
    findings,
    options: { family, hidden },
  }));
  run.finish();
}

/** Reads, cleans and compares all inputs. */
export async function findAll(run: Run, paths: readonly string[]): Promise<Findings> {
  const { findCopies } = await import('../pipeline.ts');
  const found = await findCopies(run.articles(paths), run.settings.numbers);
  return { ...found, problems: run.problems.sorted() };
}

interface Written {
  readonly reporter: Reporter;
  readonly findings: Findings;
  readonly options: Pick<ReportOptions, 'family' | 'hidden'>;
}

/** Writes each format that was asked for where it was asked for; files first, so that a failure leaves no half a report on the screen. */
export async function writeReports(
  flags: ReportFlags,
  prepare: (format: Destination['format']) => Promise<Written>,
): Promise<void> {
  const destinations = flags.format ?? [{ format: 'text', file: null }];
  const { writeNamed } = await import('./output.ts');
  for (const { format, file } of [...destinations].sort(
    (one, other) => Number(one.file === null) - Number(other.file === null),
  )) {
    const { reporter, findings, options } = await prepare(format);
    const layout =
      file === null ? { width: outputWidth(), colours: wantsColours(flags.color) } : { width: 80, colours: false };
    const said = reporter(findings, { ...options, ...layout });
    const chunks = typeof said === 'string' ? [said] : said;
    if (file !== null) await writeNamed(file, chunks);
    else for (const chunk of chunks) await print(chunk);
  }
}

import { type Command, Option } from 'commander';
import { CopydeskError } from '../errors.ts';
import type { Findings, ParagraphFindings } from '../model.ts';
import { type Reporter, type ReportOptions, reporters } from '../report/index.ts';
import { isParagraphFormat, paragraphReporters } from '../report/paragraphs/index.ts';
import { select } from '../report/select.ts';
import { crowdNote } from '../report/summary.ts';
import {
  addArchiveFlags,
  addInputFlags,
  addMatchFlags,
  type Destination,
  destinationIn,
  includedIn,
  ordinalIn,
} from './flags.ts';
import { examples } from './help.ts';
import { type CommonFlags, type Run, showing, startRun } from './run.ts';
import { outputWidth, print, tell, wantsColours } from './terminal.ts';

/** Flags of `report`, which `check` has too. */
export interface ReportFlags extends CommonFlags {
  readonly format?: readonly Destination[];
  readonly color?: boolean;
  readonly family?: number;
}

interface ReportCommandFlags extends ReportFlags {
  readonly by: 'article' | 'paragraph';
}

/** `copydesk report` */
export function addReport(program: Command): void {
  const command = program
    .command('report')
    .summary('find wire copy: who reprinted, rewrote or excerpted whom')
    .description('Cleans the inputs, compares all articles with each other, and reports families of wire copy.')
    .argument('<input...>', 'files, folders or globs, or - for standard input');
  addReportFlags(command)
    .option('--family <number>', 'show one family whole, by its number in the report', ordinalIn)
    .addOption(
      new Option('--by <what>', 'families of articles, or paragraphs that several outlets print')
        .choices(['article', 'paragraph'])
        .default('article'),
    );
  addMatchFlags(command, ['shingleWords', 'copyScore', 'sampleFrom', 'mostPartners', 'paragraphWords', 'minScore']);
  addArchiveFlags(command);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk report dumps/', 'the report for people'],
        ['copydesk report dumps/ --format text --format json=copies.json', 'the same, and all records in a file'],
        ['copydesk report dumps/ --by paragraph', 'wire copy that travels in pieces'],
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

async function report(paths: readonly string[], flags: ReportCommandFlags): Promise<void> {
  const run = await startRun(flags);
  await spareReported(flags, paths);
  if (flags.by === 'paragraph') return reportParagraphs(run, paths, flags);
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

async function reportParagraphs(run: Run, paths: readonly string[], flags: ReportFlags): Promise<void> {
  const destinations = (flags.format ?? standardOutput).map(({ format, file }) => ({
    reporter: paragraphReporterOf(format),
    file,
  }));
  const { findParagraphs } = await import('../paragraphs.ts');
  const found = await showing((onStep) => findParagraphs(run.articles(paths), run.settings.numbers, onStep));
  const findings = oneParagraph({ ...found, problems: run.problems.sorted() }, flags.family ?? null);
  await writeAll(
    destinations.map(({ reporter, file }) => ({
      file,
      write: async (layout) => (await reporter())(findings, { ...layout, family: flags.family ?? null }),
    })),
    flags,
  );
  run.finish();
}

/** @throws {CopydeskError} `USAGE` where paragraphs are not written in that format. */
function paragraphReporterOf(format: string) {
  if (isParagraphFormat(format)) return paragraphReporters[format];
  const known = Object.keys(paragraphReporters).join(', ');
  throw new CopydeskError('USAGE', `--by paragraph has the formats ${known}, and not ${format}`);
}

/** @throws {CopydeskError} `USAGE` where there is no paragraph of that number. */
function oneParagraph(findings: ParagraphFindings, number: number | null): ParagraphFindings {
  const { paragraphs } = findings;
  if (number === null) return findings;
  if (number <= paragraphs.length) return { ...findings, paragraphs: [paragraphs[number - 1]] };
  const have = paragraphs.length === 0 ? 'none was found' : `they are numbered 1 to ${paragraphs.length}`;
  throw new CopydeskError('USAGE', `there is no paragraph ${number}; ${have}`);
}

/** Refuses to write a report, or `others`, over one of the inputs. */
export async function spareReported(
  { format = [] }: ReportFlags,
  paths: readonly string[],
  others: readonly string[] = [],
): Promise<void> {
  const files = [...format.flatMap(({ file }) => file ?? []), ...others];
  if (files.length === 0) return;
  const { spareInputs } = await import('./spare-inputs.ts');
  await spareInputs(files, paths);
}

/** Reads, cleans and compares all inputs. */
export async function findAll(run: Run, paths: readonly string[]): Promise<Findings> {
  const { findCopies } = await import('../pipeline.ts');
  const found = await showing((onStep) => findCopies(run.articles(paths), run.settings.numbers, onStep));
  if (found.crowded !== undefined) tell(crowdNote(found.crowded));
  return { ...found, problems: run.problems.sorted() };
}

interface Written {
  readonly reporter: Reporter;
  readonly findings: Findings;
  readonly options: Pick<ReportOptions, 'family' | 'hidden'>;
}

/** Writes each format that was asked for where it was asked for. */
export async function writeReports(
  flags: ReportFlags,
  prepare: (format: Destination['format']) => Promise<Written>,
): Promise<void> {
  const outputs = (flags.format ?? standardOutput).map(({ format, file }): Output => {
    const write: Output['write'] = async (layout) => {
      const { reporter, findings, options } = await prepare(format);
      return reporter(findings, { ...options, ...layout });
    };
    return { file, write };
  });
  await writeAll(outputs, flags);
}

const standardOutput: readonly Destination[] = [{ format: 'text', file: null }];

/** One format on its way out. */
interface Output {
  readonly file: string | null;
  readonly write: (layout: Pick<ReportOptions, 'width' | 'colours'>) => Promise<string | Iterable<string>>;
}

/** The same text in pieces of so many characters or more: a write for each record is a call of the system for each. */
function* inPieces(chunks: Iterable<string>): Generator<string> {
  let piece = '';
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < pieceCharacters) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
const pieceCharacters = 1 << 16;

/** Files first, so that a failure leaves no half a report on the screen. */
async function writeAll(outputs: readonly Output[], { color }: ReportFlags): Promise<void> {
  const { writeNamed } = await import('./output.ts');
  for (const { file, write } of [...outputs].sort(
    (one, other) => Number(one.file === null) - Number(other.file === null),
  )) {
    const layout =
      file === null ? { width: outputWidth(), colours: wantsColours(color) } : { width: 80, colours: false };
    const said = await write(layout);
    const chunks = typeof said === 'string' ? [said] : said;
    if (file !== null) await writeNamed(file, chunks);
    else for (const chunk of inPieces(chunks)) await print(chunk);
  }
}

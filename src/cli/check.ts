import { type Command, Option } from 'commander';
import { CopydeskError } from '../errors.ts';
import type { Findings, Pair } from '../model.ts';
import { reporters } from '../report/index.ts';
import { pairsByFamily, select } from '../report/select.ts';
import { wordKnobs } from '../settings.ts';
import { baselineText, compareWithBaseline, type PairIdentity, parseBaseline } from './baseline.ts';
import { addArchiveFlags, addInputFlags, addMatchFlags, nameIn } from './flags.ts';
import { examples } from './help.ts';
import { addReportFlags, findAll, type ReportFlags, spareReported, writeReports } from './report.ts';
import { startRun } from './run.ts';
import { ExitCode, tell } from './terminal.ts';

interface CheckFlags extends ReportFlags {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** `copydesk check` */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .summary('fail when there is wire copy that the baseline does not know')
    .description(
      'The step for CI: finds wire copy as `report` does, and ends with exit code 1 where a pair is not in the baseline.',
    )
    .argument('<input...>', 'files, folders or globs, or - for standard input')
    .optionsGroup('Baseline:')
    .option('--baseline <file>', `${wordKnobs.baseline.says} (default: ${wordKnobs.baseline.value})`, nameIn)
    .option('--update-baseline', 'write what is found to the baseline, and end with 0')
    .addOption(new Option('--fail-on <what>', wordKnobs.failOn.says).choices(wordKnobs.failOn.oneOf));
  addReportFlags(command);
  addMatchFlags(command, ['shingleWords', 'copyScore', 'sampleFrom', 'mostPartners', 'minScore']);
  addArchiveFlags(command);
  addInputFlags(command)
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk check dumps/ --update-baseline', 'accept what is there today'],
        ['copydesk check dumps/', 'in CI: exit code 1 on new copies alone'],
      ])}`,
    )
    .action(check);
}

async function check(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const run = await startRun(flags);
  const { numbers, words, include } = run.settings;
  const baseline = words.baseline ?? wordKnobs.baseline.value;
  await spareReported(flags, paths, flags.updateBaseline ? [baseline] : []);
  const before = flags.updateBaseline ? [] : await readBaseline(baseline, flags.baseline !== undefined);
  const found = await findAll(run, paths);
  const { findings, hidden } = select(found, { include, minScore: numbers.minScore, family: null });
  const counted = words.failOn === 'any' ? findings : { ...findings, pairs: withoutCredit(findings) };
  if (flags.updateBaseline) {
    await updateBaseline(baseline, counted.pairs);
    return run.finish();
  }
  const { fresh, known, stale } = compareWithBaseline(counted.pairs, before);
  const news = onlyPairs(counted, fresh);
  const { checkReport } = await import('../report/check.ts');
  const text = checkReport({ known, stale: stale.length, baseline });
  await writeReports(flags, async (format) => ({
    reporter: format === 'text' ? text : await reporters[format](),
    findings: news,
    options: { family: null, hidden },
  }));
  run.finish(fresh.length > 0 ? ExitCode.findings : ExitCode.ok);
}

/** A file that was named must be there; the usual one may be missing, and then nothing is known yet. */
async function readBaseline(path: string, named: boolean): Promise<PairIdentity[]> {
  const { readTextFile } = await import('./output.ts');
  const text = await readTextFile(path);
  if (text !== null) return parseBaseline(text, path);
  if (!named) return [];
  throw new CopydeskError('BASELINE_INVALID', 'does not exist or cannot be read; write it with --update-baseline', {
    path,
  });
}

async function updateBaseline(path: string, pairs: readonly Pair[]): Promise<void> {
  const { writeNamed } = await import('./output.ts');
  await writeNamed(path, [baselineText(pairs)]);
  tell(`${path}: ${pairs.length} known ${pairs.length === 1 ? 'pair' : 'pairs'} written`);
}

/** Pairs where one of the two articles leaves the agency's credit out or changes it. */
function withoutCredit({ families, pairs }: Findings): Pair[] {
  const members = families.flatMap((family) => family.members);
  const blamed = new Set(
    members.filter(({ credit }) => credit === 'missing' || credit === 'altered').map(({ id }) => id),
  );
  return pairs.filter(({ a, b }) => blamed.has(a) || blamed.has(b));
}

function onlyPairs(findings: Findings, pairs: readonly Pair[]): Findings {
  const tied = pairsByFamily(findings.families, pairs);
  return { ...findings, pairs, families: findings.families.filter((family) => tied.has(family)) };
}

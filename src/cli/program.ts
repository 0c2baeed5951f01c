import { Command, CommanderError } from 'commander';
import { CopydeskError } from '../errors.ts';
import { addCheck } from './check.ts';
import { addClean } from './clean.ts';
import { addCompare } from './compare.ts';
import { addExplain } from './explain.ts';
import { addFingerprint } from './fingerprint.ts';
import { examples } from './help.ts';
import { addReport } from './report.ts';
import { ExitCode, mindTheOutside, tell } from './terminal.ts';

/** The commands, in the order of `--help`. To add one: a file here, and its line. */
const commands: readonly ((program: Command) => void)[] = [
  addClean,
  addReport,
  addCheck,
  addCompare,
  addExplain,
  addFingerprint,
];

const unable: readonly string[] = [
  'USAGE',
  'SETTINGS_INVALID',
  'BASELINE_INVALID',
  'ENCODING_UNKNOWN',
  'OUTPUT_UNWRITABLE',
  'NOTHING_READABLE',
];
const exitCodes = `Exit codes:
  0 done · 1 new copies (check only) · 2 could not run
  3 done, but an input was skipped or failed · 129, 130, 143 stopped by a signal
`;
const commanderPrefix = /^error: /u;
const commanderHint = /\s*\(Did you mean (?:one of )?([^?]+)\?\)\s*$/u;

/** Runs one command line; the exit code is set when it returns. */
export async function run(args: readonly string[], version: string): Promise<void> {
  mindTheOutside();
  const program = programOf(version);
  if (args.length === 0) return program.outputHelp();
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
}

function programOf(version: string): Command {
  const program = new Command('copydesk')
    .description(
      'Cleans scraped news articles and finds wire copy across outlets. Nothing is fetched, nothing of an input is run.',
    )
    .version(version)
    .exitOverride()
    .configureOutput({ outputError: (message) => tell(plainly(message)) })
    .configureHelp({ helpWidth: 80 })
    .addHelpText(
      'after',
      `\n${examples([
        ['copydesk report dumps/', 'who reprinted whom'],
        ['copydesk clean page.html', 'the story alone'],
      ])}\n${exitCodes}`,
    );
  for (const add of commands) add(program);
  return program;
}

/** Usage errors were told by commander; everything else is told here. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.ok : ExitCode.unable;
  if (error instanceof CopydeskError) {
    for (const line of error.message.split('\n')) tell(line);
    return unable.includes(error.code) ? ExitCode.unable : ExitCode.problem;
  }
  if (isFolderGone(error)) {
    tell('the current folder does not exist any more; go to another one');
    return ExitCode.unable;
  }
  tell(
    `stopped by a bug in copydesk: ${error instanceof Error ? error.message : String(error)}; COPYDESK_DEBUG=1 shows where`,
  );
  if (process.env.COPYDESK_DEBUG && error instanceof Error)
    for (const line of error.stack?.split('\n') ?? []) tell(line);
  return ExitCode.unable;
}

function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';
}

/** One line, with the nearest right word. */
function plainly(message: string): string {
  const said = message.trim().replace(commanderPrefix, '');
  if (said === "missing required argument 'input'") return `${said}: files or folders, or - for standard input`;
  const hint = commanderHint.exec(said)?.[1];
  const what = said.replace(commanderHint, '').replace(/\.$/u, '');
  return hint === undefined ? `${what}; see --help` : `${what}; did you mean '${hint}'?`;
}

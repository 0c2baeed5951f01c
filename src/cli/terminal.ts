import { once } from 'node:events';
import type { WriteStream } from 'node:tty';
import { makePauses } from '../pauses.ts';
import { forTerminal } from '../report/escape.ts';

/** All that the program tells the shell; 3 wins over 1. */
export const ExitCode = {
  ok: 0,
  findings: 1,
  unable: 2,
  problem: 3,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

const columnsElsewhere = 80;
const clearLine = '\r\u001B[K';
let barIsShown = false;
const atExit: (() => void)[] = [];

/** Columns of the terminal on standard output; 80 where it does not tell, or the output goes elsewhere, so that it is always the same. */
export function outputWidth(
  { isTTY, columns }: Partial<Pick<WriteStream, 'isTTY' | 'columns'>> = process.stdout,
): number {
  return isTTY && columns !== undefined && columns > 0 ? columns : columnsElsewhere;
}

/** Whether standard output takes colours: `--no-color` and `NO_COLOR` forbid, `FORCE_COLOR` asks, else a terminal does. */
export function wantsColours(flag: boolean | undefined): boolean {
  const { NO_COLOR: forbidden, FORCE_COLOR: forced, TERM: terminal } = process.env;
  if (flag === false || (forbidden !== undefined && forbidden !== '')) return false;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return process.stdout.isTTY === true && terminal !== 'dumb';
}

const pause = makePauses();

/** Writes data to standard output, waiting for a slow reader; files and pipes are written at once, so that signals need a pause. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain');
  await pause();
}

/** One line for a person on standard error. */
export function tell(message: string): void {
  process.stderr.write(`${barIsShown ? clearLine : ''}copydesk: ${forTerminal(message)}\n`);
}

/** Whether the current line of standard error holds a progress bar, which a message has to replace. */
export function progressShown(shown: boolean): void {
  barIsShown = shown;
}

/** Has `cleanup` called before a signal or a closed pipe ends the process; it must be synchronous. */
export function beforeExit(cleanup: () => void): void {
  atExit.push(cleanup);
}

function stop(code: number): never {
  for (const cleanup of atExit) cleanup();
  process.exit(code);
}

/** A closed pipe (`copydesk clean … | head`) is a reader that has had enough; a full disk is a failure; signals leave nothing half done. */
export function mindTheOutside(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') stop(ExitCode.ok);
    tell(`standard output cannot be written (${error.code ?? error.message}); free some space or write elsewhere`);
    stop(ExitCode.unable);
  });
  process.stderr.on('error', () => {});
  process.on('SIGHUP', () => stop(ExitCode.hungUp));
  process.on('SIGINT', () => stop(ExitCode.interrupted));
  process.on('SIGTERM', () => stop(ExitCode.terminated));
}

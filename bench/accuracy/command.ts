import { spawnSync } from 'node:child_process';

/** What a command line, with more arguments behind it, prints. Exit codes are left to the reader. */
export function printedBy(cli: string, args: readonly string[]): string {
  const [command = '', ...first] = cli.split(' ');
  const ran = spawnSync(command, [...first, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 29,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (ran.error) throw ran.error;
  return ran.stdout;
}

/** The records that a command prints as NDJSON. */
export function recordsBy<Printed>(cli: string, args: readonly string[]): Printed[] {
  return printedBy(cli, [...args, '--format', 'ndjson'])
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Printed => JSON.parse(line));
}

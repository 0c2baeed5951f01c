import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the built command as a person would, in the repository's folder; `input` goes to its standard input. */
export function copydesk(args: readonly string[], input?: string | Buffer): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/copydesk.js', ...args], {
    cwd: root,
    input: input ?? '',
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { stdout, stderr, status };
}

/** The records of one type in NDJSON, in order. */
export function recordsOf<Kind extends { type: string }>(ndjson: string, type: Kind['type']): Kind[] {
  return ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Kind => JSON.parse(line))
    .filter((record) => record.type === type);
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/copydesk.js', import.meta.url));

interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

interface RunOptions {
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string>>;
}

/** A command that runs on a terminal. */
interface Terminal {
  /** Waits until what it has shown matches. */
  readonly shows: (pattern: RegExp) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly status: Promise<number | null>;
}

/** A folder of its own for one test, gone when the test is over. */
export interface Workspace {
  readonly path: string;
  /** Runs the built command in the folder. */
  readonly run: (args: readonly string[], options?: RunOptions) => Ran;
  /** Runs a line of shell in the folder, where `copydesk` is the built command. */
  readonly shell: (line: string) => Ran;
  readonly start: (args: readonly string[]) => ReturnType<typeof spawn>;
  /** The same on a terminal of its own (by `script` of util-linux), with standard output in a file. */
  readonly startInTerminal: (args: readonly string[], output: string) => Terminal;
  readonly write: (name: string, content: string | Buffer) => void;
  readonly read: (name: string) => string;
  /** Names of all files below a folder, sorted. */
  readonly files: (folder?: string) => string[];
}

/** A new workspace with the files given, by name. */
export function workspace(files: Readonly<Record<string, string | Buffer>> = {}): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'copydesk-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const settings = (env: RunOptions['env']) => ({ PATH: process.env.PATH ?? '', HOME: path, LANG: 'C.UTF-8', ...env });
  return {
    path,
    write,
    run: (args, { input = '', env } = {}) => ranIn(path, process.execPath, [bin, ...args], input, settings(env)),
    shell: (line) => {
      const script = `copydesk() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
      return ranIn(path, 'bash', ['-o', 'pipefail', '-c', script], '', settings({}));
    },
    start: (args) => spawn(process.execPath, [bin, ...args], { cwd: path, env: settings({}) }),
    startInTerminal: (args, output) => terminalIn(path, args, output, settings({ TERM: 'xterm' })),
    read: (name) => readFileSync(join(path, name), 'utf8'),
    files: (folder = '.') =>
      readdirSync(join(path, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(join(path, folder).length + 1))
        .sort(),
  };
}

function terminalIn(cwd: string, args: readonly string[], output: string, env: NodeJS.ProcessEnv): Terminal {
  const command = [process.execPath, bin, ...args].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qefc', `echo pid $$; exec ${command} > '${output}'`, '/dev/null'], { cwd, env });
  let shown = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  const shows = async (pattern: RegExp) => {
    while (!pattern.test(shown)) await once(child.stdout, 'data');
  };
  return {
    shows,
    kill: (signal) => process.kill(Number(/pid (\d+)/u.exec(shown)?.[1]), signal),
    status: new Promise((resolve) => child.on('exit', resolve)),
  };
}

function ranIn(
  cwd: string,
  command: string,
  args: readonly string[],
  input: string | Buffer,
  env: NodeJS.ProcessEnv,
): Ran {
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    input,
    encoding: 'utf8',
    env,
    maxBuffer: 2 ** 28,
  });
  return { stdout, stderr, status };
}

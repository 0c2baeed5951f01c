import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

/** The repository: benches run from there, as npm does. */
export const root = process.cwd();
export const cli = ['node', join(root, 'bin/copydesk.js')] as const;

const environment = join(root, 'bench/.venv');
const ownPython = join(environment, 'bin/python');

/** Python with the rivals and the scorers' packages, installed into bench/.venv on first use. */
export function pythonWithRivals(): string {
  const requirements = join(root, 'bench/requirements.txt');
  const stamp = join(environment, 'installed.txt');
  const wanted = readFileSync(requirements, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return ownPython;
  must('python3', ['-m', 'venv', environment]);
  must(ownPython, ['-m', 'pip', 'install', '--quiet', '--requirement', requirements]);
  writeFileSync(stamp, wanted);
  return ownPython;
}

/** Runs a command and ends the bench when it fails. Returns what it printed. */
export function must(command: string, args: readonly string[]): string {
  const ran = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'inherit'] });
  if (ran.error) throw ran.error;
  if (ran.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${ran.status ?? ran.signal}`);
  return ran.stdout;
}

/** Kind of processor and number of cores, fit for a file name. */
function machine(): string {
  const model = (cpus()[0]?.model ?? 'unknown').toLowerCase().replaceAll(/\((?:r|tm)\)|@.*$|\bcpu\b/gu, '');
  return `${model.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '')}-${cpus().length}-cores`;
}

/**
 * Puts a section into today's results file for this machine, in place of one with the same heading.
 *
 * @returns the file's path.
 */
export function keepResult(heading: string, body: string): string {
  const folder = join(root, 'bench/results');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${new Date().toISOString().slice(0, 10)}-${machine()}.md`);
  const sections = existsSync(path)
    ? readFileSync(path, 'utf8')
        .split(/^(?=## )/mu)
        .slice(1)
    : [];
  const others = sections.filter((section) => !section.startsWith(`## ${heading}\n`)).map((section) => section.trim());
  const title = `# Measured on ${machine()}, Node ${process.versions.node}`;
  writeFileSync(path, `${[title, ...others, `## ${heading}\n\n${body.trim()}`].join('\n\n')}\n`);
  return path;
}

/** A Markdown table, its columns padded so that it reads in a terminal too. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  return [line(rows[0] ?? []), rule, ...rows.slice(1).map(line)].join('\n');
}

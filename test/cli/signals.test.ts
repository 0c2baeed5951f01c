import { expect, test } from 'vitest';
import { workspace } from './workspace.ts';

/** Records that keep matching busy for many seconds: one notice, with a few words of their own, in thousands of outlets. */
function crowd(size: number): string {
  const notice = wordsFrom(0, 60);
  return Array.from({ length: size }, (_, number) => {
    const text = `${notice}.\n\n${wordsFrom(100 + 30 * number, 30)}.`;
    return `${JSON.stringify({ id: `record-${number}`, outlet: `Outlet ${number}`, text })}\n`;
  }).join('');
}

function wordsFrom(first: number, count: number): string {
  return Array.from({ length: count }, (_, at) => `w${(first + at).toString(36)}`).join(' ');
}

test.each([
  ['SIGINT', 'check', 130],
  ['SIGTERM', 'report', 143],
] as const)(
  '%s while %s compares articles ends with exit code %d, and nothing is written',
  async (signal, command, code) => {
    const { startInTerminal, read, files } = workspace({ 'crowd.ndjson': crowd(6000) });
    const terminal = startInTerminal([command, 'crowd.ndjson', '-f', 'text', '-f', 'json=found.json'], 'out.txt');
    // The bar names pairs when all is read and matching has begun; it moves, since two are waited for.
    await terminal.shows(/\d+ of \d+ (?:pairs|articles)[\s\S]*\d+ of \d+ (?:pairs|articles)/u);
    terminal.kill(signal);
    expect(await terminal.status).toBe(code);
    expect({ out: read('out.txt'), files: files() }).toEqual({ out: '', files: ['crowd.ndjson', 'out.txt'] });
  },
);

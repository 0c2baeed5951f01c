import { describe, expect, test } from 'vitest';
import { knobs } from '../../src/settings.ts';
import { workspace } from './workspace.ts';

const commands = ['clean', 'report', 'check', 'compare', 'explain', 'fingerprint'];

test('alone it prints its help and ends with 0', () => {
  const { stdout, stderr, status } = workspace().run([]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  for (const command of commands) expect(stdout).toContain(`  ${command} `);
});

describe('--help', () => {
  test.each(commands)('%s: a sentence, grouped flags, two examples, 80 columns', (command) => {
    const { stdout, status } = workspace().run([command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Output:$/mu);
    expect(stdout).toMatch(/^Input:$/mu);
    expect(stdout.match(/^ {2}\$ copydesk /gmu)?.length).toBeGreaterThanOrEqual(2);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});

test.each([
  ['clean', []],
  ['report', ['shingle-words', 'copy-score', 'sample-from', 'most-partners', 'paragraph-words', 'min-score']],
  ['check', ['shingle-words', 'copy-score', 'sample-from', 'most-partners', 'min-score']],
  ['compare', ['shingle-words', 'copy-score']],
  ['explain', []],
  ['fingerprint', ['shingle-words']],
])('%s has those flags of matching that change what it gives: %j', (command, flags) => {
  const { stdout } = workspace().run([command, '--help']);
  const group = /^Matching:\n((?: .*\n)+)/mu.exec(stdout)?.[1] ?? '';
  expect(Array.from(group.matchAll(/^ {2}--(\S+)/gmu), ([, name]) => name)).toEqual(flags);
});

test('every setting in numbers is a flag of report', () => {
  const { stdout } = workspace().run(['report', '--help']);
  const flags = Array.from(stdout.matchAll(/^ {2}--(\S+) </gmu), ([, name]) => name);
  const named = Object.keys(knobs).map((name) => name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`));
  expect(named.filter((name) => !flags.includes(name))).toEqual([]);
});

test('a current folder that is gone is told as that', () => {
  const { shell } = workspace({ 'page.txt': 'The crane was painted.', 'gone/x': '' });
  const { stdout, stderr, status } = shell('cd gone && rm x && rmdir ../gone && copydesk clean ../page.txt');
  expect({ stdout, stderr, status }).toEqual({
    stdout: '',
    stderr: 'copydesk: the current folder does not exist any more; go to another one\n',
    status: 2,
  });
});

test('--version prints the version alone, and so does -V', () => {
  const { run } = workspace();
  expect(run(['--version'])).toMatchObject({
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/u),
    stderr: '',
    status: 0,
  });
  expect(run(['-V']).stdout).toBe(run(['--version']).stdout);
});

test.each([
  [['reprot', 'x'], "unknown command 'reprot'; did you mean 'report'?"],
  [['clean', 'x', '--formt', 'text'], "unknown option '--formt'; did you mean '--format'?"],
  [['frobnicate'], "unknown command 'frobnicate'; see --help"],
  [['clean'], "missing required argument 'input': files or folders, or - for standard input"],
  [
    ['clean', 'x', '--format', 'yaml'],
    "argument 'yaml' is invalid. Allowed choices are text, ndjson, json, markdown, html; see",
  ],
  [['report', 'x', '--format', 'yaml'], "argument 'yaml' is invalid"],
  [['report', 'x', '--format', 'text', '--format', 'json'], 'Only one format can go to standard output'],
  [['report', 'x', '--min-score', '7'], 'a share from 0 to 1'],
  [['report', 'x', '--max-bytes', '1e99'], 'a whole number of bytes from 1024'],
  [['report', 'x', '--workers', '1.5'], 'a whole number of threads from 0 to 256'],
  [['report', 'x', '--family', '0'], 'a whole number from 1'],
  [['report', 'x', '--include', 'gossip'], 'common-source,boilerplate'],
])('wrong usage is one line and exit code 2: %j', (args, message) => {
  const { stdout, stderr, status } = workspace().run(args);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toMatch(/^copydesk: [^\n]+\n$/u);
  expect(stderr).toContain(message);
});

import { expect, test } from 'vitest';
import { wire } from './stories.ts';
import { workspace } from './workspace.ts';

const files = { 'wire.txt': wire };

test('every block with its lines, role and what decided, and what the rules look for', () => {
  const { stdout, stderr, status } = workspace(files).run(['explain', 'wire.txt']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^5 +body +model +[01]\.\d\d +The seamen want/mu);
  expect(stdout).toMatch(/^15 +credit +credit-line +[01]\.\d\d +\(Reporting by/mu);
  expect(stdout).toMatch(/^credit-line: \S/mu);
  expect(stdout).toMatch(/^agency +Reuters\n +from dateline, line 3$/mu);
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('one line in full', () => {
  const { stdout, status } = workspace(files).run(['explain', 'wire.txt:15']);
  expect(status).toBe(0);
  expect(stdout).toContain('wire.txt:15  dropped as credit');
  expect(stdout).toContain('(Reporting by Tove Brandal; editing by Amos Rell)');
});

test('a line without text', () => {
  const { stderr, status } = workspace(files).run(['explain', 'wire.txt:2']);
  expect(status).toBe(2);
  expect(stderr).toContain('copydesk: wire.txt:2: has no text on that line');
});

test('json has the same blocks', () => {
  const { stdout } = workspace(files).run(['explain', 'wire.txt', '--format', 'json']);
  const { type, blocks } = JSON.parse(stdout);
  expect(type).toBe('explanation');
  expect(blocks.at(-1)).toMatchObject({ lines: [15, 15], role: 'credit', rule: 'credit-line' });
});

test('a record that clean wrote tells what was removed', () => {
  const { shell } = workspace(files);
  const { stdout, status } = shell('copydesk clean wire.txt --format ndjson | copydesk explain -');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^15 +credit +credit-line/mu);
});

test('hostile text is harmless', () => {
  const { stdout } = workspace({ 'wire.txt': wire.replace('seamen', 'sea\u001B[2Jmen\u202E') }).run([
    'explain',
    'wire.txt',
  ]);
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{202a}-\u{202e}]/u);
});

test('nothing to explain ends with 2', () => {
  expect(workspace().run(['explain', 'nowhere.txt']).status).toBe(2);
});

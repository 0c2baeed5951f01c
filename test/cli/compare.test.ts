import { expect, test } from 'vitest';
import { other, reprint, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const files = { 'wire.txt': wire, 'reprint.txt': reprint.replace('nine thousand', 'ten thousand'), 'other.txt': other };

test('side by side: verdict, lines, and the words that were changed', () => {
  const { stdout, stderr, status } = workspace(files).run(['compare', 'wire.txt', 'reprint.txt']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toMatch(/^(?:copy|excerpt|rewrite) · score [01]\.\d\d · \d+ % of A stands in B/u);
  expect(stdout).toContain('[-nine-]');
  expect(stdout).toContain('{+ten+}');
  expect(stdout).toMatch(/line 5 {2}verbatim.* │ line 5/u);
  expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
});

test('colour takes the place of brackets', () => {
  const { stdout } = workspace(files).run(['compare', 'wire.txt', 'reprint.txt'], { env: { FORCE_COLOR: '1' } });
  expect(stdout).not.toContain('[-');
  expect(stdout).toContain('\u001B[31mnine\u001B[39m');
});

test('the pair is that of the order asked for', () => {
  const { run } = workspace(files);
  const [forth, back] = [
    ['wire.txt', 'reprint.txt'],
    ['reprint.txt', 'wire.txt'],
  ].map((names) => JSON.parse(run(['compare', ...names, '--format', 'json']).stdout));
  expect(forth.a.id).toBe('wire.txt');
  expect(forth.pair.a).toBe('wire.txt');
  expect(back.pair.a).toBe('reprint.txt');
  expect(back.pair.contained).toEqual({ a: forth.pair.contained.b, b: forth.pair.contained.a });
});

test('markdown has a table of passages', () => {
  const { stdout } = workspace(files).run(['compare', 'wire.txt', 'reprint.txt', '--format', 'markdown']);
  expect(stdout).toMatch(/^\| 5 \| 5 \| verbatim \|/mu);
});

test('two that share nothing', () => {
  const { stdout, status } = workspace(files).run(['compare', 'wire.txt', 'other.txt']);
  expect(status).toBe(0);
  expect(stdout).toContain('The two share nothing that tells of a common text.');
});

test('two of the same name in two folders', () => {
  const { run } = workspace({ 'a/x.txt': wire, 'b/x.txt': reprint });
  const { pair } = JSON.parse(run(['compare', 'b/x.txt', 'a/x.txt', '--format', 'json']).stdout);
  expect([pair.a, pair.b]).toEqual(['b/x.txt', 'a/x.txt']);
});

test('records of one file are named with #', () => {
  const records = [wire, reprint].map((text, at) => JSON.stringify({ id: `r${at}`, text })).join('\n');
  const { run } = workspace({ 'in.ndjson': records });
  expect(JSON.parse(run(['compare', 'in.ndjson#r0', 'in.ndjson#r1', '--format', 'json']).stdout).pair.a).toBe('r0');
  const { stderr, status } = run(['compare', 'in.ndjson', 'in.ndjson#r1']);
  expect(status).toBe(2);
  expect(stderr).toContain('in.ndjson: holds 2 articles; name one of them as in.ndjson#ID');
  expect(run(['compare', 'in.ndjson#r7', 'in.ndjson#r1']).stderr).toContain("has no article 'r7'");
});

test('a file that is not there ends with 2', () => {
  const { stderr, status } = workspace(files).run(['compare', 'wire.txt', 'nowhere.txt']);
  expect(status).toBe(2);
  expect(stderr).toContain('copydesk: nowhere.txt: ');
});

import { describe, expect, test } from 'vitest';
import { other, reprint, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const dumps = { 'dumps/a/wire.txt': wire, 'dumps/b/reprint.txt': reprint, 'dumps/b/other.txt': other };
const header = '# copydesk baseline 1\n';

test('a copy that nobody knows ends with 1 and is listed with both files', () => {
  const { stdout, stderr, status } = workspace(dumps).run(['check', 'dumps']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  expect(stdout).toContain('1 new pair among 3 articles; 0 pairs known.');
  expect(stdout).toMatch(/dumps\/a\/wire\.txt/u);
  expect(stdout).toMatch(/dumps\/b\/reprint\.txt.*credit MISSING/u);
});

test('nothing found ends with 0', () => {
  const { stdout, status } = workspace({ 'dumps/other.txt': other }).run(['check', 'dumps']);
  expect({ stdout, status }).toEqual({ stdout: 'No new copies among 1 article; 0 pairs known.\n', status: 0 });
});

test('what the baseline knows ends with 0, and a new copy of it fails again', () => {
  const { run, read, write } = workspace(dumps);
  const updated = run(['check', 'dumps', '--update-baseline']);
  expect(updated).toMatchObject({ stdout: '', status: 0 });
  const lines = read('copydesk.baseline').split('\n');
  expect(lines[0]).toBe(header.trim());
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual(['a/wire.txt\tb/reprint.txt', '']);
  expect(run(['check', 'dumps'])).toMatchObject({
    stdout: 'No new copies among 3 articles; 1 pair known.\n',
    status: 0,
  });
  write('dumps/c/again.txt', reprint);
  const { stdout, status } = run(['check', 'dumps', '--format', 'ndjson']);
  expect(status).toBe(1);
  const pairs = stdout.split('\n').filter((line) => line.includes('"type":"pair"'));
  expect(
    pairs
      .map((line) => JSON.parse(line))
      .map(({ a, b }) => `${a} ${b}`)
      .sort(),
  ).toEqual(['a/wire.txt c/again.txt', 'b/reprint.txt c/again.txt']);
});

test('entries that are gone are mentioned', () => {
  const { run } = workspace({ ...dumps, 'copydesk.baseline': `${header}a/wire.txt\tb/reprint.txt\nx\ty\n` });
  const { stdout, status } = run(['check', 'dumps']);
  expect(status).toBe(0);
  expect(stdout.replaceAll('\n', ' ')).toContain('1 entry of copydesk.baseline no longer found');
});

test('ids with tabs, line feeds and a leading # survive', () => {
  const records = [wire, reprint].map((text, at) => JSON.stringify({ id: `#a\t\\\n${at}`, text })).join('\n');
  const { run } = workspace({ 'in.ndjson': records });
  expect(run(['check', 'in.ndjson', '--update-baseline']).status).toBe(0);
  expect(run(['check', 'in.ndjson'])).toMatchObject({ status: 0, stdout: expect.stringContaining('1 pair known') });
});

test('--fail-on missing-credit lets copies pass that say where they are from', () => {
  const { run } = workspace({ 'dumps/a.txt': wire, 'dumps/b.txt': wire.replace('third week', 'week three') });
  expect(run(['check', 'dumps']).status).toBe(1);
  expect(run(['check', 'dumps', '--fail-on', 'missing-credit']).status).toBe(0);
  expect(workspace(dumps).run(['check', 'dumps', '--fail-on', 'missing-credit']).status).toBe(1);
});

test('an input that was skipped wins: 3', () => {
  const { run } = workspace({ ...dumps, 'dumps/void.txt': '' });
  expect(run(['check', 'dumps']).status).toBe(3);
});

test('a byte-order mark and line ends of Windows in the baseline change nothing', () => {
  const baseline = `\uFEFF${header}a/wire.txt\tb/reprint.txt\n`.replaceAll('\n', '\r\n');
  const { stderr, status } = workspace({ ...dumps, 'copydesk.baseline': baseline }).run(['check', 'dumps']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});

describe('a baseline that is wrong ends with 2 and names the line', () => {
  test.each([
    ['no header\n', 'copydesk.baseline:1: is no baseline of this version'],
    [`${header}a\tb\nonly one id\n`, 'copydesk.baseline:3: must hold two ids'],
    [`${header}<<<<<<< HEAD\n`, 'copydesk.baseline:2: must hold two ids'],
  ])('%j', (content, message) => {
    const { stdout, stderr, status } = workspace({ ...dumps, 'copydesk.baseline': content }).run(['check', 'dumps']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain(`copydesk: ${message}`);
  });

  test('one that was named and is not there', () => {
    const { stderr, status } = workspace(dumps).run(['check', 'dumps', '--baseline', 'nowhere']);
    expect(status).toBe(2);
    expect(stderr).toContain('copydesk: nowhere: does not exist');
  });

  test('a folder', () => {
    expect(workspace(dumps).run(['check', 'dumps', '--baseline', 'dumps']).status).toBe(2);
  });
});

import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { other, reprint, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const dumps = { 'dumps/a/wire.txt': wire, 'dumps/b/reprint.txt': reprint, 'dumps/b/other.txt': other };

describe('no command writes over what it reads', () => {
  test.each([
    [['clean', 'dumps/b/other.txt', '-o', 'dumps/b/other.txt']],
    [['clean', 'dumps', '-o', 'link.txt']],
    [['fingerprint', 'dumps', '-o', './dumps/b/other.txt']],
    [['report', 'dumps', '-f', 'text', '-f', 'json=dumps/b/other.txt']],
    [['report', 'dumps', '--by', 'paragraph', '-f', 'json=dumps/b/other.txt']],
    [['check', 'dumps', '-f', 'markdown=dumps/b/other.txt']],
    [['check', 'dumps', '--update-baseline', '--baseline', 'dumps/b/other.txt']],
    [['compare', 'dumps/a/wire.txt', 'dumps/b/other.txt#other.txt', '-o', 'dumps/b/other.txt']],
    [['explain', 'dumps/b/other.txt:3', '-o', 'dumps/b/other.txt']],
  ])('%j', (args) => {
    const { path, run, read } = workspace(dumps);
    symlinkSync('dumps/b/other.txt', join(path, 'link.txt'));
    const { stdout, stderr, status } = run(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^copydesk: \S+: would replace its own input; choose another (?:file|folder)\n$/u);
    expect(read('dumps/b/other.txt')).toBe(other);
  });

  test('an input folder is no output folder, and nothing in it is touched', () => {
    const { run, files, read } = workspace(dumps);
    const { stderr, status } = run(['clean', 'dumps', '-o', './dumps/']);
    expect({ stderr, status }).toEqual({
      stderr: 'copydesk: ./dumps/: would replace its own inputs; choose another folder\n',
      status: 2,
    });
    expect(files('dumps')).toEqual(['a/wire.txt', 'b/other.txt', 'b/reprint.txt']);
    expect(read('dumps/a/wire.txt')).toBe(wire);
  });

  test('another name of an input that shares its bytes may be replaced', () => {
    const { path, run, read } = workspace(dumps);
    linkSync(join(path, 'dumps/b/other.txt'), join(path, 'same.txt'));
    expect(run(['clean', 'dumps/b/other.txt', '-o', 'same.txt'])).toMatchObject({ stderr: '', status: 0 });
    expect(read('dumps/b/other.txt')).toBe(other);
  });
});

describe('an output folder inside an input folder is not read', () => {
  test('cleaning again gives the same files', () => {
    const { run, files, read } = workspace(dumps);
    expect(run(['clean', '.', '-o', 'dumps/cleaned/'])).toMatchObject({ stderr: '', status: 0 });
    const first = files();
    const text = read('dumps/cleaned/dumps/a/wire.txt');
    expect(first).toHaveLength(6);
    expect(run(['clean', '.', '-o', 'dumps/cleaned/'])).toMatchObject({ stderr: '', status: 0 });
    expect(files()).toEqual(first);
    expect(run(['clean', 'dumps/*', '-o', 'dumps/cleaned/']).stderr).toBe('');
    expect(files('dumps/cleaned').filter((name) => name.includes('cleaned'))).toEqual([]);
    expect(read('dumps/cleaned/dumps/a/wire.txt')).toBe(text);
  });
});

test('two formats do not share a file', () => {
  const { run, files } = workspace(dumps);
  const { stderr, status } = run(['report', 'dumps', '-f', 'json=out', '-f', 'text=out']);
  expect(status).toBe(2);
  expect(stderr).toContain("'text=out' is invalid. Each format needs a file of its own");
  expect(files()).not.toContain('out');
});

test.each([
  [['clean', 'dumps', '-o', '']],
  [['fingerprint', 'dumps', '-o', '']],
  [['explain', 'dumps/a/wire.txt', '-o', '']],
  [['compare', 'dumps/a/wire.txt', 'dumps/b/other.txt', '-o', '']],
  [['check', 'dumps', '--baseline', '', '--update-baseline']],
])('an empty name for an output is wrong usage: %j', (args) => {
  const { run, files } = workspace(dumps);
  const { stdout, stderr, status } = run(args);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr).toContain("argument '' is invalid. It must be a name");
  expect(files()).toHaveLength(3);
});

test('an empty name for an input is told as that', () => {
  const { stderr, status } = workspace(dumps).run(['clean', '']);
  expect(status).toBe(2);
  expect(stderr.split('\n')[0]).toBe("copydesk: '': an empty name leads nowhere; is a variable of your shell not set?");
});

test('that nothing was readable is said in one line, however many inputs are named', () => {
  const { stderr } = workspace().run(['clean', ...Array.from({ length: 50 }, (_, at) => `none-${at}`)]);
  expect(stderr).toContain('no article could be read from none-0 none-1 none-2 and 47 more; give');
});

test('what copydesk has written beside the dumps is no article', () => {
  const { run } = workspace(dumps);
  const before = run(['report', 'dumps']).stdout;
  run(['report', 'dumps', '-f', 'json=dumps/report.json', '-f', 'ndjson=dumps/report.ndjson']);
  run(['report', 'dumps', '--by', 'paragraph', '-f', 'ndjson=dumps/paragraphs.ndjson', '-f', 'json=dumps/p.json']);
  run(['fingerprint', 'dumps', '-o', 'dumps/prints.ndjson']);
  run(['explain', 'dumps/a/wire.txt', '-o', 'dumps/why.json']);
  run(['compare', 'dumps/a/wire.txt', 'dumps/b/reprint.txt', '-f', 'json', '-o', 'dumps/both.json']);
  expect(run(['report', 'dumps'])).toEqual({ stdout: before, stderr: '', status: 0 });
});

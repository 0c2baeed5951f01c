import { describe, expect, test } from 'vitest';
import { other, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const tooSmall = { maxBytes: 1024 };
const big = { 'dumps/big.txt': wire.repeat(3), 'dumps/small.txt': other.slice(0, 400) };

test('are found upward from the current folder', () => {
  const { run, shell } = workspace({ ...big, 'copydesk.config.json': JSON.stringify(tooSmall), 'deep/er/x': '' });
  expect(run(['clean', 'dumps']).status).toBe(3);
  expect(shell('cd deep/er && copydesk clean ../../dumps').status).toBe(3);
});

test('are never read from the input folders', () => {
  const { run } = workspace({ ...big, 'dumps/copydesk.config.yaml': 'maxBytes: nonsense\n' });
  expect(run(['clean', 'dumps', '--from', 'text']).status).toBe(0);
});

describe('come in', () => {
  test.each([
    ['copydesk.config.yaml', 'maxBytes: 1024\n'],
    ['copydesk.config.yml', 'maxBytes: 1024\n'],
    ['package.json', JSON.stringify({ name: 'x', copydesk: tooSmall })],
  ])('%s', (name, content) => {
    expect(workspace({ ...big, [name]: content }).run(['clean', 'dumps']).status).toBe(3);
  });

  test('a file that --config names, and no other', () => {
    const { run } = workspace({ ...big, 'mine.json': JSON.stringify(tooSmall), 'copydesk.config.json': '{' });
    expect(run(['clean', 'dumps', '--config', 'mine.json']).status).toBe(3);
  });
});

test('flags win', () => {
  const { run } = workspace({ ...big, 'copydesk.config.json': JSON.stringify(tooSmall) });
  expect(run(['clean', 'dumps', '--max-bytes', '100000']).status).toBe(0);
});

test('all that is wrong is told at once, with the nearest right name', () => {
  const config = { maxByte: 5000, maxDepth: 'deep', workers: 1.5, from: 'pdf', include: ['gossip'], zzzzzzzzzzzz: 1 };
  const { run } = workspace({ ...big, 'copydesk.config.json': JSON.stringify(config, null, 1) });
  const { stdout, stderr, status } = run(['clean', 'dumps']);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr.trim().split('\n').sort()).toEqual([
    "copydesk: copydesk.config.json:2: unknown setting 'maxByte', did you mean 'maxBytes'?",
    'copydesk: copydesk.config.json:3: \'maxDepth\' must be a whole number of levels from 16 to 65536, not "deep"',
    "copydesk: copydesk.config.json:4: 'workers' must be a whole number of threads from 0 to 256, not 1.5",
    'copydesk: copydesk.config.json:5: \'from\' must be one of auto, html, text, ndjson, json, not "pdf"',
    'copydesk: copydesk.config.json:6: \'include\' must be a list of common-source, boilerplate, not "gossip"',
    "copydesk: copydesk.config.json:9: unknown setting 'zzzzzzzzzzzz'",
  ]);
});

test.each([
  ['copydesk.config.json', '{"maxBytes": ', []],
  ['copydesk.config.json', '[]', []],
  ['copydesk.config.yaml', 'a: b: c', []],
  ['x.txt', '', ['--config', 'nowhere.json']],
  ['evil.js', 'require("fs").writeFileSync("ran", "")', ['--config', 'evil.js']],
  ['evil.mjs', 'throw 1', ['--config', 'evil.mjs']],
])('%s %j %j cannot be used: one line, exit code 2', (name, content, args) => {
  const { run, files } = workspace({ ...big, [name]: content });
  const { stderr, status } = run(['clean', 'dumps', ...args]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^copydesk: [^\n]+\n$/u);
  expect(files()).not.toContain('ran');
});

test.each([
  ['copydesk.config.json', '{\n  "workers": 1,\n  "maxBytes": x\n}', [], 'copydesk.config.json:3: is no JSON: '],
  ['copydesk.config.yaml', 'workers: 1\nrules: [1\n', [], 'copydesk.config.yaml:3: is no YAML: '],
  [
    'copydesk.config.yaml',
    'workers: 1\nrules:\n  - dropLines: ["^x"]\n    drpo: p\n',
    [],
    "copydesk.config.yaml:4: unknown key 'rules[0].drpo'",
  ],
  ['copydesk.config.yaml', '!!js/function "x"\n', [], 'copydesk.config.yaml:1: must be an object of settings'],
  [
    'package.json',
    '{\n"name": "x",\n"copydesk": {\n"workers": 1,\n"maxByte": 5}}',
    [],
    "package.json:5: unknown setting 'maxByte'",
  ],
  ['x.txt', '', ['--config', 'nowhere.json'], 'nowhere.json: does not exist'],
])('what is wrong in %s %j is told in one line with its place', (name, content, args, start) => {
  const { stderr, status } = workspace({ ...big, [name]: content }).run(['clean', 'dumps', ...args]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^copydesk: [^\n]+\n$/u);
  expect(stderr.slice('copydesk: '.length, 'copydesk: '.length + start.length)).toBe(start);
});

test('a charset that does not exist is wrong usage', () => {
  const { run } = workspace({ ...big });
  for (const command of ['clean', 'report', 'explain']) {
    const { stdout, stderr, status } = run([command, 'dumps', '--encoding', 'klingon']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('unknown encoding "klingon"');
  }
});

test('a settings file may begin with a byte order mark', () => {
  const { run } = workspace({ ...big, 'copydesk.config.json': `\uFEFF${JSON.stringify(tooSmall)}` });
  expect(run(['clean', 'dumps']).status).toBe(3);
});

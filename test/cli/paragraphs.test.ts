import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { other, reprint, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const dumps = { 'dumps/a/wire.txt': wire, 'dumps/b/reprint.txt': reprint, 'dumps/b/other.txt': other };
const recordsIn = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('report --by paragraph', () => {
  test('lists the paragraphs that several print, and where', () => {
    const { stdout, stderr, status } = workspace(dumps).run(['report', 'dumps', '--by', 'paragraph']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain('3 articles · 5 paragraphs printed by several outlets');
    expect(stdout).toMatch(/^exact|^ {3}exact +dumps\/a\/wire\.txt:\d+$/mu);
    expect(stdout).not.toContain('other.txt');
    expect(stdout.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([]);
  });

  test('records are paragraphs, then problems; json holds the same', () => {
    const { run, write } = workspace(dumps);
    write('dumps/void.txt', '');
    const { stdout, status } = run(['report', 'dumps', '--by', 'paragraph', '--format', 'ndjson']);
    expect(status).toBe(3);
    const records = recordsIn(stdout);
    expect(records.map(({ type }) => type)).toEqual([...Array(5).fill('paragraph-family'), 'problem']);
    const json = JSON.parse(run(['report', 'dumps', '--by', 'paragraph', '--format', 'json']).stdout);
    expect([...json.paragraphs, ...json.problems]).toEqual(records);
    expect(json).toMatchObject({ type: 'paragraph-report', counts: { articles: 3, paragraphs: 5, problems: 1 } });
  });

  test('markdown has a table a paragraph; what was scraped is escaped', () => {
    const { run, write } = workspace(dumps);
    const hostile = 'Crews *of* <img src=x> the | northern\u001b[31m line ';
    for (const name of ['a/x', 'b/y']) write(`dumps/${name}.txt`, wire.replace('The seamen want', `${hostile}want`));
    const { stdout } = run(['report', 'dumps', '--by', 'paragraph', '--format', 'markdown']);
    expect(stdout).toMatch(/^\| exact \| {2}\| dumps\/a\/wire\.txt:\d+ \|/mu);
    expect(stdout).toContain('> Crews \\*of\\* \\<img src=x\\> the \\| northern line');
    expect(run(['report', 'dumps', '--by', 'paragraph']).stdout).not.toContain('\u001b');
  });

  test('one whole, by its number; others end with 2', () => {
    const { run } = workspace(dumps);
    const { stdout } = run(['report', 'dumps', '--by', 'paragraph', '--family', '2', '--color']);
    expect(stdout).toBe('');
    const shown = run(['report', 'dumps', '--by', 'paragraph', '--family', '2']).stdout;
    expect(shown).toMatch(/^2 {2}2 articles · \d+ words$/mu);
    expect(shown).toContain('Islanders stranded as ferry row drags on');
    const { stderr, status } = run(['report', 'dumps', '--by', 'paragraph', '--family', '9']);
    expect({ stderr, status }).toEqual({
      stderr: 'copydesk: there is no paragraph 9; they are numbered 1 to 5\n',
      status: 2,
    });
  });

  test('workers, order and standard input change nothing', () => {
    const { run } = workspace(dumps);
    const by = ['--by', 'paragraph', '--format', 'ndjson'];
    const expected = run(['report', 'dumps', ...by]).stdout;
    expect(run(['report', 'dumps/b', 'dumps/a', ...by, '--workers', '2']).stdout).toBe(
      run(['report', 'dumps/a', 'dumps/b', ...by, '--workers', '1']).stdout,
    );
    const cleaned = run(['clean', 'dumps', '--format', 'ndjson']).stdout;
    expect(run(['report', '-', ...by], { input: cleaned }).stdout).toBe(expected);
  });
});

describe('fingerprint', () => {
  test('a record for each article, in order of the inputs', () => {
    const { run } = workspace(dumps);
    const { stdout, stderr, status } = run(['fingerprint', 'dumps']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const records = recordsIn(stdout);
    expect(records.map(({ type, id }) => `${type} ${id}`)).toEqual([
      'fingerprint a/wire.txt',
      'fingerprint b/other.txt',
      'fingerprint b/reprint.txt',
    ]);
    const hashes = records.map(({ paragraphs }) => paragraphs.map(({ hash }: { hash: string }) => hash));
    expect(hashes[2].filter((hash: string) => hashes[0].includes(hash))).toHaveLength(4);
    expect(hashes[1].filter((hash: string) => hashes[0].includes(hash))).toEqual([]);
  });

  test('to a file; of what clean wrote; and a bad input is told', () => {
    const { run, read, write } = workspace(dumps);
    expect(run(['fingerprint', 'dumps', '-o', 'prints.ndjson'])).toMatchObject({ stdout: '', status: 0 });
    const cleaned = run(['clean', 'dumps', '--format', 'ndjson']).stdout;
    expect(run(['fingerprint', '-'], { input: cleaned }).stdout).toBe(read('prints.ndjson'));
    write('dumps/void.txt', '');
    const { stderr, status } = run(['fingerprint', 'dumps']);
    expect(status).toBe(3);
    expect(stderr).toContain('dumps/void.txt');
  });

  test('the hash is the id of the paragraph in a report', () => {
    const { run } = workspace(dumps);
    const families = recordsIn(run(['report', 'dumps', '--by', 'paragraph', '--format', 'ndjson']).stdout);
    const hashes = recordsIn(run(['fingerprint', 'dumps']).stdout).flatMap(({ paragraphs }) =>
      paragraphs.map(({ hash }: { hash: string }) => hash),
    );
    expect(families.filter(({ id }) => !hashes.includes(id))).toEqual([]);
    expect(families).toHaveLength(5);
  });

  test('a text that is wrapped anew has the same hashes', () => {
    const wrapped = wire.replaceAll(/(.{1,58}) /gu, '$1\n');
    const { run } = workspace({ 'one.txt': wire, 'two.txt': wrapped });
    const hashesOf = (name: string) =>
      recordsIn(run(['fingerprint', name]).stdout)[0].paragraphs.map(({ hash }: { hash: string }) => hash);
    expect(hashesOf('one.txt')).toHaveLength(6);
    expect(hashesOf('two.txt')).toEqual(hashesOf('one.txt'));
  });
});

import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { other, reprint, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const dumps = { 'dumps/a/wire.txt': wire, 'dumps/b/reprint.txt': reprint, 'dumps/b/other.txt': other };

function recordsIn(ndjson: string): { type: string; id: string; text: string }[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

describe('on standard output', () => {
  test('one document is its text and nothing else', () => {
    const { stdout, stderr, status } = workspace({ 'one.txt': other }).run(['clean', 'one.txt']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^A frost that nobody|^Late frost takes/u);
    expect(stdout.endsWith('\n')).toBe(true);
    expect(stdout).not.toContain('{');
  });

  test('several are NDJSON, in sorted order', () => {
    const { stdout, status } = workspace(dumps).run(['clean', 'dumps']);
    expect(status).toBe(0);
    expect(recordsIn(stdout).map(({ id }) => id)).toEqual(['a/wire.txt', 'b/other.txt', 'b/reprint.txt']);
  });

  test('a folder is NDJSON however few files it has', () => {
    const { stdout } = workspace({ 'dumps/one.txt': other }).run(['clean', 'dumps']);
    expect(recordsIn(stdout)).toHaveLength(1);
  });

  test('standard input is one document', () => {
    const { run } = workspace({ 'one.txt': other });
    expect(run(['clean', '-'], { input: other }).stdout).toBe(run(['clean', 'one.txt']).stdout);
  });

  test('json is one array', () => {
    const { stdout } = workspace(dumps).run(['clean', 'dumps', '--format', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(3);
  });

  test('text of several has form feeds between', () => {
    const { stdout } = workspace(dumps).run(['clean', 'dumps', '--format', 'text']);
    expect(stdout.split('\f\n')).toHaveLength(3);
  });

  test('a pattern is what it matches, and its name where it matches nothing', () => {
    const { run } = workspace(dumps);
    const { stdout } = run(['clean', 'dumps/*/r*.txt', 'dumps/a/*']);
    expect(recordsIn(stdout).map(({ id }) => id)).toEqual(['wire.txt', 'b/reprint.txt']);
    const { stderr, status } = run(['clean', 'dumps/*/none.txt']);
    expect({ stderr: stderr.split('\n')[0], status }).toEqual({
      stderr: 'copydesk: dumps/*/none.txt: no file matches this pattern',
      status: 2,
    });
  });

  test('the order of arguments changes nothing', () => {
    const { run } = workspace(dumps);
    expect(run(['clean', 'dumps/b', 'dumps/a']).stdout).toBe(run(['clean', 'dumps/a', 'dumps/b']).stdout);
  });
});

describe('markdown and html keep structure', () => {
  const page = `<!doctype html><html lang="en"><head><title>Late frost</title></head><body><article><h1>Late frost</h1>
<p>The valley woke to <em>white</em> slopes, and <a href="https://example.org/frost?a=1&amp;b=2">the growers</a> counted what was left of the blossom after dawn.</p>
<h2>What is lost</h2>
<ul><li>Two thirds of the apricots, as far as anyone can tell before the weekend.</li><li>Most of the early cherries on the northern slope above the mill.</li></ul>
<blockquote><p>We lit candles all night and the wind put them out again, every last one of them, before four.</p></blockquote>
<p>The canton will hear the growers on Thursday, and the treasurer has asked them for figures &lt;in full&gt; by then.</p></article></body></html>`;

  test('markdown', () => {
    const { stdout, status } = workspace({ 'page.html': page }).run(['clean', 'page.html', '--format', 'markdown']);
    expect(status).toBe(0);
    expect(stdout).toContain('*white*');
    expect(stdout).toContain('[the growers](https://example.org/frost?a=1&b=2)');
    expect(stdout).toContain('## What is lost');
    expect(stdout).toMatch(/^- Two thirds/mu);
    expect(stdout).toMatch(/^> We lit candles/mu);
    expect(stdout).toContain('\\<in full\\>');
  });

  test('html', () => {
    const { stdout } = workspace({ 'page.html': page }).run(['clean', 'page.html', '--format', 'html']);
    expect(stdout).toContain('<em>white</em>');
    expect(stdout).toContain('<a href="https://example.org/frost?a=1&amp;b=2"');
    expect(stdout).toContain('<h2>What is lost</h2>');
    expect(stdout).toContain('<li>Two thirds');
    expect(stdout).toContain('<blockquote>');
    expect(stdout).toContain('&lt;in full&gt;');
  });
});

describe('--output', () => {
  test('a folder mirrors the tree, a file for each document', () => {
    const { run, files, read } = workspace(dumps);
    expect(run(['clean', 'dumps', '-o', 'out']).status).toBe(0);
    expect(files('out')).toEqual(['a/wire.txt', 'b/other.txt', 'b/reprint.txt']);
    expect(read('out/b/other.txt')).toBe(run(['clean', 'dumps/b/other.txt']).stdout);
  });

  test('the extension says the format', () => {
    const { run, files } = workspace(dumps);
    run(['clean', 'dumps', '-o', 'out/', '--format', 'markdown']);
    expect(files('out')).toEqual(['a/wire.md', 'b/other.md', 'b/reprint.md']);
  });

  test('inputs that differ in their extension alone get files of their own', () => {
    const { run, files } = workspace({ 'in/x.txt': wire, 'in/x.text': other });
    run(['clean', 'in', '-o', 'out']);
    expect(files('out')).toEqual(['x.txt', 'x.txt.txt']);
  });

  test('a file takes them all', () => {
    const { run, read, files } = workspace(dumps);
    expect(run(['clean', 'dumps', '-o', 'all.ndjson']).stdout).toBe('');
    expect(read('all.ndjson')).toBe(run(['clean', 'dumps']).stdout);
    expect(files().filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('ids never lead out of the folder', () => {
    const ids = [
      '../../up',
      '/etc/absolute',
      'a/../../b',
      '..\\..\\back',
      'C:\\drive',
      'nul\u0000l',
      '',
      '.',
      '..',
      'https://x.example/y?z=1',
    ];
    const records = ids.map((id) => JSON.stringify({ id, text: other })).join('\n');
    const { run, files } = workspace({ 'in/records.ndjson': records });
    expect(run(['clean', 'in', '-o', 'deep/er/out']).status).toBe(0);
    expect(files().filter((name) => !name.startsWith('deep/er/out/') && name !== 'in/records.ndjson')).toEqual([]);
    expect(files('deep/er/out')).toHaveLength(ids.length);
  });

  test('a link inside the folder is not followed out of it', () => {
    const { run, path, files, write } = workspace(dumps);
    write('elsewhere/keep.txt', 'mine');
    write('out/keep.txt', 'mine');
    symlinkSync(join(path, 'elsewhere'), join(path, 'out/a'));
    const { stderr, status } = run(['clean', 'dumps', '-o', 'out']);
    expect(status).toBe(2);
    expect(stderr).toContain('by a link');
    expect(files('elsewhere')).toEqual(['keep.txt']);
  });

  test('an input is never replaced', () => {
    const { run, read } = workspace({ 'dumps/other.txt': other });
    const { stderr, status } = run(['clean', 'dumps', '-o', 'dumps']);
    expect(status).toBe(2);
    expect(stderr).toContain('would replace its own input');
    expect(read('dumps/other.txt')).toBe(other);
  });

  test.each([
    ['missing/out.ndjson', 'cannot be written (ENOENT)'],
    ['dumps/a/wire.txt/out.ndjson', 'cannot be written (ENOTDIR)'],
  ])('what cannot be written ends with 2: %s', (output, message) => {
    const { stderr, status } = workspace(dumps).run(['clean', 'dumps', '-o', output]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('inputs that cannot be read', () => {
  test('are named, and everything else is done', () => {
    const { run } = workspace({
      ...dumps,
      'dumps/broken.txt.gz': gzipSync(Buffer.from(other.repeat(50))).subarray(0, 400),
      'dumps/picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]),
      'dumps/void.txt': '',
      'dumps/records.ndjson': `{"id":"r1","text":${JSON.stringify(other)}}\n{"id":\n`,
    });
    const { stdout, stderr, status } = run(['clean', 'dumps', 'nowhere.txt']);
    expect(status).toBe(3);
    const articles = recordsIn(stdout).filter(({ type }) => type === 'article');
    expect(articles.map(({ id }) => id)).toEqual(['a/wire.txt', 'b/other.txt', 'b/reprint.txt', 'r1']);
    for (const name of ['broken.txt.gz', 'picture.txt', 'void.txt', 'records.ndjson:2', 'nowhere.txt']) {
      expect(stderr).toMatch(new RegExp(`^copydesk: (?:dumps/)?${name}: [^\\n]+$`, 'mu'));
    }
    expect(stderr.trim().split('\n')).toHaveLength(5);
  });

  test('ends with 2 when nothing is left', () => {
    const { stdout, stderr, status } = workspace({ 'dumps/void.txt': '' }).run(['clean', 'dumps', '--format', 'json']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toContain('copydesk: no article could be read from dumps;');
  });

  test('an empty folder has nothing to read', () => {
    const { path, run } = workspace({ 'empty/.keep': '' });
    expect(run(['clean', join(path, 'empty')]).status).toBe(2);
  });

  test('links that lead round in a circle end', () => {
    const { path, run } = workspace(dumps);
    symlinkSync(join(path, 'dumps'), join(path, 'dumps/a/again'));
    const { stdout } = run(['clean', 'dumps']);
    expect(new Set(recordsIn(stdout).map(({ text }) => text)).size).toBe(3);
  });

  test('no file is left where the output could not be finished', () => {
    const { run, files } = workspace({ 'dumps/void.txt': '' });
    expect(run(['clean', 'dumps', '-o', 'all.ndjson']).status).toBe(2);
    expect(files()).toEqual(['dumps/void.txt']);
  });
});

test('a closed pipe ends quietly with 0', () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`dumps/${at}.txt`, wire.repeat(4)]));
  const { shell } = workspace(many);
  const { stdout, stderr, status } = shell('copydesk clean dumps | head -1');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(recordsIn(stdout)).toHaveLength(1);
});

test('a full disk ends with 2', () => {
  const { stderr, status } = workspace(dumps).shell('copydesk clean dumps > /dev/full');
  expect(status).toBe(2);
  expect(stderr).toContain('standard output cannot be written (ENOSPC)');
});

test('hostile text never reaches the output raw', () => {
  const hostile = `The mayor said \u001B[31mred\u001B[0m words\u0007 and \u202Eturned\u202C text at the meeting of the harbour council on Monday.\n\n${other}`;
  const { run } = workspace({ 'page.txt': hostile });
  for (const format of ['text', 'ndjson', 'json', 'markdown', 'html']) {
    const { stdout } = run(['clean', 'page.txt', '--format', format]);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u);
  }
});

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends with exit code %d and leaves nothing half done', async (signal, code) => {
  const { start, files, path } = workspace();
  const child = start(['clean', '-', '-o', 'out.ndjson']);
  // The signal may come before all is read: what is left in the pipe is then nobody's.
  child.stdin?.on('error', (error: NodeJS.ErrnoException) => expect(error.code).toBe('EPIPE'));
  child.stdin?.write(`${JSON.stringify({ id: 'a', text: other })}\n`.repeat(2000));
  await new Promise((resolve) => setTimeout(resolve, 700));
  child.kill(signal);
  const status = await new Promise((resolve) => child.on('exit', resolve));
  expect(status).toBe(code);
  expect({ path, files: files() }).toEqual({ path, files: [] });
});

import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { other, reprint, wire } from './stories.ts';
import { workspace } from './workspace.ts';

const dumps = { 'dumps/a/wire.txt': wire, 'dumps/b/reprint.txt': reprint, 'dumps/b/other.txt': other };
const formats = ['text', 'ndjson', 'json', 'markdown'];

function typesIn(ndjson: string): string[] {
  return ndjson
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).type);
}

test('the report names the family, the agency, the outlets and who gives no credit', () => {
  const { stdout, stderr, status } = workspace(dumps).run(['report', 'dumps']);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('3 articles');
  expect(stdout).toContain('1 family of wire copy');
  expect(stdout).toMatch(/^1 {2}Reuters · 2 articles/mu);
  expect(stdout).toMatch(/wire\.txt +\d+ % +credit given/u);
  expect(stdout).toMatch(/reprint\.txt.* credit MISSING/u);
  expect(stdout).not.toContain('other.txt');
});

test('records are pairs, then families, then problems', () => {
  const { run, write } = workspace(dumps);
  write('dumps/void.txt', '');
  const { stdout, status } = run(['report', 'dumps', '--format', 'ndjson']);
  expect(status).toBe(3);
  expect(typesIn(stdout)).toEqual(['pair', 'family', 'problem']);
});

test('nothing found is said, with 0', () => {
  const { stdout, status } = workspace({ 'dumps/other.txt': other, 'dumps/wire.txt': wire }).run(['report', 'dumps']);
  expect(status).toBe(0);
  expect(stdout).toContain('no wire copy found among 2 articles');
});

test('several formats at once', () => {
  const { run, read } = workspace(dumps);
  const { stdout } = run([
    'report',
    'dumps',
    '--format',
    'json=out.json',
    '--format',
    'text',
    '-f',
    'ndjson=out.ndjson',
  ]);
  expect(stdout).toBe(run(['report', 'dumps']).stdout);
  expect(read('out.ndjson')).toBe(run(['report', 'dumps', '--format', 'ndjson']).stdout);
  expect(JSON.parse(read('out.json'))).toMatchObject({
    type: 'report',
    counts: { articles: 3, families: 1, pairs: 1 },
  });
});

test('with files alone, standard output stays empty', () => {
  const { run } = workspace(dumps);
  expect(run(['report', 'dumps', '--format', 'json=out.json'])).toMatchObject({ stdout: '', stderr: '', status: 0 });
});

test('--family shows one family whole, and says which there are', () => {
  const { run } = workspace(dumps);
  const { stdout } = run(['report', 'dumps', '--family', '1']);
  expect(stdout).toContain('dumps/b/reprint.txt');
  expect(stdout).toContain('- origin: ');
  const { stderr, status } = run(['report', 'dumps', '--family', '2']);
  expect(status).toBe(2);
  expect(stderr).toContain('there is no family 2; they are numbered 1 to 1');
});

test('what is too much alike to compare each with each is said on standard error, and in the family', () => {
  const edited = (number: number) => wire.replace(/\b(the|a)\b/u, `number${number}`);
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`in/${at}.txt`, edited(at)]));
  const { stdout, stderr, status } = workspace(files).run([
    'report',
    'in',
    '--most-partners',
    '10',
    '--format',
    'ndjson',
  ]);
  expect(stderr).toMatch(/^copydesk: 30 articles are like so many others /u);
  const families = stdout.split('\n').filter((line) => line.includes('"type":"family"'));
  expect(families.map((line) => JSON.parse(line))).toMatchObject([{ crowded: 30, members: { length: 30 } }]);
  expect(status).toBe(0);
});

test('--min-score leaves out what scores lower', () => {
  const part = `${reprint.split('\n\n').slice(2, 4).join('\n\n')}\n\n${other}`;
  const { run } = workspace({ 'in/wire.txt': wire, 'in/part.txt': part });
  const [{ score }] = run(['report', 'in', '--format', 'ndjson'])
    .stdout.split('\n')
    .map((line) => JSON.parse(line || '{}'));
  expect(score).toBeLessThan(1);
  expect(typesIn(run(['report', 'in', '--min-score', String(score), '--format', 'ndjson']).stdout)).toEqual([
    'pair',
    'family',
  ]);
  expect(run(['report', 'in', '--min-score', '1', '--format', 'ndjson']).stdout).toBe('');
});

describe('the same bytes', () => {
  test.each(formats)('cleaned first, as %s', (format) => {
    const { run, shell } = workspace({ ...dumps, 'dumps/void.txt': '' });
    const direct = run(['report', 'dumps', '--format', format]);
    const piped = shell(`copydesk clean dumps 2>/dev/null | copydesk report - --format ${format}`);
    expect(piped.stdout).toBe(direct.stdout);
  });

  test.each(formats)('in any order of arguments, as %s', (format) => {
    const { run } = workspace(dumps);
    const one = run(['report', 'dumps/a', 'dumps/b', '--format', format]);
    expect(run(['report', 'dumps/b', 'dumps/a', '--format', format])).toEqual(one);
  });

  test('in any time zone and locale', () => {
    const { run } = workspace(dumps);
    const elsewhere = run(['report', 'dumps'], {
      env: { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(elsewhere.stdout).toBe(run(['report', 'dumps']).stdout);
  });
});

describe('colour', () => {
  const colourCode = '\u001B[';
  test('is off where the output is no terminal', () => {
    expect(workspace(dumps).run(['report', 'dumps']).stdout).not.toContain(colourCode);
  });

  test('FORCE_COLOR turns it on; NO_COLOR and --no-color win', () => {
    const { run } = workspace(dumps);
    expect(run(['report', 'dumps'], { env: { FORCE_COLOR: '1' } }).stdout).toContain(colourCode);
    expect(run(['report', 'dumps'], { env: { FORCE_COLOR: '0' } }).stdout).not.toContain(colourCode);
    expect(run(['report', 'dumps'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain(colourCode);
    expect(run(['report', 'dumps', '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(colourCode);
  });

  test('never goes into files or data', () => {
    const { run, read } = workspace(dumps);
    run(['report', 'dumps', '--format', 'text=out.txt'], { env: { FORCE_COLOR: '1' } });
    expect(read('out.txt')).toBe(run(['report', 'dumps']).stdout);
    expect(run(['report', 'dumps', '--format', 'json'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain(
      colourCode,
    );
  });
});

test('names of files and outlets are harmless and fit 80 columns', () => {
  const name = `\u001B[31m=cmd|\u202Egnp.exe${'很长的名字'.repeat(12)}`;
  const outlet = `\u001B]0;owned\u0007<b>Times</b> \u202E| =1+1 ${'x'.repeat(200)}`;
  const records = [wire, reprint].map((text, at) => JSON.stringify({ id: `${at}`, outlet: `${outlet}${at}`, text }));
  const { run, write } = workspace();
  write(`in/${name}.ndjson`, records.join('\n'));
  write(`in/${name}.txt`, '');
  for (const format of formats) {
    const { stdout, stderr } = run(['report', 'in', '--format', format]);
    expect((stdout + stderr).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{202a}-\u{202e}\u{2066}-\u{2069}]/u);
    if (format === 'markdown') expect(stdout).not.toContain('<b>');
  }
  const wide = run(['report', 'in'])
    .stdout.split('\n')
    .filter((line) => stringWidth(line) > 80);
  expect(wide).toEqual([]);
});

test('a closed pipe ends quietly with 0', () => {
  const { stdout, stderr, status } = workspace(dumps).shell('copydesk report dumps | head -1');
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(stdout).toContain('3 articles');
});

import { describe, expect, test } from 'vitest';
import { workspace } from './workspace.ts';

const paragraph = 'The harbour board said on Tuesday that the old crane would be painted before the winter fair opens.';
const page = (
  site: string,
) => `<!doctype html><html><head><title>Crane</title><meta property="og:site_name" content="${site}"></head><body>
<article><h1>Crane</h1><p>${paragraph}</p><p class="fundraiser">${paragraph.replace('painted', 'sold')}</p><p>${paragraph.replace('crane', 'bridge')}</p></article></body></html>`;
const rules = [{ outlet: '^Quay', drop: '.fundraiser' }, { dropLines: ['^Hear this'] }];
const files = {
  'in/quay.html': page('Quay Post'),
  'in/mole.html': page('Mole Post'),
  'in/dump.txt': `Crane\n\n${paragraph}\n\nHear this story, read by a machine that has never seen a crane.\n\n${paragraph.replace('crane', 'bridge')}\n`,
};
const withRules = { ...files, 'copydesk.config.json': JSON.stringify({ rules }) };

test('a rule leaves out what it names, where it applies', () => {
  const { run } = workspace(withRules);
  const text = (name: string) => run(['clean', `in/${name}`]).stdout;
  expect(text('quay.html')).not.toContain('sold');
  expect(text('quay.html')).toContain('bridge');
  expect(text('mole.html')).toContain('sold');
  expect(text('dump.txt')).not.toContain('Hear this');
});

test('threads know the rules', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`many/${at}.html`, `${page('Quay Post')}<!--${'x'.repeat(60_000)}-->`]),
  );
  const { run } = workspace({ ...withRules, ...many });
  const out = (workers: string) => run(['clean', 'many', '--workers', workers]).stdout;
  const threaded = out('4');
  const texts = threaded
    .trim()
    .split('\n')
    .map((line): string => JSON.parse(line).text);
  expect(texts).toHaveLength(60);
  expect(texts.filter((text) => text.includes('sold'))).toEqual([]);
  expect(threaded).toBe(out('1'));
});

test('explain names the rule', () => {
  const { stdout } = workspace(withRules).run(['explain', 'in/quay.html', '--format', 'json']);
  expect(stdout).toContain('"rule":"settings:rules[0].drop"');
});

test('--drop and --keep are rules for one run', () => {
  const { run } = workspace(files);
  const { stdout } = run([
    'clean',
    'in/mole.html',
    '--drop',
    '.fundraiser',
    '--drop',
    'p:last-of-type',
    '--keep',
    'h1',
  ]);
  expect(stdout).not.toMatch(/sold|bridge/u);
  expect(stdout).toMatch(/^Crane$/mu);
  expect(run(['explain', 'in/mole.html', '--drop', 'p', '--format', 'json']).stdout).toContain('"rule":"flags.drop"');
  const wrong = run(['clean', 'in/mole.html', '--drop', 'p[']);
  expect(wrong).toMatchObject({ status: 2, stdout: '' });
  expect(wrong.stderr).toMatch(/^copydesk: --drop 'p\[' is no CSS selector: [^\n]+\n$/u);
});

test('paths count from the settings file', () => {
  const settings = JSON.stringify({ rules: [{ path: 'in/mole.*', drop: ['.fundraiser'] }] });
  const { shell } = workspace({ ...files, 'copydesk.config.json': settings, 'deep/er/x': '' });
  expect(shell('copydesk clean in/mole.html').stdout).not.toContain('sold');
  expect(shell('cd deep/er && copydesk clean ../../in/mole.html').stdout).not.toContain('sold');
  expect(shell('cd deep/er && copydesk clean ../../in/quay.html').stdout).toContain('sold');
});

describe('what is wrong is told at once, with its place', () => {
  const place = 'copydesk: copydesk.config.json:1: ';

  test('beside other settings', () => {
    const config = {
      workers: 1.5,
      rules: [
        { outlet: '(', drop: ['p', 'p['] },
        { dropp: 'p', keepLines: 7, path: ['a'] },
        'p',
        { drop: [], url: '' },
        { dropLines: ['^Tap', '(a+)+$'] },
      ],
    };
    const { run } = workspace({ ...files, 'copydesk.config.json': JSON.stringify(config) });
    const { stdout, stderr, status } = run(['clean', 'in']);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    const lines = stderr.trim().split('\n');
    expect(lines.every((line) => line.startsWith(place))).toBe(true);
    expect(lines.map((line) => line.slice(place.length).replace(/(is no [^:]+): .+/u, '$1'))).toEqual([
      "'workers' must be a whole number of threads from 0 to 256, not 1.5",
      "'rules[0].outlet' is no regular expression",
      "'rules[0].drop[1]' is no CSS selector",
      "unknown key 'rules[1].dropp', did you mean 'drop'?",
      "'rules[1].keepLines' must be a text or a list of texts",
      "'rules[1].path' must be a text",
      expect.stringMatching(/^'rules\[2\]' must be an object with some of outlet, /u),
      "'rules[3].drop' must be a text or a list of texts",
      "'rules[3].url' must be a text",
      expect.stringMatching(/^'rules\[4\]\.dropLines\[1\]' can take for ever: '\(a\+\)\+' repeats /u),
    ]);
  });

  test('also rules that are no list', () => {
    const { run } = workspace({ ...files, 'copydesk.config.json': '{"rules": {"drop": "p"}}' });
    expect(run(['clean', 'in'])).toMatchObject({ status: 2, stderr: `${place}'rules' must be a list of rules\n` });
  });
});

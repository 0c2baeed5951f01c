import { expect, test } from 'vitest';
import { workspace } from './workspace.ts';

const paragraph = 'The harbour board said on Tuesday that the old crane would be painted before the winter fair opens.';
const page = (
  host: string,
) => `<!doctype html><html><head><title>Crane</title><link rel="canonical" href="https://${host}/crane"></head><body>
<article><h1>Crane</h1><p>${paragraph}</p><p class="fund">${paragraph.replace('painted', 'sold')}</p><p>${paragraph.replace('crane', 'bridge')}</p></article></body></html>`;
const files = {
  'in/quay.html': page('www.quay.example'),
  'in/mole.html': page('mole.example'),
  'rules/quay.example.txt': '# Quay Post\nbody: //article\nstrip_id_or_class: fund\n',
};

test('--site-rules leaves out what a site file names, on pages of that site', () => {
  const { run } = workspace(files);
  const text = (name: string) => run(['clean', `in/${name}`, '--site-rules', 'rules']).stdout;
  expect(text('quay.html')).not.toContain('sold');
  expect(text('quay.html')).toContain('bridge');
  expect(text('mole.html')).toContain('sold');
  expect(run(['clean', 'in/quay.html']).stdout).toContain('sold');
});

test('explain names the file and line, in both formats', () => {
  const { run } = workspace(files);
  const explain = (...more: string[]) => run(['explain', 'in/quay.html', '--site-rules', 'rules', ...more]).stdout;
  expect(explain('--format', 'json')).toContain('"rule":"site-rules:quay.example.txt:3"');
  expect(explain()).toMatch(/quay\.example\.txt:3/u);
});

test('a folder in the settings is beside them; that of the flag is seen from here, and wins', () => {
  const config = JSON.stringify({ siteRules: 'rules', rules: [{ keep: '.fund' }] });
  const { shell } = workspace({ ...files, 'copydesk.config.json': config, 'deep/none/x.txt': '' });
  const sold = (line: string) => shell(line).stdout.includes('sold');
  expect(sold('cd deep && copydesk explain ../in/quay.html --format json')).toBe(true);
  expect(shell('cd deep && copydesk explain ../in/quay.html --format json').stdout).toContain('quay.example.txt:2');
  expect(shell('cd deep && copydesk explain ../in/quay.html --site-rules none').stdout).not.toContain('example.txt');
  // The user's own rules stand over those of the site.
  expect(sold('cd deep && copydesk clean ../in/quay.html')).toBe(true);
});

test('report and check take it, and threads give the same', () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, at) => [`many/${at}.html`, `${page('quay.example')}<!--${'x'.repeat(60_000)}-->`]),
  );
  const { run } = workspace({ ...files, ...many });
  const out = (workers: string) => run(['clean', 'many', '--site-rules', 'rules', '--workers', workers]).stdout;
  const threaded = out('4');
  expect(threaded).toBe(out('1'));
  expect(threaded.match(/"rule":"site-rules:quay\.example\.txt:3"/gu)).toHaveLength(60);
  for (const command of ['report', 'check'])
    expect([0, 1]).toContain(run([command, 'many', '--site-rules', 'rules']).status);
});

test('all that is wrong is told with file and line, and nothing runs', () => {
  const { run } = workspace({
    ...files,
    'rules/a.example.txt': '\nbodi: //p\nstrip: //p[\u001b]\n',
    'rules/b.example.txt': 'prune: 7',
  });
  const { stdout, stderr, status } = run(['clean', 'in', '--site-rules', 'rules']);
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
  expect(stderr.split('\n')).toEqual([
    "copydesk: rules/a.example.txt:2: unknown directive 'bodi', did you mean 'body'?",
    expect.stringMatching(
      /^copydesk: rules\/a\.example\.txt:3: 'strip' is no XPath 1\.0: unexpected '[^\u001b]*' at character 5$/u,
    ),
    "copydesk: rules/b.example.txt:1: 'prune' must be yes or no",
    '',
  ]);
  expect(run(['clean', 'in', '--site-rules', 'nowhere'])).toMatchObject({
    status: 2,
    stderr: 'copydesk: nowhere: is no folder that can be read\n',
  });
});

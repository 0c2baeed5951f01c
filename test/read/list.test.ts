import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { cwd, getuid } from 'node:process';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderOf, list } from './folder.ts';

const idsOf = async (...paths: string[]) => (await list(...paths)).inputs.map(({ id }) => id);

/** Works in a folder until the test ends. */
function workIn(folder: string): void {
  const before = cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
}

describe('folders', () => {
  test('are entered, and their files sorted by code units', async () => {
    const folder = folderOf({
      'b/2.txt': 'b',
      'a.txt': 'a',
      'B.txt': 'B',
      'b/10.txt': 'b',
      'b.txt': 'b',
      'é.txt': 'é',
    });
    expect(await idsOf(folder)).toEqual(['B.txt', 'a.txt', 'b.txt', 'b/10.txt', 'b/2.txt', 'é.txt']);
  });

  test('leave out dot files, node_modules and ignore files', async () => {
    const names = [
      '.git/a.txt',
      '.hidden.txt',
      'node_modules/b/c.txt',
      '.copydeskignore',
      'kept.txt',
      'x/node_modules/d.txt',
    ];
    expect(await idsOf(folderOf(Object.fromEntries(names.map((name) => [name, '']))))).toEqual(['kept.txt']);
  });

  test('an empty one has no inputs and no problems', async () => {
    expect(await list(folderOf())).toEqual({ inputs: [], problems: [] });
  });

  test('that are named are entered whatever they are called', async () => {
    const folder = folderOf({ 'node_modules/a.txt': 'a', '.archive/b.txt': 'b' });
    expect(await idsOf(join(folder, 'node_modules'), join(folder, '.archive'))).toEqual(['b.txt', 'a.txt']);
  });
});

describe('the ignore file', () => {
  test('of an input folder counts from there, in gitignore syntax', async () => {
    const folder = folderOf({
      '.copydeskignore': '# drafts\ndrafts/\n*.log\n!keep.log\n/top.txt\n',
      'drafts/a.txt': '',
      'b/drafts/c.txt': '',
      'd.log': '',
      'keep.log': '',
      'top.txt': '',
      'b/top.txt': '',
    });
    expect(await idsOf(folder)).toEqual(['b/top.txt', 'keep.log']);
  });

  test('of the current folder counts for everything below it', async () => {
    const folder = folderOf({ '.copydeskignore': 'dumps/old/\n', 'dumps/old/a.txt': '', 'dumps/b.txt': '' });
    workIn(folder);
    expect(await idsOf('dumps')).toEqual(['b.txt']);
    expect(await idsOf('dumps/*')).toEqual(['b.txt']);
  });

  test('does not keep out what is named outright', async () => {
    const folder = folderOf({ '.copydeskignore': 'old/\nb.txt\n', 'old/a.txt': '', 'b.txt': '' });
    workIn(folder);
    expect(await idsOf('old', 'b.txt')).toEqual(['b.txt', 'a.txt']);
  });

  test('can bring back what is left out by default', async () => {
    const folder = folderOf({ '.copydeskignore': '!.archive\n', '.archive/a.txt': '', '.git/b.txt': '' });
    expect(await idsOf(folder)).toEqual(['.archive/a.txt']);
  });

  test('is not an input even when it is named', async () => {
    const folder = folderOf({ '.copydeskignore': 'x\n' });
    expect(await list(join(folder, '.copydeskignore'))).toEqual({ inputs: [], problems: [] });
  });
});

describe('names', () => {
  test('are relative to the current folder below it, and as given elsewhere', async () => {
    const folder = folderOf({ 'in/a.txt': '', 'out/b.txt': '' });
    workIn(join(folder, 'in'));
    const { inputs } = await list(join(folder, 'in'), '../out', join(folder, 'out', 'b.txt'));
    expect(inputs).toEqual([
      { path: '../out/b.txt', id: 'b.txt' },
      { path: 'a.txt', id: 'a.txt' },
    ]);
    expect((await list('.')).inputs).toEqual([{ path: 'a.txt', id: 'a.txt' }]);
  });

  test('a file that several arguments lead to is one input, with the longest id', async () => {
    const folder = folderOf({ 'x/y/a.txt': '' });
    const ways = ['x/y/a.txt', 'x', 'x/y', 'x/y/../y/a.txt', '*/y/*.txt'].map((way) => join(folder, way));
    expect(await idsOf(...ways)).toEqual(['x/y/a.txt']);
  });

  test('ids that would be the same take a folder more', async () => {
    const folder = folderOf({ 'a/1.txt': '', 'b/1.txt': '', 'b/2.txt': '', 'c/d/1.txt': '', 'e/d/1.txt': '' });
    const roots = ['a', 'b', 'c/d', 'e/d/1.txt'].map((root) => join(folder, root));
    expect(await idsOf(...roots)).toEqual(['a/1.txt', 'b/1.txt', '2.txt', 'c/d/1.txt', 'e/d/1.txt']);
  });

  test('no file takes the id of standard input', async () => {
    const folder = folderOf({ '-': 'a dash' });
    const { inputs } = await list('-', join(folder, '-'));
    expect(inputs.map(({ id }) => id).sort()).toEqual(['-', `${folder.split('/').pop()}/-`]);
  });

  test('neither names nor ids depend on the order of the arguments', async () => {
    const folder = folderOf({ 'a/1.txt': '', 'a/b/1.txt': '', 'c/1.txt': '', 'c/2.txt': '', 'd.txt': '' });
    symlinkSync(join(folder, 'a'), join(folder, 'c', 'link'));
    symlinkSync(join(folder, 'c', '1.txt'), join(folder, 'a', 'link.txt'));
    const ways = ['', 'a', 'a/b', 'c', 'c/link', 'c/1.txt', 'a/link.txt', '*/*.txt', 'd.txt', 'gone'].map((way) =>
      join(folder, way),
    );
    await fc.assert(
      fc.asyncProperty(fc.subarray(ways, { minLength: 1 }), fc.func(fc.nat()), async (some, rank) => {
        const shuffled = [...some, ...some].sort((a, b) => rank(a) - rank(b));
        expect(await list(...shuffled)).toEqual(await list(...some));
      }),
      { numRuns: 40, seed: 3 },
    );
  });
});

describe('globs', () => {
  test('are tried when nothing has that name; ids count from the part without wildcards', async () => {
    const folder = folderOf({ 'a/1.html': '', 'a/b/2.html': '', 'a/b/3.txt': '', 'a/[x].html': '', '.c/4.html': '' });
    expect(await idsOf(`${folder}/**/*.html`)).toEqual(['a/1.html', 'a/[x].html', 'a/b/2.html']);
    expect(await idsOf(`${folder}/a/b/*.{txt,html}`)).toEqual(['2.html', '3.txt']);
    expect(await idsOf(`${folder}/a/[x].html`)).toEqual(['[x].html']);
  });

  test('enter the folders that they match', async () => {
    const folder = folderOf({ 'a/x/1.txt': '', 'b/2.txt': '', 'node_modules/3.txt': '' });
    expect(await idsOf(`${folder}/*`)).toEqual(['a/x/1.txt', 'b/2.txt']);
  });

  test('that match nothing are a problem', async () => {
    const folder = folderOf();
    expect(await list(`${folder}/*.html`)).toEqual({ inputs: [], problems: [`FILE_MISSING ${folder}/*.html`] });
  });
});

describe('links', () => {
  test('are followed, round in circles only once', async () => {
    const folder = folderOf({ 'a/1.txt': '', 'b/2.txt': '' });
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('../b', join(folder, 'a', 'b'));
    symlinkSync('1.txt', join(folder, 'a', 'same.txt'));
    expect(await list(folder)).toEqual({
      inputs: ['a/1.txt', 'b/2.txt'].map((id) => ({ path: `${folder}/${id}`, id })),
      problems: [],
    });
    expect(await idsOf(join(folder, 'a'))).toEqual(['1.txt', 'b/2.txt']);
  });

  test('that lead nowhere or to themselves are problems, unless ignored', async () => {
    const folder = folderOf({ 'a.txt': '', '.copydeskignore': 'old\n' });
    for (const name of ['gone', 'old', '.lock']) symlinkSync('nowhere', join(folder, name));
    symlinkSync('self', join(folder, 'self'));
    const { inputs, problems } = await list(folder);
    expect(inputs.map(({ id }) => id)).toEqual(['a.txt']);
    expect(problems.sort()).toEqual([`FILE_MISSING ${folder}/gone`, `FILE_UNREADABLE ${folder}/self`]);
  });
});

describe('what cannot be read', () => {
  test('missing paths are named and the rest is listed', async () => {
    const folder = folderOf({ 'a.txt': '' });
    const { inputs, problems } = await list(`${folder}/gone`, folder, `${folder}/a.txt/b`);
    expect(inputs.map(({ id }) => id)).toEqual(['a.txt']);
    expect(problems).toEqual([`FILE_MISSING ${folder}/a.txt/b`, `FILE_MISSING ${folder}/gone`]);
  });

  test('a folder without permission is a problem, where permissions count', async () => {
    const folder = folderOf({ 'a.txt': '', 'shut/b.txt': '' });
    chmodSync(join(folder, 'shut'), 0);
    const { inputs, problems } = await list(folder);
    chmodSync(join(folder, 'shut'), 0o755);
    const isRoot = getuid?.() === 0;
    expect(inputs.map(({ id }) => id)).toEqual(isRoot ? ['a.txt', 'shut/b.txt'] : ['a.txt']);
    expect(problems).toEqual(isRoot ? [] : [`FILE_UNREADABLE ${folder}/shut`]);
  });

  test('devices, sockets, and pipes met on the way are not opened', async () => {
    const folder = folderOf({ 'a.txt': '' });
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    const server = createServer().listen(join(folder, 'socket'));
    await new Promise((resolve) => server.once('listening', resolve));
    const { inputs, problems } = await list(folder, '/dev/null');
    server.close();
    expect(inputs.map(({ id }) => id)).toEqual(['a.txt']);
    expect(problems.sort()).toEqual(
      ['/dev/null', `${folder}/pipe`, `${folder}/socket`].map((path) => `FILE_UNREADABLE ${path}`),
    );
  });

  test('a pipe that is named is an input', async () => {
    const folder = folderOf();
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    expect(await idsOf(join(folder, 'pipe'))).toEqual(['pipe']);
  });

  test('an ignore file that is a folder is none', async () => {
    const folder = folderOf({ 'a.txt': '' });
    mkdirSync(join(folder, '.copydeskignore'));
    expect(await list(folder)).toMatchObject({ inputs: [{ id: 'a.txt' }], problems: [] });
    writeFileSync(join(folder, 'b.txt'), '');
    unlinkSync(join(folder, 'a.txt'));
    expect(await idsOf(folder)).toEqual(['b.txt']);
  });
});

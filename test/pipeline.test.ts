import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untold } from '../src/cleaner.ts';
import type { Article } from '../src/model.ts';
import { cleanInParallel } from '../src/parallel.ts';
import { cleanInputs, findCopies } from '../src/pipeline.ts';
import { listInputs } from '../src/read/index.ts';
import { defaults } from '../src/settings.ts';
import { root } from './command.ts';
import { folderOf, readOptions } from './read/folder.ts';

const crews = ['Ferries', 'Trams', 'Buses', 'Barges', 'Tugs', 'Pilots', 'Dockers', 'Crane drivers'];

/** An invented story, another for each number. */
function story(number: number): string {
  const crew = crews[number % crews.length];
  return [
    `${crew} of line ${number} stayed at their berths on Monday`,
    `${crew} of line ${number} will stay at their berths until the company answers the letter that the crews sent ${number} days ago.`,
    `The company said it had read the letter of line ${number} and would answer once its board had met in the autumn.`,
    `A spokeswoman of the crews said that ${number + 3} vessels were affected and that nobody had been hurt.`,
  ].join('\n\n');
}

/** Everything that a run gives, in order, as text. */
async function cleaned(paths: string[], maxBytes = readOptions.maxBytes): Promise<string[]> {
  const seen: string[] = [];
  const onProblem = (problem: Error) => seen.push(problem.message);
  for await (const article of cleanInputs(paths, { read: { ...readOptions, maxBytes }, workers: 1, onProblem })) {
    seen.push(JSON.stringify(article));
  }
  return seen;
}

async function* each(articles: readonly Article[]): AsyncGenerator<Article> {
  yield* articles;
}

async function articlesOf(...paths: string[]): Promise<Article[]> {
  const found: Article[] = [];
  for await (const article of cleanInputs(paths, { read: readOptions, workers: 1, onProblem: () => {} }))
    found.push(article);
  return found;
}

describe('cleanInputs', () => {
  test('gives articles and problems in the order of sorted inputs, and tells how far it is', async () => {
    const folder = folderOf({ 'c.txt': story(1), 'a.txt': story(2), 'b.pdf': '%PDF-1.4' });
    const told: string[] = [];
    const options = {
      read: readOptions,
      workers: 1,
      onProblem: (problem: Error) => told.push(problem.message),
      onProgress: (done: number, total: number) => told.push(`${done}/${total}`),
    };
    for await (const { id } of cleanInputs([folder, `${folder}/gone`], options)) told.push(id);
    expect(told).toEqual([
      `${folder}/gone: does not exist`,
      'a.txt',
      '1/3',
      `${folder}/b.pdf: skipped, not text but a PDF document`,
      '2/3',
      'c.txt',
      '3/3',
    ]);
  });

  test('gives the same for any order of arguments', async () => {
    const folder = folderOf({
      'a/1.txt': story(1),
      'a/2.txt': story(2),
      'b/1.txt': story(3),
      'c.ndjson': JSON.stringify({ text: story(4) }),
    });
    const ways = ['a', 'b', 'c.ndjson', 'a/1.txt', 'b/*.txt', 'gone'].map((way) => join(folder, way));
    const expected = await cleaned(ways);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(ways, { minLength: ways.length }), async (order) => {
        expect(await cleaned(order)).toEqual(expected);
      }),
      { numRuns: 10, seed: 6 },
    );
  });

  test('takes what it wrote as it is', async () => {
    const folder = folderOf({ 'a.txt': story(1), 'b.txt': story(2) });
    const first = await cleaned([folder]);
    const written = folderOf({ 'clean.ndjson': first.join('\n') });
    expect(await cleaned([written])).toEqual(first);
  });

  test('tells once of an id that comes up again', async () => {
    const records = [1, 2, 1, 1].map((number) => JSON.stringify({ id: `no ${number}`, text: story(number) }));
    const seen = await cleaned([folderOf({ 'a.ndjson': records.join('\n') })]);
    expect(seen.length).toBe(5);
    expect(seen[2]).toMatch(/a\.ndjson: id "no 1" is used more than once$/u);
  });

  test('refuses a charset that does not exist before it reads', async () => {
    const options = { read: { ...readOptions, encoding: 'klingon' }, workers: 1, onProblem: () => {} };
    await expect(cleanInputs([folderOf()], options).next()).rejects.toMatchObject({ code: 'ENCODING_UNKNOWN' });
  });
});

describe('threads', () => {
  const script = pathToFileURL(join(root, 'dist', 'copydesk-worker.js'));

  test('give the same as one, however many', async () => {
    const stories = Array.from({ length: 400 }, (_, number) =>
      JSON.stringify({ text: `${story(number)}\n\n${'The harbour was quiet. '.repeat(140)}` }),
    );
    const broken = ['{"text":', '{"id":1}', '', `{"text":"${'x'.repeat(1 << 20)}"}`];
    const stream = [...stories.slice(0, 200), ...broken, ...stories.slice(200)].join('\n');
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, number) => [`dumps/${number}.txt`, story(number)]));
    const folder = folderOf({
      ...files,
      'a.ndjson': stream,
      'b.ndjson.gz': gzipSync(stream.slice(0, 100_000)),
      'c.pdf': '%PDF-1.4',
      'd.html': `<title>x</title><p>${story(1)}</p>`,
      'e.txt': '',
      'f.gz': gzipSync(stream).subarray(0, 5000),
    });
    const expected = await cleaned([folder]);
    for (const count of [1, 3]) {
      const seen: string[] = [];
      let finished = 0;
      const inputs = await listInputs([folder], () => {});
      const found = cleanInParallel(inputs, readOptions, { count, script }, (more) => {
        finished += more;
      });
      for await (const outcomes of found) {
        for (const outcome of outcomes)
          seen.push('article' in outcome ? JSON.stringify(outcome.article) : untold(outcome.problem).message);
      }
      expect(finished).toBe(inputs.length);
      expect(seen.length).toBe(expected.length);
      expect(seen.findIndex((one, index) => one !== expected[index])).toBe(-1);
    }
  });

  test('stop when their reader does', async () => {
    const stream = Array.from({ length: 1000 }, (_, number) => JSON.stringify({ text: story(number) })).join('\n');
    const inputs = await listInputs(
      [folderOf({ 'a.ndjson': stream, 'b.ndjson': stream, 'c.ndjson': stream })],
      () => {},
    );
    for await (const [outcome] of cleanInParallel(inputs, readOptions, { count: 2, script }, () => {})) {
      expect(outcome).toMatchObject({ article: { id: 'a.ndjson:1' } });
      break;
    }
  });
});

describe('findCopies', () => {
  test('gives the same whatever order the articles come in', async () => {
    const folder = folderOf(Object.fromEntries([1, 1, 2, 3].map((number, index) => [`${index}.txt`, story(number)])));
    const articles = await articlesOf(folder);
    const expected = await findCopies(each(articles), defaults);
    expect(expected.articles.map(({ id }) => id)).toEqual(['0.txt', '1.txt', '2.txt', '3.txt']);
    expect(await findCopies(each(articles.toReversed()), defaults)).toEqual(expected);
  });

  test('counts an article that is there twice once, and gives those that share only an id ids of their own', async () => {
    const records = [1, 2, 1, 3].map((number) =>
      JSON.stringify({ id: number === 3 ? 'other' : 'same', text: story(number) }),
    );
    const articles = await articlesOf(folderOf({ 'a.ndjson': records.join('\n') }));
    const { articles: found } = await findCopies(each(articles), defaults);
    expect(found.map(({ id }) => id)).toEqual([
      'other',
      expect.stringMatching(/^same~[\da-f]{12}$/u),
      expect.stringMatching(/^same~[\da-f]{12}$/u),
    ]);
    expect(await findCopies(each(articles.toReversed()), defaults)).toMatchObject({ articles: found });
  });

  test('keeps what a report needs of each article', async () => {
    const [article] = await articlesOf(folderOf({ 'a.txt': story(1) }));
    if (article === undefined) throw new Error('no article');
    const { articles } = await findCopies(each([article]), defaults);
    expect(articles[0]).toMatchObject({
      id: 'a.txt',
      paragraphCount: article.paragraphs.length,
      removedCount: article.removed.length,
    });
    expect(articles[0]?.words).toBe(article.text.split(/\s+/u).length);
  });
});

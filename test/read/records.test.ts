import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanPage } from '../../src/clean/index.ts';
import type { Article, Page } from '../../src/model.ts';
import { batchLines, linesOf } from '../../src/read/lines.ts';
import { folderOf, read, readContent, textOf } from './folder.ts';

const story = 'Ferries stayed in port.\n\nThe crews met at noon.';

/** The documents of records, one a line. */
const readRecords = (...records: unknown[]) =>
  readContent(records.map((record) => JSON.stringify(record)).join('\n'), 'dump.ndjson');

function pageOf(document: Page | Article | undefined): Page {
  if (document === undefined || !('blocks' in document)) throw new Error('not a page');
  return document;
}

describe('the text of a record', () => {
  test.each(['text', 'maintext', 'body', 'content'])('may be called %s', async (name) => {
    const { documents, errors } = await readRecords({ [name]: story });
    expect(errors).toEqual([]);
    expect(documents).toMatchObject([
      { id: 'dump.ndjson:1', from: 'text', source: { from: 'ndjson', encoding: 'utf-8' } },
    ]);
    expect(pageOf(documents[0]).blocks.map(({ lines }) => lines[0])).toEqual([1, 3]);
  });

  test('is HTML where it is called html, or has the tags of a page', async () => {
    const { documents } = await readRecords(
      { html: 'Ferries &amp; crews' },
      { text: '<p>Ferries</p>\n<p>stayed</p>' },
      { html: story },
    );
    expect(documents.map((document) => pageOf(document).from)).toEqual(['html', 'html', 'text']);
  });

  test('is the first field that is not blank', async () => {
    const { documents } = await readRecords({ text: ' ', html: null, maintext: 'Ferries stayed.', content: 'other' });
    expect(documents.map(textOf)).toEqual(['Ferries stayed.']);
  });

  test('has lines of its own, whatever ends them', async () => {
    const { documents } = await readRecords({ text: 'First.\r\n\r\nThird.\rFourth.' });
    expect(pageOf(documents[0]).blocks.map(({ lines }) => lines[0])).toContain(3);
  });
});

describe('the facts of a record', () => {
  test('are taken under the names that crawlers give them', async () => {
    const { documents } = await readRecords({
      id: 7,
      text: story,
      url: 'https://harbour.invalid/1',
      source_domain: 'harbour.invalid',
      title: '  Ferry\n strike ',
      authors: ['A. Writer', { name: 'B. Desk' }, null],
      date_publish: '2031-03-02 07:14:00',
      language: 'en',
      description: 'Third week',
    });
    expect(documents).toMatchObject([
      {
        id: '7',
        declared: {
          record: {
            url: 'https://harbour.invalid/1',
            outlet: 'harbour.invalid',
            title: 'Ferry strike',
            byline: 'A. Writer, B. Desk',
            published: '2031-03-02 07:14:00',
            language: 'en',
            standfirst: 'Third week',
          },
        },
      },
    ]);
  });

  test('that are blank or of a strange type are left out', async () => {
    const { documents } = await readRecords({
      text: story,
      id: ' ',
      title: '',
      byline: {},
      url: null,
      published: false,
    });
    expect(documents).toMatchObject([{ id: 'dump.ndjson:1', declared: { record: {} } }]);
  });
});

test.each(['[', '{"name":'])(
  'a fact that is nested 100,000 deep in %s is left out, and the text is read',
  async (opens) => {
    const closes = opens === '[' ? ']' : '}';
    const author = `${opens.repeat(100_000)}"A. Writer"${closes.repeat(100_000)}`;
    const { documents, errors } = await readContent(
      `{"text":${JSON.stringify(story)},"author":${author}}\n`,
      'dump.ndjson',
    );
    expect(errors).toEqual([]);
    expect(documents).toMatchObject([{ declared: { record: {} } }]);
  },
);

describe('a record that cannot be used', () => {
  test('is named by its line, and the others go on', async () => {
    const { documents, errors } = await readContent(
      '{"text":"One."}\n\n{"text":\n{"id":1}\n[1]\n"x"\n{"text":"Seven."}\n',
      'a.ndjson',
    );
    expect(documents.map(({ id }) => id)).toEqual(['a.ndjson:1', 'a.ndjson:7']);
    expect(errors.map(({ code, line }) => `${code} ${line}`)).toEqual([
      'RECORD_BROKEN 3',
      'RECORD_WITHOUT_TEXT 4',
      'RECORD_BROKEN 5',
      'RECORD_BROKEN 6',
    ]);
    expect(errors[0]?.message).toMatch(/a\.ndjson:3: skipped, not valid JSON$/u);
  });

  test('is left out when its line is longer than allowed', async () => {
    const lines = [
      '{"text":"One."}',
      `{"text":"${'x'.repeat(5000)}"}`,
      '{"text":"Three."}',
      `{"text":"${'x'.repeat(5000)}`,
    ];
    const { documents, errors } = await readContent(lines.join('\n'), 'a.ndjson', { maxBytes: 2048 });
    expect(documents.map(textOf)).toEqual(['One.', 'Three.']);
    expect(errors.map(({ code, line }) => `${code} ${line}`)).toEqual(['FILE_TOO_LARGE 2', 'FILE_TOO_LARGE 4']);
  });
});

describe('JSON', () => {
  test('holds one record, with the id of the file, or an array of them, numbered', async () => {
    const one = await readContent(JSON.stringify({ text: story }, null, 2), 'a.json');
    expect(one.documents.map(({ id }) => id)).toEqual(['a.json']);
    const many = await readContent(JSON.stringify([{ text: story }, { id: 'x', text: story }, 3, {}]), 'b.json');
    expect(many.documents).toMatchObject([{ id: 'b.json:1', source: { from: 'json' } }, { id: 'x' }]);
    expect(many.errors.map(({ code, says }) => `${code} ${says}`)).toEqual([
      'RECORD_BROKEN record 3: skipped, the record is not a JSON object',
      expect.stringMatching(/^RECORD_WITHOUT_TEXT record 4: skipped/u),
    ]);
  });
});

describe('records of copydesk', () => {
  async function cleaned(): Promise<Article> {
    const { documents } = await readContent(
      `<title>Ferries</title><article><h1>Ferries</h1><p>${story}</p></article>`,
      'page.html',
    );
    return cleanPage(pageOf(documents[0]));
  }

  test('articles pass as they are', async () => {
    const article = await cleaned();
    expect((await readRecords(article, article)).documents).toEqual([article, article]);
    expect((await readContent(JSON.stringify([article]), 'a.json')).documents).toEqual([article]);
  });

  test('articles of another version or shape are told', async () => {
    const article = await cleaned();
    const { documents, errors } = await readRecords(
      { ...article, version: 2 },
      { ...article, source: null, removed: [{}] },
    );
    expect(documents).toEqual([]);
    expect(errors.map(({ says }) => says)).toEqual([
      'skipped, a cleaned article of version 2; this copydesk reads version 1',
      'skipped, a cleaned article with wrong removed, source',
    ]);
  });

  test.each([
    ['paragraphs', { paragraphs: [{ text: 'a', lines: [1, 1e300], quoted: 0 }] }],
    ['paragraphs', { paragraphs: [{ text: 'a', lines: [-1, 1], quoted: 0 }] }],
    ['paragraphs', { paragraphs: [{ text: 'a', lines: [1, 1], quoted: 5 }] }],
    ['paragraphs', { paragraphs: [{ text: 'a', lines: [1, 1], quoted: 0, level: 1.5 }] }],
    ['removed', { removed: [{ kind: 'other', lines: [1, 1], rule: 'r', score: -1, text: 'a' }] }],
    ['agencies', { agencies: [{ name: 'AP', evidence: 'credit', line: 0.5 }] }],
    ['source', { source: { bytes: -1, encoding: 'utf-8', from: 'html' } }],
    ['problems', { problems: [{ path: 'a', line: -3, code: 'X', message: 'm' }] }],
  ])('numbers that no article has are told: %s %j', async (name, fields) => {
    const { documents, errors } = await readRecords({ ...(await cleaned()), ...fields });
    expect(documents).toEqual([]);
    expect(errors.map(({ says }) => says)).toEqual([`skipped, a cleaned article with wrong ${name}`]);
  });

  test('problems are told again, as of the file they were met in', async () => {
    const problem = {
      version: 1,
      type: 'problem',
      path: 'dumps/a.pdf',
      line: 3,
      code: 'FILE_BINARY',
      message: 'dumps/a.pdf:3: skipped',
    };
    const { errors } = await readRecords(
      problem,
      { ...problem, line: null, message: 'skipped' },
      { ...problem, code: 'X' },
    );
    expect(errors.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'FILE_BINARY dumps/a.pdf:3: skipped',
      'FILE_BINARY dumps/a.pdf: skipped',
      expect.stringMatching(/^RECORD_BROKEN .*dump\.ndjson:3: skipped/u),
    ]);
  });

  test('findings are no articles and pass in silence', async () => {
    const findings = ['pair', 'family'].map((type) => ({ version: 1, type, text: 'x y' }));
    expect(await readRecords(...findings)).toEqual({ documents: [], errors: [] });
  });

  test("but other people's articles are pages to clean", async () => {
    const { documents } = await readRecords({ type: 'article', version: '3', text: story });
    expect(documents).toMatchObject([{ from: 'text', blocks: expect.any(Array) }]);
  });
});

test('the documents do not depend on the pieces in which the bytes arrive', async () => {
  const line = fc.oneof(
    fc.constant(''),
    fc.string({ maxLength: 40 }).map((text) => JSON.stringify({ text })),
    fc.constant('x'.repeat(90)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 12 }),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      async (lines, sizes) => {
        const bytes = Buffer.from(lines.join('\n'));
        expect(await listed(pieces(bytes, sizes))).toEqual(await listed(pieces(bytes, [bytes.length + 1])));
      },
    ),
    { numRuns: 200, seed: 5 },
  );
});

async function* pieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  for (let start = 0, turn = 0; start < bytes.length; turn++) {
    const end = start + (sizes[turn % sizes.length] ?? 1);
    yield bytes.subarray(start, end);
    start = end;
  }
}

/** Number and text of each line; `-` for those over 64 bytes, which may be cut or whole in their batch. */
async function listed(source: AsyncIterable<Buffer>): Promise<string[]> {
  const found: string[] = [];
  for await (const batch of batchLines(source, 64)) {
    if (batch.tooLong) found.push(`${batch.firstLine} -`);
    for (const { line, bytes } of linesOf(batch)) found.push(bytes.length > 64 ? `${line} -` : `${line} ${bytes}`);
  }
  return found;
}

test('a hostile record breaks nothing', async () => {
  const deep = `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
  const { documents, errors } = await readContent(
    `${deep}\n{"__proto__":{"text":"x"},"text":"Ferries."}\n{"text":"\\ud800 Ferries."}`,
    'a.ndjson',
  );
  expect(errors.map(({ code }) => code)).toEqual(['RECORD_WITHOUT_TEXT']);
  expect(documents.map(({ id }) => id)).toEqual(['a.ndjson:2', 'a.ndjson:3']);
  expect((await read(join(folderOf({ a: '{"text":"x"}' }), 'a'))).documents.length).toBe(1);
});

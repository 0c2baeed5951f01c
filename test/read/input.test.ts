import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inNarrowUtf8 } from '../../src/read/open.ts';
import { folderOf, read, readContent, textOf } from './folder.ts';

const story = 'Ferries stayed in port.\n\nThe crews met at noon.\n';
const page = `<!doctype html><title>Ferries</title><article><p>Ferries stayed in port.</p><p>The crews met at noon.</p></article>`;

describe('content decides what a file is', () => {
  test.each([
    ['text', 'dump.html', story],
    ['text', 'dump.json', 'Ferries {stayed} in port, [1] says.'],
    ['text', 'dump.txt', '[Photo: a ferry]\nFerries stayed in port.'],
    ['text', 'less.txt', 'if a < b and b > c then all is well'],
    ['text', 'markup.txt', `${'A line of the story.\n'.repeat(30)}<div><p>left over</p></div>\n`],
    ['text', 'pixel.txt', `<img src="pixel.gif"/>\n${'A line of the story.\n'.repeat(30)}`],
    ['text', 'data.txt', `{"@context": "https://schema.invalid", "name": "x"}\n${'A line of the story.\n'.repeat(9)}`],
    ['text', 'data2.txt', `{\n  "@context": "https://schema.invalid"\n}\n${'A line of the story.\n'.repeat(9)}`],
    ['text', 'data3.txt', `[{"@context": "x"}]\nA line of the story.\n`],
    ['html', 'dump.txt', page],
    ['html', 'page', `\n<!-- saved -->\n<html><body><p>Ferries</p></body></html>`],
    ['html', 'part.txt', '<p>Ferries stayed in port.</p>\n<p>The crews met.</p>'],
    ['html', 'inner.txt', 'Ferries stayed in port.<br>The crews met at <b>noon</b>.'],
    [
      'html',
      'x.xhtml',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Ferries</p></body></html>',
    ],
    [
      'html',
      'scripted.txt',
      `<div><p>Ferries</p></div>\n<script>\n${'let a = 1;\n'.repeat(60)}</script>\n<p>stayed</p>`,
    ],
    ['ndjson', 'page.html', `{"text":"Ferries"}\n{"text":"Crews"}\n`],
    ['ndjson', 'one', `{"text":"Ferries"}`],
    ['ndjson', 'one.json', `{"text":"Ferries"}\n\n{"text":"Crews"}`],
    ['ndjson', 'broken-first', `{"text":"Ferr\n{"text":"Crews"}\n{"text":"Noon"}\n`],
    ['json', 'one.json', `{"text":"Ferries"}\n`],
    ['json', 'many.txt', `[{"text":"Ferries"},\n{"text":"Crews"}]`],
    ['json', 'pretty.txt', `{\n  "text": "Ferries",\n  "tags": [\n    {"a": 1}\n  ]\n}\n`],
  ])('%s: %s', async (from, name, content) => {
    const { documents, errors } = await readContent(content, name);
    expect(documents.map(({ source }) => source.from)).toContain(from);
    expect(new Set(documents.map(({ source }) => source.from)).size).toBe(1);
    expect(errors.length).toBe(name === 'broken-first' ? 1 : 0);
  });

  test('unless the user does', async () => {
    const { documents } = await readContent(page, 'page.html', { from: 'text' });
    expect(documents).toMatchObject([{ from: 'text', source: { from: 'text' } }]);
    expect((await readContent(story, 'story.txt', { from: 'html' })).documents).toMatchObject([{ from: 'html' }]);
    expect((await readContent('{"text":"a b"}', 'a.txt', { from: 'json' })).documents).toMatchObject([
      { source: { from: 'json' } },
    ]);
  });
});

describe('a document', () => {
  test('has the id of its input, the path of its file, and what it was in', async () => {
    const { documents, errors } = await readContent(story, 'b/story.txt');
    expect(errors).toEqual([]);
    expect(documents).toMatchObject([
      { id: 'b/story.txt', from: 'text', source: { bytes: 48, encoding: 'utf-8', from: 'text' } },
    ]);
    expect(documents.map(textOf)).toEqual(['Ferries stayed in port.\nThe crews met at noon.']);
  });

  test.each(['\r\n', '\r', '\n'])('has the lines of an editor whatever ends them: %j', async (end) => {
    const { documents } = await readContent(['One line.', '', 'A third line.'].join(end), 'story.txt');
    const lines = documents.flatMap((document) =>
      'blocks' in document ? document.blocks.map((block) => block.lines[0]) : [],
    );
    expect(lines).toEqual([1, 3]);
  });

  test('loses stray NUL bytes and nothing else', async () => {
    const { documents } = await readContent(`${'A line of the story.\n'.repeat(20)}The\0 end.`, 'story.txt');
    expect(documents.map(textOf)[0]).toMatch(/The end\.$/u);
  });
});

describe('gzip', () => {
  test.each([
    ['text', story],
    ['html', page],
    ['ndjson', '{"text":"Ferries"}\n{"text":"Crews"}\n'],
    ['json', '[{"text":"Ferries"}]'],
  ])('of %s is opened, whatever the file is called', async (from, content) => {
    const packed = await readContent(gzipSync(content), 'packed');
    const plain = await readContent(content, 'packed');
    expect(packed.errors).toEqual([]);
    expect(packed.documents[0]?.source).toMatchObject({ from, bytes: plain.documents[0]?.source.bytes });
    expect(packed.documents.map(textOf)).toEqual(plain.documents.map(textOf));
  });

  test('of several members is one document', async () => {
    const { documents } = await readContent(Buffer.concat([gzipSync('Ferries stayed '), gzipSync('in port.')]));
    expect(documents.map(textOf)).toEqual(['Ferries stayed in port.']);
  });

  test('that is large is read piece by piece', async () => {
    const lines = Array.from({ length: 60_000 }, (_, index) =>
      JSON.stringify({ text: `Ferry ${index} stayed in port ${'x'.repeat(200)}` }),
    );
    const { documents, errors } = await readContent(gzipSync(lines.join('\n')), 'many.ndjson.gz', { maxBytes: 1024 });
    expect(errors).toEqual([]);
    expect(documents.length).toBe(60_000);
    expect(documents.at(-1)?.id).toBe('many.ndjson.gz:60000');
  });

  test('that is damaged or cut off is named', async () => {
    const packed = gzipSync(story.repeat(50));
    const damaged = Buffer.from(packed).fill(0xff, 20, 60);
    expect((await readContent(damaged)).errors).toMatchObject([{ code: 'GZIP_BROKEN' }]);
    expect((await readContent(packed.subarray(0, packed.length - 12))).errors).toMatchObject([{ code: 'GZIP_BROKEN' }]);
    const large = gzipSync(Buffer.from(Array.from({ length: 3 << 20 }, (_, index) => 97 + ((index * index) % 23))), {
      level: 0,
    });
    const { documents, errors } = await readContent(large.subarray(0, 2 << 20), 'x', { maxBytes: 1 << 24 });
    expect([documents.length, errors.map(({ code }) => code)]).toEqual([0, ['GZIP_BROKEN']]);
  });

  test('gives the records before the damage', async () => {
    const lines = Array.from({ length: 40_000 }, (_, index) =>
      JSON.stringify({ text: `Ferry ${(index * 7919) % 10_007} in port` }),
    ).join('\n');
    const { documents, errors } = await readContent(gzipSync(lines, { level: 0 }).subarray(0, 1_150_000), 'x');
    expect(documents.length).toBeGreaterThan(30_000);
    expect(errors.at(-1)).toMatchObject({ code: 'GZIP_BROKEN' });
  });

  test('bombs stop at the limit', async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(1 << 28, 'a ')));
    const { documents, errors } = await readContent(gzipSync(Buffer.alloc(1 << 28, 'a ')), 'bomb.gz');
    expect([documents.length, errors.map(({ code }) => code)]).toEqual([0, ['FILE_TOO_LARGE']]);
    expect((await readContent(bomb)).errors).toMatchObject([{ code: 'FILE_BINARY' }]);
  });
});

describe('what is skipped has one clear line that names it', () => {
  const zip = Buffer.from('PK\x03\x04\x14\0\0\0\x08\0abcdef', 'latin1');
  test.each([
    ['FILE_EMPTY', 'skipped, empty', ''],
    ['FILE_EMPTY', 'skipped, empty', ' \n\t\r\n'],
    ['FILE_EMPTY', 'skipped, empty', '\uFEFF'],
    ['FILE_EMPTY', 'skipped, empty', gzipSync('')],
    ['FILE_EMPTY', 'skipped, empty', ' '.repeat(70_000)],
    ['FILE_BINARY', 'skipped, not text but a PDF document', '%PDF-1.7\n1 0 obj'],
    ['FILE_BINARY', 'skipped, not text but a PNG image', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')],
    ['FILE_BINARY', 'skipped, not text but a JPEG image', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1')],
    ['FILE_BINARY', 'skipped, not text but a ZIP archive', zip],
    [
      'FILE_BINARY',
      'skipped, not text but an SQLite database',
      Buffer.from('SQLite format 3\0\x10\0\x01\x01\0@', 'latin1'),
    ],
    ['FILE_BINARY', 'skipped, not text but binary data', Buffer.from([1, 2, 3, 0, 0, 0, 200, 201, 0, 7, 8])],
    ['FILE_BINARY', 'skipped, not text but binary data', 'abc\0def'],
    [
      'FILE_UNSUPPORTED',
      'skipped, an MHTML page; save it as HTML',
      'From: <Saved>\nSubject: Ferries\nMIME-Version: 1.0\nContent-Type: multipart/related\n\n',
    ],
    [
      'FILE_UNSUPPORTED',
      'skipped, a news feed, which holds no pages; save the pages it links to',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>',
    ],
    ['FILE_UNSUPPORTED', 'skipped, an RTF document; save it as text', '{\\rtf1\\ansi Ferries}'],
    ['FILE_UNSUPPORTED', 'skipped, a WARC archive; extract its pages first', 'WARC/1.0\r\nWARC-Type: warcinfo\r\n'],
    ['RECORD_BROKEN', 'skipped, not valid JSON', '[{"text": "Ferries"}, {"text": ]'],
    ['RECORD_WITHOUT_TEXT', 'skipped, the array has no records', '[]'],
  ])('%s: %s', async (code, says, content) => {
    const { documents, errors } = await readContent(content);
    expect(documents).toEqual([]);
    expect(errors).toMatchObject([{ code, says }]);
    expect(errors[0]?.message).toBe(`${errors[0]?.path}: ${says}`);
  });

  test('more bytes than allowed', async () => {
    const { errors } = await readContent(story.repeat(100), 'story.txt', { maxBytes: 1024 });
    expect(errors).toMatchObject([{ code: 'FILE_TOO_LARGE', says: expect.stringContaining('1024 bytes') }]);
  });

  test('a file that has gone since it was listed, a folder, a device', async () => {
    const folder = folderOf();
    mkdirSync(join(folder, 'a'));
    expect((await read(join(folder, 'gone.txt'))).errors).toMatchObject([
      { code: 'FILE_MISSING', says: 'does not exist' },
    ]);
    expect((await read(join(folder, 'a'))).errors).toMatchObject([
      { code: 'FILE_UNREADABLE', says: 'is a folder, not a file' },
    ]);
    expect((await read('/dev/zero')).errors).toMatchObject([
      { code: 'FILE_UNREADABLE', says: 'skipped, a device, not a file' },
    ]);
  });
});

test('a named pipe is read to its end', async () => {
  const folder = folderOf();
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  spawn('sh', ['-c', `printf 'Ferries stayed in port.' > "${pipe}"`]);
  const { documents, errors } = await read(pipe);
  expect(errors).toEqual([]);
  expect(documents.map(textOf)).toEqual(['Ferries stayed in port.']);
});

test('the pieces in which wide text arrives do not matter', async () => {
  const text = 'Fähren 🚢🚢 blieben im Hafen\n';
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 }), async (cuts) => {
      const bytes = Buffer.from(text, 'utf16le');
      const ends = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = async function* () {
        for (let index = 1; index < ends.length; index++) yield bytes.subarray(ends[index - 1], ends[index]);
      };
      const parts: Buffer[] = [];
      for await (const part of inNarrowUtf8(pieces(), 'utf-16le')) parts.push(part);
      expect(Buffer.concat(parts).toString()).toBe(text);
    }),
    { numRuns: 60, seed: 4 },
  );
});

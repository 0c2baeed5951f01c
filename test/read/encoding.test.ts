import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { checkEncoding } from '../../src/read/index.ts';
import { readContent, textOf } from './folder.ts';

const german =
  'Die Fähren blieben drei Tage im Hafen, während die Reederei über höhere Löhne für die Besatzungen verhandelte.';
const russian = 'Паромы три дня стояли в порту, пока судоходная компания вела переговоры о зарплате экипажей.';
const chinese = '渡轮在港口停留了三天，航运公司正在就船员的工资进行谈判。工会说，谈判仍将继续。';
const japanese = 'フェリーは三日間港にとどまり、会社は乗組員の賃金について交渉していた。組合は交渉を続けると述べた。';
const page = (text: string, declared: string) =>
  `<html><head>${declared}<title>x</title></head><body><article><p>${text}</p></article></body></html>`;
const meta = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`;

/** The text that comes of a text in a charset, and the charset found. */
async function through(text: string, charset: string, options: { encoding?: string; addBOM?: boolean } = {}) {
  const bytes = iconv.encode(text, charset, { addBOM: options.addBOM ?? false });
  const { documents, errors } = await readContent(bytes, 'page', { encoding: options.encoding ?? null });
  expect(errors).toEqual([]);
  return documents.flatMap((document) => [document.source.encoding, textOf(document)]);
}

describe('without a declaration', () => {
  test.each([
    ['utf-8', german],
    ['windows-1252', german],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['gb18030', chinese],
    ['shift_jis', japanese],
    ['euc-jp', japanese],
    ['utf-16le', german],
    ['utf-16be', german],
  ])('%s is found', async (charset, text) => {
    expect(await through(text, charset)).toEqual([charset, text]);
  });

  test('a few quotation marks in English are windows-1252', async () => {
    const text = 'The “ferry” stayed in port – for three days, the crew’s union said.';
    expect(await through(text, 'windows-1252')).toEqual(['windows-1252', text]);
    expect(await through('The café', 'windows-1252')).toEqual(['windows-1252', 'The café']);
  });
});

describe('a byte order mark', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])(
    'of %s decides, and is no text',
    async (charset) => {
      expect(await through(chinese, charset, { addBOM: true })).toEqual([charset, chinese]);
    },
  );

  test('stands before records, too', async () => {
    for (const charset of ['utf-8', 'utf-16le', 'utf-32be']) {
      const records = `{"text":"${german}"}\n{"text":"${chinese}"}\n`;
      const { documents } = await readContent(iconv.encode(records, charset, { addBOM: true }), 'x.ndjson');
      expect(documents.map(textOf)).toEqual([german, chinese]);
      expect(documents.map(({ source }) => source.encoding)).toEqual([charset, charset]);
    }
  });
});

describe('a declaration', () => {
  test.each([
    ['windows-1251', russian],
    ['gb2312', chinese],
    ['shift_jis', japanese],
    ['iso-8859-1', german],
  ])('of %s counts where the bytes are not UTF-8', async (charset, text) => {
    const names: Record<string, string> = { gb2312: 'gbk', 'iso-8859-1': 'windows-1252' };
    const [encoding, found] = await through(page(text, meta(charset)), charset);
    expect(encoding).toBe(names[charset] ?? charset);
    expect(found).toContain(text);
  });

  test('of a charset of seven bits counts, though its bytes are ASCII', async () => {
    const harbour = '\x1b$B9A\x1b(B';
    const { documents } = await readContent(Buffer.from(page(`x ${harbour}`, meta('iso-2022-jp')), 'latin1'));
    expect(documents.map(textOf)[0]).toContain('x 港');
  });

  test('in XML counts', async () => {
    const xml = `<?xml version="1.0" encoding="windows-1251"?>${page(russian, '')}`;
    expect((await through(xml, 'windows-1251'))[0]).toBe('windows-1251');
  });

  test.each(['windows-1252', 'gb2312', 'utf-16', 'no-such-charset'])(
    'of %s is wrong where the bytes are UTF-8',
    async (charset) => {
      const [encoding, text] = await through(page(chinese, meta(charset)), 'utf-8');
      expect(encoding).toBe('utf-8');
      expect(text).toContain(chinese);
    },
  );

  test('of UTF-8 is wrong where the bytes are not', async () => {
    const [encoding, text] = await through(page(russian, meta('utf-8')), 'windows-1251');
    expect(encoding).toBe('windows-1251');
    expect(text).toContain(russian);
  });
});

test('UTF-8 with a flaw, or cut off in a character, stays UTF-8', async () => {
  const bytes = Buffer.from(`${russian} ${russian}`);
  const flawed = Buffer.concat([bytes.subarray(0, 40), Buffer.from([0xff]), bytes.subarray(40)]);
  for (const found of [flawed, bytes.subarray(0, 101)]) {
    const { documents } = await readContent(found);
    expect(documents[0]?.source.encoding).toBe('utf-8');
    expect(documents.map(textOf)[0]).toContain('Паромы');
  }
});

describe('text that was read as Latin-1 and saved as UTF-8', () => {
  const mangled = (text: string, charset: string) => iconv.encode(text, charset).toString('latin1');

  test.each([
    ['gb18030', chinese],
    ['euc-jp', japanese],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['utf-8', russian],
  ])('%s is read again', async (charset, text) => {
    expect(await through(mangled(`${text} ${text}`, charset), 'utf-8')).toEqual([charset, `${text} ${text}`]);
    const whole = page(mangled(text.repeat(40), charset), meta(charset));
    expect((await through(whole, 'utf-8')).join()).toContain(text.repeat(40));
  });

  test('may hold a few other characters', async () => {
    const text = `${mangled(chinese.repeat(9), 'gb18030')} • ${mangled(chinese, 'gb18030')}`;
    expect(await through(text, 'utf-8')).toEqual(['gb18030', `${chinese.repeat(9)} • ${chinese}`]);
  });

  test.each([
    ['German', german.repeat(30)],
    ['accents without end', `${'Ça élève à été déçue où naïveté. '.repeat(40)}`],
    ['blanks and signs', `Ferries ${'\u00a0\u00a0 » © '.repeat(200)}`],
    ['rows of blanks', `Ferries ${'\u00a0'.repeat(12)} stayed `.repeat(40)],
    ['too little to tell', mangled(chinese.slice(0, 20), 'gb18030')],
    ['other letters', `${russian} ${mangled(chinese, 'gb18030')}`],
    ['letters of no charset', 'ÿÿÿÿþþ '.repeat(200)],
  ])('but not %s', async (_, text) => {
    expect((await through(text, 'utf-8'))[0]).toBe('utf-8');
  });
});

describe('the encoding that the user gives', () => {
  test('wins over everything', async () => {
    expect((await through(page('ä', meta('utf-8')), 'utf-8', { encoding: 'windows-1252' }))[1]).toContain('Ã¤');
    expect(await through(german, 'cp850', { encoding: 'CP850' })).toEqual(['cp850', german]);
    expect(await through(german, 'utf-16le', { encoding: 'utf-16le' })).toEqual(['utf-16le', german]);
    const { documents } = await readContent(iconv.encode(`{"text":"ä ö"}`, 'utf-8'), 'x', { encoding: 'latin1' });
    expect(documents.map(textOf)).toEqual(['Ã¤ Ã¶']);
  });

  test('must be known', async () => {
    const { documents, errors } = await readContent(german, 'page', { encoding: 'klingon' });
    expect(documents).toEqual([]);
    expect(errors).toMatchObject([{ code: 'ENCODING_UNKNOWN', path: expect.stringContaining('page') }]);
    await expect(checkEncoding('klingon')).rejects.toMatchObject({ code: 'ENCODING_UNKNOWN' });
    await checkEncoding('Latin1');
    await checkEncoding(null);
  });
});

test('a stream may hold lines of several charsets', async () => {
  const line = (text: string) => `{"text":"${text}"}\n`;
  const bytes = Buffer.concat([
    Buffer.from(line(german)),
    iconv.encode(line(russian), 'windows-1251'),
    Buffer.from(line(chinese)),
  ]);
  const { documents } = await readContent(bytes, 'x.ndjson', { maxBytes: 4096 });
  expect(documents.map(textOf)).toEqual([german, russian, chinese]);
});

import { isUtf8 } from 'node:buffer';
import { CopydeskError } from '../errors.ts';
import type { Article, Page, SourceFacts } from '../model.ts';
import { type Decoded, decode, tidy } from './encoding.ts';
import { type Batch, batchLines, linesOf } from './lines.ts';
import { inNarrowUtf8, isWide, type Opened, openInput, readAll, tooLarge } from './open.ts';
import { readRecord } from './records.ts';
import { parsePage, type RuleBook } from './rules/index.ts';
import { inWords } from './words.ts';

export { checkEncoding } from './encoding.ts';
export { type Batch, linesOf } from './lines.ts';
export { type Opened, openInput } from './open.ts';
export { listInputs } from './walk.ts';
export { inWords } from './words.ts';

/** One input to read: a file, or standard input. */
export interface Input {
  /** What to open; `-` is standard input. */
  readonly path: string;
  /** Path relative to the input's root, with `/`: the id of the one document in it, or the prefix of its records' ids. */
  readonly id: string;
}

export interface ReadOptions extends RuleBook {
  readonly from: 'auto' | 'html' | 'text' | 'ndjson' | 'json';
  /** Charset to use whatever the files say; null to sniff. */
  readonly encoding: string | null;
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxBlocks?: number | undefined;
}

export type OnProblem = (problem: CopydeskError) => void;

/** The documents of one input, see `readLists`. */
export async function* readInput(
  input: Input,
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Page | Article> {
  for await (const documents of readLists(input, options, onProblem)) yield* documents;
}

/** Documents that were read together: a page alone; records that `clean` wrote in tens, since each stop costs as much as parsing one. */
export type Documents = readonly (Page | Article)[];

/**
 * The documents of one input: pages to clean, and records that `clean` wrote as they are. What cannot be read goes to
 * `onProblem`; a broken record does not stop those after it. A document is held in memory at once, up to `maxBytes`; a
 * stream of records in pieces of a megabyte.
 */
export async function* readLists(input: Input, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Documents> {
  try {
    yield* readOpened(input, await openInput(input, options), options, onProblem);
  } catch (error) {
    onProblem(inWords(error, input.path));
  }
}

/** The documents of an input that is open already. Throws what stops its reading. */
export async function* readOpened(
  input: Input,
  opened: Opened,
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Documents> {
  if (opened.format === 'ndjson') {
    for await (const batch of batchesOf(opened, options)) {
      yield* readBatch(input, batch, opened.encoding, options, onProblem);
    }
    return;
  }
  if (opened.format === 'json') yield* readJson(input, opened, options, onProblem);
  else yield [await readDocument(input, opened, options)];
}

/** The lines of a stream of records, in batches that `readBatch` takes, here or in another thread. */
export function batchesOf(opened: Opened, options: ReadOptions): AsyncGenerator<Batch> {
  return batchLines(inNarrowUtf8(opened.pieces, opened.encoding), options.maxBytes);
}

/** The documents of some lines of a stream of records. `encoding` is that of the stream where it is not UTF-8. */
export async function* readBatch(
  input: Input,
  batch: Batch,
  encoding: string | null,
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Documents> {
  const { path } = input;
  if (batch.tooLong) return onProblem(tooLarge('line', options.maxBytes, path, batch.firstLine));
  let cleaned: Article[] = [];
  for (const { line, bytes } of linesOf(batch)) {
    try {
      if (bytes.length > options.maxBytes) throw tooLarge('line', options.maxBytes, path, line);
      const decoding = decodeLine(bytes, encoding, options);
      const decoded = decoding instanceof Promise ? await decoding : decoding;
      const json = decoded.text.replace(/^\uFEFF/u, '').trim();
      if (json === '') continue;
      const source: SourceFacts = { bytes: bytes.length, encoding: decoded.encoding, from: 'ndjson' };
      const { maxDepth, maxBlocks, rules, siteRules } = options;
      const place = { path, line, id: `${input.id}:${line}`, source, maxDepth, maxBlocks, rules, siteRules };
      const read = readRecord(parseJson(json, path, line), place);
      const document = read instanceof Promise ? await read : read;
      if (document === null) continue;
      if ('type' in document) cleaned.push(document);
      else {
        if (cleaned.length > 0) yield cleaned;
        cleaned = [];
        yield [document];
      }
    } catch (error) {
      if (cleaned.length > 0) yield cleaned;
      cleaned = [];
      onProblem(inWords(error, path, { line }));
    }
  }
  if (cleaned.length > 0) yield cleaned;
}

/** UTF-8 where a line is valid in it, since streams are often put together from several sources. */
function decodeLine(bytes: Buffer, encoding: string | null, options: ReadOptions): Decoded | Promise<Decoded> {
  if (isWide(encoding)) return { text: bytes.toString(), encoding };
  const trusted = options.encoding ?? (encoding === 'iso-2022-jp' ? encoding : null);
  if (trusted === null && isUtf8(bytes)) return { text: bytes.toString(), encoding: 'utf-8' };
  return decode(bytes, trusted ?? encoding);
}

/** One object, or an array of them; those of an array are numbered from 1 where they have no id. */
async function* readJson(
  input: Input,
  opened: Opened,
  options: ReadOptions,
  onProblem: OnProblem,
): AsyncGenerator<Documents> {
  const { path } = input;
  const bytes = await readAll(opened.pieces, path, options.maxBytes);
  const { text, encoding } = await decode(bytes, options.encoding);
  const found = parseJson(text, path);
  const records: unknown[] = Array.isArray(found) ? found : [found];
  if (records.length === 0)
    throw new CopydeskError('RECORD_WITHOUT_TEXT', 'skipped, the array has no records', { path });
  const source: SourceFacts = { bytes: bytes.length, encoding, from: 'json' };
  for (const [index, record] of records.entries()) {
    const id = Array.isArray(found) ? `${input.id}:${index + 1}` : input.id;
    try {
      const { maxDepth, maxBlocks, rules, siteRules } = options;
      const place = { path, line: null, id, source, maxDepth, maxBlocks, rules, siteRules };
      const document = await readRecord(record, place);
      if (document !== null) yield [document];
    } catch (error) {
      onProblem(inWords(error, path, { what: `record ${index + 1}: ` }));
    }
  }
}

async function readDocument({ path, id }: Input, opened: Opened, options: ReadOptions): Promise<Page> {
  const from = opened.format === 'html' ? 'html' : 'text';
  const bytes = await readAll(opened.pieces, path, options.maxBytes);
  const { text, encoding } = await decode(bytes, options.encoding);
  if (!visible.test(text)) throw new CopydeskError('FILE_EMPTY', 'skipped, empty', { path });
  const facts = {
    id,
    path,
    record: {},
    source: { bytes: bytes.length, encoding, from },
    maxDepth: options.maxDepth,
    maxBlocks: options.maxBlocks,
  } as const;
  return parsePage(from, tidy(text), facts, options);
}
const visible = /[^\s\0\uFEFF]/u;

/** The engine's own words are left out: they change with its version, and quote the input. */
function parseJson(json: string, path: string, line?: number): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new CopydeskError('RECORD_BROKEN', 'skipped, not valid JSON', {
      path,
      ...(line === undefined ? {} : { line }),
      cause,
    });
  }
}

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { CopydeskError } from '../../src/errors.ts';
import type { Article, Page } from '../../src/model.ts';
import { type Input, listInputs, type ReadOptions, readInput } from '../../src/read/index.ts';

/** A new folder with these files in it, by their paths; it is gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-read-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export const readOptions: ReadOptions = { from: 'auto', encoding: null, maxBytes: 1 << 20, maxDepth: 512 };

/** Inputs behind paths, and `CODE path` of what went wrong. */
export async function list(...paths: string[]): Promise<{ inputs: Input[]; problems: string[] }> {
  const problems: string[] = [];
  const inputs = await listInputs(paths, ({ code, path }) => problems.push(`${code} ${path}`));
  return { inputs, problems };
}

/** The documents of one file, and the errors on the way. */
export async function read(
  path: string,
  options: Partial<ReadOptions> = {},
  id = 'page',
): Promise<{ documents: (Page | Article)[]; errors: CopydeskError[] }> {
  const errors: CopydeskError[] = [];
  const documents: (Page | Article)[] = [];
  const found = readInput({ path, id }, { ...readOptions, ...options }, (error) => errors.push(error));
  for await (const document of found) documents.push(document);
  return { documents, errors };
}

/** The documents of a file with this content and name. */
export function readContent(content: string | Uint8Array, name = 'page', options: Partial<ReadOptions> = {}) {
  return read(join(folderOf({ [name]: content }), name), options, name);
}

/** The text of a document, a line for each block or paragraph. */
export function textOf(document: Page | Article): string {
  const parts = 'blocks' in document ? document.blocks : document.paragraphs;
  return parts.map((part) => part.text).join('\n');
}

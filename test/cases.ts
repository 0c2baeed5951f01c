import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One fixture folder: `fixtures/<stage>/<subject>/<case>/` with an input and what is expected of it. */
export interface Case {
  /** Folder under the stage, such as a rule's id. */
  readonly subject: string;
  /** Folder under the subject, such as `drops-closing-credit`. */
  readonly name: string;
  readonly form: 'html' | 'text';
  /** The input file's text. */
  readonly input: string;
  /** Path of `expected.txt`, whether it is there or not. */
  readonly expected: string;
}

/** All cases of a stage, sorted by subject and name. A folder without `input.html` or `input.txt` is an error. */
export function casesOf(stage: string): Case[] {
  const root = join(import.meta.dirname, '../fixtures', stage);
  return foldersOf(root).flatMap((subject) =>
    foldersOf(join(root, subject)).map((name) => readCase(join(root, subject, name), subject, name)),
  );
}

function readCase(folder: string, subject: string, name: string): Case {
  const form = existsSync(join(folder, 'input.html')) ? 'html' : 'text';
  const input = readFileSync(join(folder, form === 'html' ? 'input.html' : 'input.txt'), 'utf8');
  return { subject, name, form, input, expected: join(folder, 'expected.txt') };
}

function foldersOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

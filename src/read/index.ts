import type { CopydeskError } from '../errors.ts';
import type { Article, Page } from '../model.ts';

/** One input to read: a file, or standard input. */
export interface Input {
  /** What to open; `-` is standard input. */
  readonly path: string;
  /** Path relative to the input's root, with `/`: the id of the one document in it, or the prefix of its records' ids. */
  readonly id: string;
}

export interface ReadOptions {
  readonly from: 'auto' | 'html' | 'text' | 'ndjson' | 'json';
  /** Charset to use whatever the files say; null to sniff. */
  readonly encoding: string | null;
  readonly maxBytes: number;
  readonly maxDepth: number;
}

export type OnProblem = (problem: CopydeskError) => void;

/** Files behind paths, folders, globs and `-`: sorted, each once, without what `.copydeskignore` names. */
export declare function listInputs(paths: readonly string[], onProblem: OnProblem): Promise<Input[]>;

/** The documents of one input: pages to clean, and records that `clean` wrote as they are. */
export declare function readInput(input: Input, options: ReadOptions, onProblem: OnProblem): AsyncGenerator<Page | Article>;

import type { Article, Findings } from './model.ts';
import type { OnProblem, ReadOptions } from './read/index.ts';
import type { Settings } from './settings.ts';

export interface CleanOptions {
  readonly read: ReadOptions;
  /** Worker threads that read and clean; 1 works in this thread. */
  readonly workers: number;
  readonly onProblem: OnProblem;
  /** Called as inputs finish, with their number and the number of all inputs. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads and cleans every input, in sorted order; a bad one goes to `onProblem` and the run goes on. */
export declare function cleanInputs(paths: readonly string[], options: CleanOptions): AsyncGenerator<Article>;

/** Fingerprints and matches articles; the order they come in changes nothing. `problems` are added by the caller. */
export declare function findCopies(articles: AsyncIterable<Article>, settings: Settings): Promise<Omit<Findings, 'problems'>>;

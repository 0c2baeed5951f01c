/** Something that went wrong with an input, in words its reader can act on. */
export interface Problem {
  readonly version: 1;
  readonly type: 'problem';
  readonly path: string;
  /** 1-based; null where the problem is the whole file's. */
  readonly line: number | null;
  readonly code: string;
  readonly message: string;
}

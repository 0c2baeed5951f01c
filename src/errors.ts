/** What can go wrong with inputs, settings and outputs. The code is stable; the message may be reworded. */
export const problemCodes = [
  'FILE_UNREADABLE',
  'FILE_MISSING',
  'FILE_EMPTY',
  'FILE_BINARY',
  'FILE_UNSUPPORTED',
  'FILE_TOO_LARGE',
  'FILE_FAILED',
  'GZIP_BROKEN',
  'ENCODING_UNKNOWN',
  'RECORD_BROKEN',
  'RECORD_WITHOUT_TEXT',
  'MARKUP_TOO_DEEP',
  'DUPLICATE_ID',
  'NOTHING_READABLE',
  'USAGE',
  'SETTINGS_INVALID',
  'BASELINE_INVALID',
  'OUTPUT_UNWRITABLE',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** A failure its reader can act on. Anything else that is thrown is a bug in copydesk. */
export class CopydeskError extends Error {
  override readonly name = 'CopydeskError';
  readonly code: ProblemCode;
  /** File, and line where one is to blame. */
  readonly path: string | null;
  readonly line: number | null;
  /** The message without the place. */
  readonly says: string;

  /** @param from `path` (and `line`) are put before the message, so that editors can jump to it. */
  constructor(code: ProblemCode, says: string, from: { path?: string; line?: number; cause?: unknown } = {}) {
    const place =
      from.path === undefined ? '' : from.line === undefined ? `${from.path}: ` : `${from.path}:${from.line}: `;
    super(place + says, { cause: from.cause });
    this.code = code;
    this.path = from.path ?? null;
    this.line = from.line ?? null;
    this.says = says;
  }
}

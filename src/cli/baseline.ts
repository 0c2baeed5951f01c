import { CopydeskError } from '../errors.ts';
import type { Pair } from '../model.ts';

/** A pair by identity: both ids, in code-unit order. */
export type PairIdentity = Pick<Pair, 'a' | 'b'>;

/** What a baseline file says about the pairs of a run. */
export interface Comparison {
  /** Pairs that the baseline does not know. */
  readonly fresh: readonly Pair[];
  readonly known: number;
  /** Pairs of the baseline that are no longer found. */
  readonly stale: readonly PairIdentity[];
}

const header = '# copydesk baseline 1';
const explanation = '# Known pairs of articles that share copy; written by `copydesk check --update-baseline`.';
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = /[\\\t\n\r]/gu;
const unescapes: Readonly<Record<string, string>> = { '\\': '\\', t: '\t', n: '\n', r: '\r' };
const sequence = /\\(.)/gu;
const lineBreak = /\r?\n/u;

/** The text of a baseline file: a header, then a line per pair, sorted, so that versions of it merge and compare well. */
export function baselineText(pairs: Iterable<PairIdentity>): string {
  const lines = [...new Set([...pairs].map(lineOf))].sort();
  return [header, explanation, ...lines].map((line) => `${line}\n`).join('');
}

/**
 * Reads the text of a baseline file.
 *
 * @throws {CopydeskError} `BASELINE_INVALID`, with the first line that is wrong.
 */
export function parseBaseline(text: string, path: string): PairIdentity[] {
  const lines = text.replace(/^\uFEFF/u, '').split(lineBreak);
  const fail = (line: number, says: string) => new CopydeskError('BASELINE_INVALID', says, { path, line });
  if (lines[0] !== header)
    throw fail(
      1,
      `is no baseline of this version: its first line must be "${header}"; write it anew with --update-baseline`,
    );
  return lines.flatMap((line, index) => {
    if (line === '' || line.startsWith('#')) return [];
    const ids = line.split('\t');
    if (ids.length !== 2 || ids.includes(''))
      throw fail(index + 1, 'must hold two ids with a tab between; correct it or use --update-baseline');
    return [{ a: unescaped(ids[0]), b: unescaped(ids[1]) }];
  });
}

/** Sorts pairs into new ones and known ones. */
export function compareWithBaseline(pairs: readonly Pair[], baseline: readonly PairIdentity[]): Comparison {
  const known = new Set(baseline.map(lineOf));
  const found = new Set(pairs.map(lineOf));
  return {
    fresh: pairs.filter((pair) => !known.has(lineOf(pair))),
    known: pairs.filter((pair) => known.has(lineOf(pair))).length,
    stale: baseline.filter((pair) => !found.has(lineOf(pair))),
  };
}

/** A leading `#` would read as a comment. */
function lineOf({ a, b }: PairIdentity): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  const line = `${safe(first)}\t${safe(second)}`;
  return line.startsWith('#') ? `\\${line}` : line;
}

function safe(id: string): string {
  return id.replace(escaped, (character) => escapes[character]);
}

function unescaped(text: string): string {
  return text.replace(sequence, (_whole, character: string) => unescapes[character] ?? character);
}

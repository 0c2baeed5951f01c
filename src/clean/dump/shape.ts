import { describe } from '../../language/characters.ts';
import {
  BLANK,
  CASELESS,
  CLOSER,
  classOf,
  DIGIT,
  LETTER,
  LOWER,
  OPENER,
  TERMINAL,
  UNSPACED,
  UPPER,
  WORD,
} from '../../language/classes.ts';
import { addUnit, hashStart } from '../../language/hash.ts';
import type { Block } from '../../model.ts';
import { hasWord, type WordTable } from './words.ts';

/** What one look at a block's characters tells, a column each. All are 0 or more. */
export const shape = {
  words: 0,
  characters: 1,
  lowerWords: 2,
  functionWords: 3,
  letters: 4,
  upper: 5,
  digits: 6,
  commas: 7,
  innerStops: 8,
  brackets: 9,
  codeSigns: 10,
  addresses: 11,
  clocks: 12,
  years: 13,
  ending: 14,
  start: 15,
} as const;

/** Blocks longer than this are judged by their head: a script of a megabyte costs no more than a paragraph. */
const headLength = 2400;

/** The vocabulary of a page's blocks. */
export interface PageShapes {
  /** 16-bit hashes of content words, block after block; a word counts once a block. */
  readonly content: Uint16Array;
  /** First content word of each block, and the end of the last. */
  readonly offsets: Int32Array;
  /** Hash of each block's letters and digits in any case, equal for repeated lines; 0 where it has none. */
  readonly identity: Int32Array;
}

/**
 * Looks at all blocks of a page. Time linear in the text.
 *
 * @param onShape gets a block's shape, a column per name of `shape`; the same array every time.
 */
export function measureBlocks(
  blocks: readonly Block[],
  table: WordTable,
  onShape: (tally: Float64Array, block: number) => void,
): PageShapes {
  const offsets = new Int32Array(blocks.length + 1);
  const identity = new Int32Array(blocks.length);
  pooled = 0;
  for (let at = 0; at < blocks.length; at++) {
    identity[at] = measure(blocks[at].text, table);
    onShape(tally, at);
    offsets[at + 1] = pooled;
  }
  return { content: pool.slice(0, pooled), offsets, identity };
}

/** The shape being filled. One for all: a block has a dozen characters in the median, and a record each would cost more than reading it. */
const tally = new Float64Array(Object.keys(shape).length);
/** Content words of the page so far, and the block that each hash was last seen in. */
let pool = new Uint16Array(1 << 14);
let pooled = 0;
const seenIn = new Int32Array(0x10000);
let stamp = 0;
let identity = 0;

function measure(text: string, table: WordTable): number {
  const stop = Math.min(text.length, headLength);
  start(text);
  let before = BLANK;
  for (let at = 0; at < stop; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind & WORD) {
      at = readWord(text, at, stop, table);
      before = WORD;
    } else {
      if (kind & BLANK) tally[shape.characters]--;
      else readSign(text, at, kind, before);
      before = kind;
      at++;
    }
  }
  if (text.length > stop) tally[shape.words] *= text.length / stop;
  return tally[shape.letters] + tally[shape.digits] === 0 ? 0 : identity | 1;
}

function start(text: string): void {
  stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
  if (stamp === 1) seenIn.fill(0);
  identity = hashStart;
  tally.fill(0);
  tally[shape.characters] = text.length;
  tally[shape.ending] = endingOf(text);
  tally[shape.start] = startOf(text);
}

/** Reads the word or number at `at`; returns where it ends. Scripts without spaces are read by pairs of letters. */
function readWord(text: string, at: number, stop: number, table: WordTable): number {
  let hash = hashStart;
  let all = 0;
  let upper = 0;
  let digits = 0;
  let last = 0;
  let end = at;
  while (end < stop) {
    const code = text.charCodeAt(end);
    // Nearly all characters of most dumps: no table is asked.
    if (code >= 97 && code <= 122 && !(last & UNSPACED)) {
      hash = addUnit(hash, code);
      last = LOWER;
      all |= LOWER;
      end++;
      continue;
    }
    const kind = classOf(code);
    if (!(kind & WORD) && !(isApostrophe(code) && end + 1 < stop && classOf(text.charCodeAt(end + 1)) & LETTER)) break;
    if (last & UNSPACED && (!(kind & UNSPACED) || end - at === 2)) break;
    hash = addUnit(hash, code < 128 ? lowerAscii(code) : describe(code) & 0xffff);
    if (kind & UPPER) upper++;
    if (kind & DIGIT) digits++;
    all |= kind;
    last = kind;
    end++;
  }
  identity = addUnit(identity, hash);
  tally[shape.digits] += digits;
  if (all & LETTER) noteWord(hash, all, classOf(text.charCodeAt(at)), end - at, upper, table);
  else noteNumber(text, at, end);
  return end;
}

function noteWord(hash: number, all: number, first: number, length: number, upper: number, table: WordTable): void {
  tally[shape.words]++;
  tally[shape.letters] += length;
  tally[shape.upper] += upper;
  if (first & (LOWER | CASELESS)) tally[shape.lowerWords]++;
  if (hasWord(table, hash | 1)) tally[shape.functionWords]++;
  else if (length > 3 || all & CASELESS) addContent((hash ^ (hash >>> 16)) & 0xffff);
}

function addContent(word: number): void {
  if (seenIn[word] === stamp) return;
  seenIn[word] = stamp;
  if (pooled === pool.length) {
    const larger = new Uint16Array(pool.length * 2);
    larger.set(pool);
    pool = larger;
  }
  pool[pooled++] = word;
}

/** A year of the last or this century, or the hour of a clock time. */
function noteNumber(text: string, at: number, end: number): void {
  const length = end - at;
  if (length === 4) {
    const century = text.slice(at, at + 2);
    if (century === '19' || century === '20') tally[shape.years]++;
  } else if (length <= 2 && text.charCodeAt(end) === 58 && classOf(text.charCodeAt(end + 1)) & DIGIT)
    tally[shape.clocks]++;
}

function readSign(text: string, at: number, kind: number, before: number): void {
  const code = text.charCodeAt(at);
  const column = code < 128 ? asciiColumns[code] : (signColumns.get(code) ?? -1);
  if (column >= 0) tally[column]++;
  if (!(kind & TERMINAL) || at + 1 >= text.length || !(before & (WORD | CLOSER))) return;
  const next = classOf(text.charCodeAt(at + 1));
  if (next & (BLANK | CLOSER | UNSPACED)) tally[shape.innerStops]++;
  else if (next & LOWER && before & WORD) tally[shape.addresses]++;
}

const signs: readonly (readonly [column: number, signs: string])[] = [
  [shape.commas, ',，、،;；؛'],
  [shape.brackets, '()（）'],
  [shape.codeSigns, '{}[]=<>_\\$&*;`^~+%'],
  [shape.addresses, '@#'],
];
const signColumns = new Map(signs.flatMap(([column, all]) => [...all].map((sign) => [sign.charCodeAt(0), column])));
const asciiColumns = Int8Array.from({ length: 128 }, (_, code) => signColumns.get(code) ?? -1);

function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code | 32 : code;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

/** How a block ends: 0 without any mark, 1 sentence, 2 sentence in quotes or brackets, 3 ellipsis, 4 colon, 5 comma, 6 bracket or quote, 7 other sign. */
function endingOf(text: string): number {
  const end = text.length - 1;
  const code = text.charCodeAt(end);
  const kind = classOf(code);
  if (kind & WORD) return 0;
  if (code === 0x2026 || (code === 46 && text.charCodeAt(end - 1) === 46)) return 3;
  if (kind & TERMINAL) return 1;
  if (code === 58 || code === 0xff1a) return 4;
  if (code === 44 || code === 59 || code === 0xff0c || code === 0x60c) return 5;
  if (!(kind & CLOSER)) return 7;
  return classOf(text.charCodeAt(end - 1)) & TERMINAL ? 2 : 6;
}

/** How a block starts: 0 lower case, 1 without case, 2 capital, 3 digit, 4 opening quote or bracket, 5 other sign. */
function startOf(text: string): number {
  const kind = classOf(text.charCodeAt(0));
  if (kind & LOWER) return 0;
  if (kind & CASELESS) return 1;
  if (kind & UPPER) return 2;
  if (kind & DIGIT) return 3;
  return kind & OPENER ? 4 : 5;
}

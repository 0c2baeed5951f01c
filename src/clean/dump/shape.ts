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
  SURROGATE,
  TERMINAL,
  UNSPACED,
  UPPER,
  WORD,
} from '../../language/classes.ts';
import { addUnit, hashStart } from '../../language/hash.ts';
import type { Block } from '../../model.ts';
import { slotOf, type WordTable } from './words.ts';

/** What one look at a block's characters tells, a column each. All are 0 or more, except the word weights. */
export const shapeNames = [
  'words',
  'characters',
  'lowerWords',
  'capitalWords',
  'caselessWords',
  'unspacedWords',
  'functionWords',
  'letters',
  'upper',
  'digits',
  'commas',
  'innerStops',
  'quotes',
  'brackets',
  'codeSigns',
  'separators',
  'camelBorders',
  'addresses',
  'clocks',
  'years',
  'longestWord',
  'ending',
  'start',
  'weightMean',
  'weightMin',
  'weightMax',
] as const;
export const shapeWidth = shapeNames.length;

/** Column of a shape by name. */
export const shape = Object.fromEntries(shapeNames.map((name, column) => [name, column])) as {
  readonly [name in (typeof shapeNames)[number]]: number;
};

/** Blocks longer than this are judged by their head: a script of a megabyte costs no more than a paragraph. */
const headLength = 2400;

/** The shapes of a page's blocks and its vocabulary. */
export interface PageShapes {
  /** `shapeWidth` columns a block. */
  readonly rows: Float64Array;
  /** 16-bit hashes of content words, block after block; a word counts once a block. */
  readonly content: Uint16Array;
  /** First content word of each block, and the end of the last. */
  readonly offsets: Int32Array;
  /** Hash of each block's letters and digits in any case, equal for repeated lines; 0 where it has none. */
  readonly identity: Int32Array;
}

/** Shapes of all blocks of a page. Time linear in the text. */
export function measureBlocks(blocks: readonly Block[], table: WordTable): PageShapes {
  const rows = new Float64Array(blocks.length * shapeWidth);
  const offsets = new Int32Array(blocks.length + 1);
  const identity = new Int32Array(blocks.length);
  pooled = 0;
  for (let at = 0; at < blocks.length; at++) {
    identity[at] = measure(blocks[at].text, table);
    rows.set(tally, at * shapeWidth);
    offsets[at + 1] = pooled;
  }
  return { rows, content: pool.slice(0, pooled), offsets, identity };
}

/** The row being filled. One for all: a block has a dozen characters in the median, and a record each would cost more than reading it. */
const tally = new Float64Array(shapeWidth);
/** Content words of the page so far, and the block that each hash was last seen in. */
let pool = new Uint16Array(1 << 14);
let pooled = 0;
const seenIn = new Int32Array(0x10000);
let stamp = 0;
/** Learned weights of the block's words so far. */
let weightSum = 0;
let weighted = 0;
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
  if (weighted > 0) tally[shape.weightMean] = weightSum / weighted;
  return tally[shape.letters] + tally[shape.digits] === 0 ? 0 : identity | 1;
}

function start(text: string): void {
  stamp = stamp === 0x7fffffff ? 1 : stamp + 1;
  if (stamp === 1) seenIn.fill(0);
  weightSum = 0;
  weighted = 0;
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
    const kind = classOf(code);
    if (!(kind & WORD) && !(isApostrophe(code) && end + 1 < stop && classOf(text.charCodeAt(end + 1)) & LETTER)) break;
    if (last & UNSPACED && (!(kind & UNSPACED) || end - at === 2)) break;
    hash = addUnit(hash, code < 128 ? lowerAscii(code) : describe(code) & 0xffff);
    if (kind & UPPER) {
      upper++;
      if (last & LOWER) tally[shape.camelBorders]++;
    }
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
  if (length > tally[shape.longestWord]) tally[shape.longestWord] = length;
  if (first & (LOWER | CASELESS)) tally[shape.lowerWords]++;
  else if (upper > 1 && !(all & LOWER)) tally[shape.capitalWords]++;
  if (all & CASELESS) tally[shape.caselessWords]++;
  if (all & UNSPACED) tally[shape.unspacedWords]++;
  if (lookUp(hash | 1, table)) tally[shape.functionWords]++;
  else if (length > 3 || all & CASELESS) addContent((hash ^ (hash >>> 16)) & 0xffff);
}

/** Whether the word is a function word; takes its learned weight into account on the way. */
function lookUp(key: number, table: WordTable): boolean {
  const slot = slotOf(table.keys, key);
  if (table.keys[slot] !== key) return false;
  const weight = table.weights[slot];
  if (weight !== 0) {
    weightSum += weight;
    weighted++;
    if (weight < tally[shape.weightMin]) tally[shape.weightMin] = weight;
    if (weight > tally[shape.weightMax]) tally[shape.weightMax] = weight;
  }
  return table.isFunction[slot] === 1;
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
  const column =
    code < 128 ? asciiColumns[code] : (signColumns.get(code) ?? (kind & SURROGATE ? shape.separators : -1));
  if (column >= 0) tally[column]++;
  if (!(kind & TERMINAL) || at + 1 >= text.length || !(before & (WORD | CLOSER))) return;
  const next = classOf(text.charCodeAt(at + 1));
  if (next & (BLANK | CLOSER | UNSPACED)) tally[shape.innerStops]++;
  else if (next & LOWER && before & WORD) tally[shape.addresses]++;
}

const signs: readonly (readonly [column: number, signs: string])[] = [
  [shape.commas, ',，、،;；؛'],
  [shape.quotes, '"“”„«»「」『』'],
  [shape.brackets, '()（）'],
  [shape.codeSigns, '{}[]=<>_\\$&*;`^~+%'],
  [shape.separators, '|/•·›»→▸►●○■□▪★☆✓–—©'],
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

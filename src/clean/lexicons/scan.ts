import { type Lexicon, lexiconKindNames, type Wording } from './lexicon.ts';

/** Kinds of wording found in one line, a bit mask each; see `bits`. */
export interface Hits {
  /** Wording that is the whole line. */
  line: number;
  /** Wording that opens the line, or is all of it. */
  start: number;
  /** Wording that closes the line, or is all of it. */
  end: number;
  /** Wording that needs no place, wherever it stands. */
  within: number;
}

interface Phrase {
  readonly text: string;
  line: number;
  start: number;
  end: number;
  within: number;
  /** Ends in a letter of a script with spaces: the next character must not be a letter. */
  readonly bounded: boolean;
  readonly lastLetter: number;
}

/** Longer lines are prose or worse: only their edges are looked at, so that cost per character falls with length. */
const wholeLineLimit = 400;
const edge = 120;
const tableSize = 1 << 17;
const places = ['line', 'start', 'end', 'within'] as const;

/** Finds wording of many lexicons in one pass over a line: a table by the first characters of each word. */
export class Scanner {
  /** Number of the bucket of each key, 0 for none: a table each for phrases of five characters or more, of three or four, and shorter. */
  private readonly long = new Uint16Array(tableSize);
  private readonly middle = new Uint16Array(tableSize);
  private readonly short = new Uint16Array(tableSize);
  private readonly buckets: Phrase[][] = [[]];

  constructor(lexicons: readonly Lexicon[]) {
    for (const phrase of collect(lexicons).values()) this.add(phrase);
  }

  private add(phrase: Phrase): void {
    const { text } = phrase;
    const middle = middleKey(text, 0);
    if (text.length < 3) this.put(this.short, shortKey(text, 0), phrase);
    else if (text.length < 5) this.put(this.middle, slot(middle), phrase);
    else this.put(this.long, slot(longKey(middle, text, 0)), phrase);
  }

  private put(table: Uint16Array, key: number, phrase: Phrase): void {
    if (table[key] === 0) table[key] = this.buckets.push([]) - 1;
    this.buckets[table[key]].push(phrase);
  }

  /** Fills `hits`, which the caller owns, so that a page's lines need no record each. */
  scan(line: string, hits: Hits): void {
    hits.line = hits.start = hits.end = hits.within = 0;
    const text = lower(line);
    const first = firstLetter(text);
    const last = lastLetter(text);
    if (first > last) return;
    // No label ends in a comma; a link that was torn from its sentence does.
    const closing = text.endsWith(',') ? text.length : last;
    const cut = text.length > wholeLineLimit;
    this.scanRange(text, 0, cut ? edge : last + 1, first, closing, hits);
    if (cut) this.scanRange(text, text.length - edge, last + 1, first, closing, hits);
  }

  private scanRange(text: string, from: number, to: number, first: number, last: number, hits: Hits): void {
    let inside = false;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const kind = code < 0x80 ? asciiKind[code] : kindOf(code);
      if (kind >= unspaced || (kind === letter && !inside)) {
        this.probe(text, at, first, last, hits);
        const atEdge = at <= first || at === last - 1;
        if (atEdge) this.compare(this.short[shortKey(text, at)], text, at, first, last, hits);
      }
      inside = kind === letter;
    }
  }

  private probe(text: string, at: number, first: number, last: number, hits: Hits): void {
    const key = middleKey(text, at);
    const long = this.long[slot(longKey(key, text, at))];
    if (long !== 0) this.compare(long, text, at, first, last, hits);
    const middle = this.middle[slot(key)];
    if (middle !== 0) this.compare(middle, text, at, first, last, hits);
  }

  private compare(bucket: number, text: string, at: number, first: number, last: number, hits: Hits): void {
    for (const phrase of this.buckets[bucket]) if (stands(phrase, text, at)) note(phrase, at, first, last, hits);
  }
}

function stands(phrase: Phrase, text: string, at: number): boolean {
  const end = at + phrase.text.length;
  return (
    text.startsWith(phrase.text, at) && (!phrase.bounded || end === text.length || !isLetter(text.charCodeAt(end)))
  );
}

function note(phrase: Phrase, at: number, first: number, last: number, hits: Hits): void {
  const opens = at <= first;
  const closes = at + phrase.lastLetter >= last;
  if (opens && closes) hits.line |= phrase.line;
  if (opens) hits.start |= closes ? phrase.line : phrase.start;
  if (closes) hits.end |= opens ? phrase.line : phrase.end;
  hits.within |= phrase.within;
}

/** Every phrase once, with the places it counts in: wording that counts anywhere counts at the edges too. */
function collect(lexicons: readonly Lexicon[]): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (const { kinds } of lexicons) {
    lexiconKindNames.forEach((kind, bit) => {
      addWording(phrases, kinds[kind] ?? {}, 1 << bit);
    });
  }
  return phrases;
}

function addWording(phrases: Map<string, Phrase>, wording: Wording, bit: number): void {
  for (const place of places) {
    for (const text of (wording[place] ?? []).flatMap(spellings)) {
      const phrase = phrases.get(text) ?? newPhrase(text);
      phrase.line |= bit;
      if (place === 'start' || place === 'within') phrase.start |= bit;
      if (place === 'end' || place === 'within') phrase.end |= bit;
      if (place === 'within') phrase.within |= bit;
      phrases.set(text, phrase);
    }
  }
}

function newPhrase(text: string): Phrase {
  return { text, line: 0, start: 0, end: 0, within: 0, bounded: isBounded(text), lastLetter: lastLetter(text) };
}

/** Other spellings that pages use: curly apostrophes, and dotted for dotless i, which `lower` gives for Turkish capitals. */
function spellings(text: string): string[] {
  const dotted = text.includes('ı') ? [text, text.replaceAll('ı', 'i')] : [text];
  return dotted.flatMap((one) => (one.includes("'") ? [one, one.replaceAll("'", '’')] : [one]));
}

/** Lower case in every locale alike; the dot that a Turkish capital İ leaves behind goes. */
function lower(line: string): string {
  const text = line.toLowerCase();
  return text.includes('\u0307') ? text.replaceAll('\u0307', '') : text;
}

function isBounded(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return (code < 0x80 ? asciiKind[code] : kindOf(code)) === letter;
}

/** Hash of the first three characters; characters past the end count as nothing. */
function middleKey(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) | 0;
}

/** The same of the first five, from that of three. */
function longKey(middle: number, text: string, at: number): number {
  return (Math.imul(middle, 961) + text.charCodeAt(at + 3) * 31 + text.charCodeAt(at + 4)) | 0;
}

function shortKey(text: string, at: number): number {
  return slot(text.charCodeAt(at) * 31 + text.charCodeAt(at + 1));
}

function slot(key: number): number {
  return (key ^ (key >>> 16)) & (tableSize - 1);
}

function firstLetter(text: string): number {
  let at = 0;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}

function lastLetter(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isLetter(text.charCodeAt(at))) at--;
  return at;
}

/** Letters and marks of any script: a table and ranges cost a hundredth of `\p{L}` per character. */
function isLetter(code: number): boolean {
  const kind = code < 0x80 ? asciiKind[code] : kindOf(code);
  return kind === letter || kind === unspaced;
}

const other = 0;
const letter = 1;
/** Chinese, Japanese, Thai, Lao, Burmese, Khmer: no space tells where a word starts. */
const unspaced = 2;
/** Signs that wording may open with, such as `(reporting by`. */
const opener = 3;

const asciiKind = new Uint8Array(0x80);
asciiKind.fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b);
for (const sign of '([<;#>') asciiKind[sign.charCodeAt(0)] = opener;
const openers: ReadonlySet<number> = new Set([...'（【［〈《＜▶▲△☞ⓒ※©'].map((sign) => sign.charCodeAt(0)));

/** × ÷, and the Arabic and Devanagari marks that stand among letters. */
const punctuation: ReadonlySet<number> = new Set([0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x66a, 0x6d4, 0x964, 0x965, 0xfeff]);

function kindOf(code: number): number {
  return openers.has(code) ? opener : scriptOf(code);
}

function scriptOf(code: number): number {
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? letter : other;
  if (code < 0xe00) return punctuation.has(code) ? other : letter;
  if (code < 0xf00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800)) return unspaced;
  if (code >= 0x2000 && code < 0x2c00) return other;
  if (code < 0x2e80) return letter;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3005 ? unspaced : other;
  if (code < 0xac00) return unspaced;
  return (code >= 0xff00 && code < 0xff21) || punctuation.has(code) ? other : letter;
}

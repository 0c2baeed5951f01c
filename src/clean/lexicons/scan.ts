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
const tableSize = 1 << 16;
const places = ['line', 'start', 'end', 'within'] as const;

/** Finds wording of many lexicons in one pass over a line: a table by the first characters of each word. */
export class Scanner {
  private readonly table: (readonly Phrase[] | undefined)[] = new Array(tableSize);

  constructor(lexicons: readonly Lexicon[]) {
    for (const phrase of collect(lexicons).values()) {
      const key = keyOf(phrase.text);
      this.table[key] = [...(this.table[key] ?? []), phrase];
    }
  }

  /** Fills `hits`, which the caller owns, so that a page's lines need no record each. */
  scan(line: string, hits: Hits): void {
    hits.line = hits.start = hits.end = hits.within = 0;
    const text = line.toLowerCase();
    const first = firstLetter(text);
    const last = lastLetter(text);
    if (first > last) return;
    const cut = text.length > wholeLineLimit;
    this.scanRange(text, first, cut ? edge : last + 1, first, last, hits);
    if (cut) this.scanRange(text, Math.max(first, text.length - edge), last + 1, first, last, hits);
  }

  private scanRange(text: string, from: number, to: number, first: number, last: number, hits: Hits): void {
    let inside = false;
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at);
      const unspaced = isUnspaced(code);
      if (unspaced || (!inside && isLetter(code))) {
        this.probe(key3(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2)), text, at, first, last, hits);
        if (unspaced || at === first) this.probe(key3(code, text.charCodeAt(at + 1), 0), text, at, first, last, hits);
      }
      inside = !unspaced && isLetter(code);
    }
  }

  private probe(key: number, text: string, at: number, first: number, last: number, hits: Hits): void {
    const phrases = this.table[key];
    if (phrases === undefined) return;
    for (const phrase of phrases) if (stands(phrase, text, at)) note(phrase, at, first, last, hits);
  }
}

function stands(phrase: Phrase, text: string, at: number): boolean {
  const end = at + phrase.text.length;
  return (
    text.startsWith(phrase.text, at) && (!phrase.bounded || end === text.length || !isLetter(text.charCodeAt(end)))
  );
}

function note(phrase: Phrase, at: number, first: number, last: number, hits: Hits): void {
  const opens = at === first;
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

/** Straight and curly apostrophes; lists are written with straight ones. */
function spellings(text: string): string[] {
  return text.includes("'") ? [text, text.replaceAll("'", '’')] : [text];
}

function isBounded(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return isLetter(code) && !isUnspaced(code);
}

function keyOf(text: string): number {
  return key3(text.charCodeAt(0), text.charCodeAt(1), text.length > 2 ? text.charCodeAt(2) : 0);
}

/** Not-a-number past the end counts as 0. */
function key3(a: number, b: number, c: number): number {
  return (a ^ (b << 5) ^ (c << 10)) & (tableSize - 1);
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

/** Letters and marks of any script; a table of exceptions is a hundred times cheaper than `\p{L}` per character. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return false;
  if (code >= 0x3000 && code < 0x3040) return code === 0x3005;
  return !(code >= 0xff00 && code < 0xff21) && !punctuation.has(code);
}

/** × ÷ and the Arabic and Devanagari marks that stand among letters. */
const punctuation: ReadonlySet<number> = new Set([0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x66a, 0x6d4, 0x964, 0x965, 0xfeff]);

/** Chinese, Japanese, Thai, Lao, Khmer, Burmese: no space tells where a word starts. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x2e80 && code < 0xac00 && isLetter(code)) ||
    (code >= 0x0e00 && code < 0x0f00) ||
    (code >= 0x1780 && code < 0x1800)
  );
}

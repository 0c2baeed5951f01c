import { describe } from '../../language/characters.ts';
import { BLANK, classOf, SURROGATE, UNSPACED, WORD } from '../../language/classes.ts';
import { addUnit, finish, hashStart } from '../../language/hash.ts';

/**
 * The words of a page's texts, numbered from 0 in the order they turn up, and counts of marks. One record of flat arrays for
 * the whole page: two small arrays for each text took as long as reading it.
 */
export interface Texts {
  /** Word numbers of all texts, one after another; those of text i are from `start[i]` to `start[i + 1]`. */
  readonly ids: Int32Array;
  readonly start: Int32Array;
  /** By text: letters and figures in words, ends of sentences, bars and arrows that divide a line, quotation marks. */
  readonly letters: Int32Array;
  readonly sentences: Int32Array;
  readonly dividers: Int32Array;
  readonly quotes: Int32Array;
  /** Number of different words. */
  readonly size: number;
  /** By word number: hash of the lower-cased word, and its length in code units, up to 255. */
  readonly hashes: Uint32Array;
  readonly lengths: Uint8Array;
  /** Number of a word by its hash, -1 where the page does not have it. */
  readonly find: (hash: number) => number;
}

const DIVIDES = 1;
const ENDS = 2;
const QUOTES = 4;
const CLOSES = 8;
const markOf = new Uint8Array(0x10000);
for (const [marks, bit] of [
  ['|»›«‹•·©→▸►/', DIVIDES],
  ['.!?…。！？؟।', ENDS],
  ['"“”„«»「」', QUOTES],
  [')]"\'”’»」』', CLOSES],
] as const)
  for (const one of marks) markOf[one.charCodeAt(0)] |= bit;

/** What `scan` found in the text it read last. */
const last = { hashes: new Uint32Array(4096), lengths: new Uint8Array(4096), sentences: 0, dividers: 0, quotes: 0 };

/** Reads a text into `last`; a letter of a script without spaces is a word. Returns the number of words. */
function scan(text: string): number {
  if (last.hashes.length <= text.length) {
    last.hashes = new Uint32Array(text.length * 2);
    last.lengths = new Uint8Array(text.length * 2);
  }
  const { hashes, lengths } = last;
  last.sentences = 0;
  last.dividers = 0;
  last.quotes = 0;
  let words = 0;
  let hash = hashStart;
  let length = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 32;
    const is = classOf(code);
    if ((is & (WORD | SURROGATE)) !== 0 && (is & UNSPACED) === 0) {
      hash = addUnit(hash, describe(code) & 0xffff);
      length++;
      continue;
    }
    if (length > 0) {
      hashes[words] = finish(hash);
      lengths[words++] = Math.min(length, 255);
      hash = hashStart;
      length = 0;
    }
    if ((is & UNSPACED) !== 0) {
      hashes[words] = finish(addUnit(hashStart, code));
      lengths[words++] = 1;
    } else if (markOf[code] !== 0) noteMark(text, i, code);
  }
  return words;
}

function noteMark(text: string, at: number, code: number): void {
  const mark = markOf[code];
  if ((mark & DIVIDES) !== 0) last.dividers++;
  if ((mark & QUOTES) !== 0) last.quotes++;
  if ((mark & ENDS) !== 0 && endsSentence(text, at, code)) last.sentences++;
}

/** Before a blank or the end, closing marks aside. */
function endsSentence(text: string, at: number, code: number): boolean {
  if (code >= 0x3000) return true;
  let next = at + 1;
  while (next < text.length && (markOf[text.charCodeAt(next)] & CLOSES) !== 0) next++;
  return next >= text.length || (classOf(text.charCodeAt(next)) & BLANK) !== 0;
}

/** Hashes of the words of a text, in order, and their lengths. */
export function readWords(text: string): { hashes: Uint32Array; lengths: Uint8Array } {
  const words = scan(text);
  return { hashes: last.hashes.slice(0, words), lengths: last.lengths.slice(0, words) };
}

/** Word numbers of the page that is read; grows with the longest page. */
let numbers = new Int32Array(1 << 14);

export function readTexts(texts: readonly string[]): Texts {
  const count = () => new Int32Array(texts.length);
  const [letters, sentences, dividers, quotes] = [count(), count(), count(), count()];
  const start = new Int32Array(texts.length + 1);
  const index = makeIndex();
  let total = 0;
  for (let i = 0; i < texts.length; i++) {
    const words = scan(texts[i]);
    if (total + words > numbers.length) numbers = grown(numbers, total + words);
    for (let k = 0; k < words; k++) {
      letters[i] += last.lengths[k];
      numbers[total++] = index.add(last.hashes[k], last.lengths[k]);
    }
    start[i + 1] = total;
    sentences[i] = last.sentences;
    dividers[i] = last.dividers;
    quotes[i] = last.quotes;
  }
  const ids = numbers.slice(0, total);
  return { ids, start, letters, sentences, dividers, quotes, ...index.read() };
}

function grown(array: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(least * 2);
  larger.set(array);
  return larger;
}

/** Numbers for hashes, by open addressing. */
function makeIndex() {
  let slots = new Int32Array(1 << 12);
  let hashes = new Uint32Array(1 << 11);
  let lengths = new Uint8Array(1 << 11);
  let size = 0;
  const slotOf = (hash: number) => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = () => {
    const [hashesBefore, lengthsBefore] = [hashes, lengths];
    slots = new Int32Array(slots.length * 4);
    hashes = new Uint32Array(slots.length / 2);
    lengths = new Uint8Array(slots.length / 2);
    hashes.set(hashesBefore);
    lengths.set(lengthsBefore);
    for (let id = 0; id < size; id++) slots[slotOf(hashes[id])] = id + 1;
  };
  const add = (hash: number, length: number) => {
    const slot = slotOf(hash);
    if (slots[slot] !== 0) return slots[slot] - 1;
    hashes[size] = hash;
    lengths[size] = length;
    slots[slot] = ++size;
    if (size === hashes.length) grow();
    return size - 1;
  };
  const read = () => ({
    size,
    hashes: hashes.subarray(0, size),
    lengths: lengths.subarray(0, size),
    find: (hash: number) => slots[slotOf(hash)] - 1,
  });
  return { add, read };
}

/** Whether a word says something: three letters and more, or an ideograph. */
export function isLong(length: number): boolean {
  return length > 2 || length === 1;
}

/** Some words, as marks on a page's words, and how many there are in all. */
export interface WordSet {
  readonly marks: Uint8Array;
  /** Different long words of the text, whether the page has them or not. */
  readonly size: number;
}

/** The long words of a text. */
export function wordSet({ find, size }: Texts, text: string): WordSet {
  const { hashes, lengths } = readWords(text);
  const marks = new Uint8Array(size);
  const distinct = new Set<number>();
  hashes.forEach((hash, k) => {
    if (isLong(lengths[k])) distinct.add(hash);
  });
  for (const hash of distinct) {
    const id = find(hash);
    if (id >= 0) marks[id] = 1;
  }
  return { marks, size: distinct.size };
}

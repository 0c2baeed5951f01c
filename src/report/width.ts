import stringWidth from 'string-width';

const plain = /^[ -~]*$/u;
const longestChunk = 256;
const halfOfPair = /^[\uDC00-\uDFFF]/u;
const colonsFirst = /^::/u;
const ellipsis = '…';
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Columns that a line takes on a terminal: 2 for wide characters, 0 for combining ones. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let columns = 0;
  for (const chunk of chunksOf(text)) columns += stringWidth(chunk);
  return columns;
}

/** Intl.Segmenter takes time with the square of the length: 6 s for 80,000 characters, so it gets few at a time. */
function* chunksOf(text: string): Generator<string> {
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + longestChunk;
    if (halfOfPair.test(text.charAt(end))) end++;
    yield text.slice(start, end);
  }
}

function* graphemesOf(text: string): Generator<string> {
  for (const chunk of chunksOf(text)) for (const { segment } of graphemes.segment(chunk)) yield segment;
}

/** Fills up with spaces on the right; longer text stays as it is. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** At most `width` columns; what is cut at the end is marked. */
export function truncate(text: string, width: number): string {
  return displayWidth(text) <= width ? text : takeColumns(text, width - 1).trimEnd() + ellipsis;
}

/** At most `width` columns; what is cut at the start is marked: for paths, whose end says more. */
export function truncateStart(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  const units = [...graphemesOf(text)];
  let first = units.length;
  for (let left = width - 1; first > 0; first--) {
    left -= displayWidth(units[first - 1]);
    if (left < 0) break;
  }
  return ellipsis + units.slice(first).join('');
}

/** Lines of at most `width` columns, broken at spaces, and inside a word only where the word alone is wider. */
export function wrap(text: string, width: number): string[] {
  const words = text.split(' ').flatMap((word) => (word === '' ? [] : { text: word }));
  return wrapWords(words, width).map((line) => line.map((word) => word.text).join(' '));
}

/** A sentence behind a mark, such as `- `; its further lines begin below its first word. */
export function hang(mark: string, sentence: string, width: number): string[] {
  const indent = displayWidth(mark);
  return wrap(sentence, width - indent).map((line, at) => (at === 0 ? mark : ' '.repeat(indent)) + line);
}

/** The same for words that are more than text, so that each can be coloured. A word that is too wide is cut in pieces. */
export function wrapWords<Word extends { readonly text: string }>(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  let left = 0;
  for (const word of words.flatMap((one) => pieces(one.text, width).map((text) => ({ ...one, text })))) {
    const columns = displayWidth(word.text);
    const line = lines.at(-1);
    if (line === undefined || columns + 1 > left) {
      lines.push([word]);
      left = width - columns;
    } else {
      line.push(word);
      left -= columns + 1;
    }
  }
  return lines;
}

/** Items joined by a separator, on as many lines as it takes; only an item that is wider than a line is broken. */
export function wrapItems(items: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const joined = lines.length === 0 ? item : `${lines[lines.length - 1]}${separator}${item}`;
    if (lines.length > 0 && displayWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrap(item, width));
  }
  return lines;
}

/**
 * One pass over the graphemes: a word of a megabyte costs what a megabyte of words does. Colons that a cut brings to the
 * start of a line are set apart, or a CI runner might obey what follows.
 */
function pieces(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const parts = [''];
  let left = width;
  for (const segment of graphemesOf(word)) {
    const columns = displayWidth(segment);
    if (columns > left && parts[parts.length - 1] !== '') {
      parts.push('');
      left = segment === ':' ? width - 1 : width;
    }
    parts[parts.length - 1] += segment;
    left -= columns;
  }
  return parts.map((part, at) => (at === 0 ? part : part.replace(colonsFirst, ': :')));
}

function takeColumns(text: string, width: number): string {
  let taken = '';
  let left = width;
  for (const segment of graphemesOf(text)) {
    left -= displayWidth(segment);
    if (left < 0) break;
    taken += segment;
  }
  return taken;
}

/** What closes a quotation that a mark opens. Single marks are apart: they are apostrophes too. */
const closers: { readonly [opening: string]: string } = {
  '“': '”"',
  '„': '“”‟"',
  '‟': '”',
  '”': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '"': '"”',
  '❝': '❞',
  '〝': '〞〟',
};
const singleClosers: { readonly [opening: string]: string } = { '‘': '’', '‚': '‘’', "'": "'" };
const anyMark = /["'“”„‟«»‹›「」『』‘’‚❝❞〝〞〟]/u;
const everyMark = /["'“”„‟«»‹›「」『』‘’‚❝❞〝〞〟]/gu;
/** Typewriters and TeX: two single marks for a double one. */
const twoBackticks = /``/gu;
const twoApostrophes = /''/gu;
const wordCharacter = /[\p{L}\p{N}]/u;
const wordCharacters = /[\p{L}\p{N}]/gu;
const endsSpeech = /[.,?!;:…]/u;
const beforeClosing = /[\p{L}\p{N}.,?!…]/u;
const blank = /\s/u;

/** A quotation without its closing mark is believed for this many characters, about sixty words. */
const unclosedLimit = 400;
/** A single mark straight after a word closes only what is as short as a name or a quoted phrase. */
const phraseLimit = 60;
/** A single mark after punctuation closes what is as short as a paragraph. */
const singleLimit = 600;

type Span = readonly [start: number, end: number];
/** One paragraph of a text, the places of its quotation marks, and the start of what follows it. */
interface Marked {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly next: string;
  readonly marks: readonly number[];
}

/**
 * Spans of text inside quotation marks, marks included, as offsets [start, end) in UTF-16 code units, in order, not nested.
 * A quotation ends where its paragraph (line) does. One that never closes counts to there when it opens the paragraph,
 * when little is left of the paragraph, or when the next paragraph opens with the same mark again.
 *
 * @param following Text after the given one, to see whether a quotation runs on. Time is linear in the text.
 */
export function quotationSpans(given: string, following = ''): Span[] {
  if (!anyMark.test(given) && !opensSpeech(given)) return [];
  // As long as before, so that offsets stay.
  const text = given.replace(twoBackticks, '“\u00AD').replace(twoApostrophes, '”\u00AD');
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const next = stop < 0 ? following : text.slice(stop, stop + 100);
    const marks = Array.from(text.slice(start, end).matchAll(everyMark), (match) => start + match.index);
    const found =
      marks.length > 0 ? spansOf({ text, start, end, next: next.trimStart(), marks }) : speechSpans(text, start, end);
    for (const span of found) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** Share of the letters and digits of a text that stand inside quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  const inside = quotationSpans(text).map(([start, end]) => text.slice(start, end));
  return inside.length === 0 ? 0 : countWordCharacters(inside.join('')) / Math.max(1, countWordCharacters(text));
}

function countWordCharacters(text: string): number {
  return text.match(wordCharacters)?.length ?? 0;
}

const dash = /[—–―]/u;
const everyDash = /[—–―]/gu;

/** Whether a text starts with a dash, as reported speech does in Russian, Spanish, French or Polish, and items of lists. */
export function opensSpeech(text: string): boolean {
  return dash.test(text.charAt(0));
}

/**
 * Speech that dashes mark: "— We know, — she said. — All of us." A dash at the start alone may be an item of a list; with a
 * second one after a mark of punctuation, or tight to a word as in Spanish, it is speech, and each such dash turns to what the
 * narrator says and back.
 */
function speechSpans(text: string, start: number, end: number): Span[] {
  if (!opensSpeech(text.charAt(start))) return [];
  const turns = Array.from(text.slice(start + 1, end).matchAll(everyDash), (match) => start + 1 + match.index).filter(
    (at) => turnsSpeech(text, at),
  );
  if (turns.length === 0) return [];
  const places = [start, ...turns, end];
  const spans: Span[] = [];
  for (let index = 0; index + 1 < places.length; index += 2) spans.push([places[index], places[index + 1]]);
  return spans;
}

function turnsSpeech(text: string, at: number): boolean {
  const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
  if (blank.test(before)) return endsSpeech.test(text.charAt(at - 2)) || wordCharacter.test(after);
  return wordCharacter.test(before) && endsSpeech.test(after);
}

function spansOf(paragraph: Marked): Span[] {
  const { marks } = paragraph;
  const spans: Span[] = [];
  for (let index = 0; index < marks.length; ) {
    const close = opens(paragraph, marks[index]) ? closeOf(paragraph, index) : { at: -1, index: index + 1 };
    if (close.at >= 0) spans.push([marks[index], close.at]);
    index = Math.max(index + 1, close.index);
  }
  return spans;
}

/** A mark opens a quotation unless a word stands before it or a blank after it; some do either way, some never. */
function opens({ text, start, end }: Marked, at: number): boolean {
  const mark = text[at];
  if (!(mark in closers) && !(mark in singleClosers)) return false;
  const after = at + 1 < end ? text[at + 1] : ' ';
  if (mark === '“' || mark === '„' || mark === '«' || mark === '「' || mark === '『') return true;
  const before = at > start ? text[at - 1] : ' ';
  return !beforeClosing.test(before) && !blank.test(after);
}

/** Where the quotation that opens at mark `index` ends (offset after it, -1 for none), and the mark to go on from. */
function closeOf(paragraph: Marked, index: number): { at: number; index: number } {
  return paragraph.text[paragraph.marks[index]] in singleClosers
    ? closeOfSingle(paragraph, index)
    : closeOfDouble(paragraph, index);
}

function closeOfDouble(paragraph: Marked, index: number): { at: number; index: number } {
  const { text, start, end, next, marks } = paragraph;
  const open = marks[index];
  const mark = text[open];
  for (let later = index + 1; later < marks.length; later++) {
    const at = marks[later];
    if (closers[mark].includes(text[at])) return { at: at + 1, index: later + 1 };
    if (text[at] === mark) return { at: at - open <= unclosedLimit ? at : -1, index: later };
  }
  const believed = end - open <= unclosedLimit || !wordCharacter.test(text.slice(start, open)) || next.startsWith(mark);
  return { at: believed ? end : -1, index: believed ? marks.length : index + 1 };
}

/** Looks as far as the next mark that opens a quotation of the same style, so that all looking together is linear. */
function closeOfSingle(paragraph: Marked, index: number): { at: number; index: number } {
  const { text, end, marks } = paragraph;
  const open = marks[index];
  let phrase = { at: -1, index: index + 1 };
  for (let later = index + 1; later < marks.length; later++) {
    const at = marks[later];
    if (at - open > singleLimit || (text[at] === text[open] && opens(paragraph, at))) break;
    if (!singleClosers[text[open]].includes(text[at]) || (at + 1 < end && wordCharacter.test(text[at + 1]))) continue;
    if (endsSpeech.test(text[at - 1])) return { at: at + 1, index: later + 1 };
    if (phrase.at < 0 && at - open <= phraseLimit) phrase = { at: at + 1, index: later + 1 };
  }
  return phrase;
}

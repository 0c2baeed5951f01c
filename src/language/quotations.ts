import { describe, QUOTATION_MARK } from './characters.ts';
import { opensSpeech, type Span, speechSpans } from './speech.ts';
import { countWordCharacters } from './word-characters.ts';

export { opensSpeech } from './speech.ts';

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
  '״': '״"',
  '《': '》',
  '〈': '〉',
};
const singleClosers: { readonly [opening: string]: string } = { '‘': '’', '‚': '‘’', "'": "'" };
const backtick = 0x60;
/** A mark between two such letters is part of an acronym. */
const hebrew = /\p{Script=Hebrew}/u;
const acronymMarks = '"״';
/** Typewriters and TeX: two single marks for a double one. */
const twoBackticks = /``/gu;
const twoApostrophes = /''/gu;
const wordCharacter = /[\p{L}\p{N}]/u;
const endsSpeech = /[.,?!;:…]/u;
const beforeClosing = /[\p{L}\p{N}.,?!…]/u;
const blank = /\s/u;
/** Letters and figures that an apostrophe at their start stands for others of: '90s, 'em, rock 'n' roll, 't huis, 'Ndrangheta. */
const clipped =
  /(?:\d\ds?|[kmnrst](?=\s)|n(?=['’])|[Ee]m|[Tt]il|[Tt]is|[Tt]was|[Cc]ause|[Cc]os|[Bb]out|[Nn]drangheta)(?![\p{L}\p{N}])/uy;
/** Chinese and Korean put titles of works between these marks; in some papers they quote, and then a sentence or a particle ends it. */
const titleMarks = '《〈';
const sentenceEnd = /[。.！!？?…]/u;
const shortestSpeech = 8;
const quotingParticle = /(?:이?라)?고(?![\p{L}])|라는/uy;

/** A quotation without its closing mark is believed for this many characters, about sixty words. */
const unclosedLimit = 400;
/** A single mark straight after a word closes only what is as short as a name or a quoted phrase. */
const phraseLimit = 60;
/** A single mark after punctuation closes what is as short as a paragraph. */
const singleLimit = 600;

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
  if (!hasMark(given) && !opensSpeech(given) && !given.includes('\n')) return [];
  // As long as before, so that offsets stay.
  const text = given.replace(twoBackticks, '“\u00AD').replace(twoApostrophes, '”\u00AD');
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const next = stop < 0 ? following : text.slice(stop, stop + 100);
    const marks = marksIn(text, start, end);
    const speech = speechSpans(text, start, end);
    const inMarks = marks.length > 0 ? spansOf({ text, start, end, next: next.trimStart(), marks }) : [];
    for (const span of speech.length === 0 ? inMarks : mergeSpans([...speech, ...inMarks])) spans.push(span);
    start = end + 1;
  }
  return spans;
}

/** Share of the letters and digits of a text that stand inside quotation marks, 0 to 1. */
export function quotedShare(text: string): number {
  const spans = quotationSpans(text);
  if (spans.length === 0) return 0;
  const quoted = spans.reduce((sum, [start, end]) => sum + countWordCharacters(text, start, end), 0);
  return quoted / Math.max(1, countWordCharacters(text));
}

function isMark(code: number): boolean {
  return (describe(code) & QUOTATION_MARK) !== 0 && code !== backtick;
}

function hasMark(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isMark(text.charCodeAt(at))) return true;
  return false;
}

/** Places of the marks in text[start, end), but for those inside Hebrew acronyms. */
function marksIn(text: string, start: number, end: number): number[] {
  const marks: number[] = [];
  for (let at = start; at < end; at++)
    if (isMark(text.charCodeAt(at)) && !isInAcronym(text, at, start, end)) marks.push(at);
  return marks;
}

function isInAcronym(text: string, at: number, start: number, end: number): boolean {
  if (!acronymMarks.includes(text[at]) || at === start || at + 1 >= end) return false;
  return hebrew.test(text[at - 1]) && hebrew.test(text[at + 1]);
}

/** In order and apart; of spans that overlap the first stays whole. */
function mergeSpans(spans: Span[]): Span[] {
  const merged: Span[] = [];
  let last = 0;
  for (const [start, end] of spans.sort(([one], [other]) => one - other)) {
    if (end <= last) continue;
    merged.push([Math.max(last, start), end]);
    last = end;
  }
  return merged;
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

const alwaysOpen = '“„«「『《〈';

/** A mark opens a quotation unless a word stands before it or a blank after it; some do either way, some never. */
function opens({ text, start, end }: Marked, at: number): boolean {
  const mark = text[at];
  if (!(mark in closers) && !(mark in singleClosers)) return false;
  const after = at + 1 < end ? text[at + 1] : ' ';
  if (alwaysOpen.includes(mark)) return true;
  const before = at > start ? text[at - 1] : ' ';
  if (beforeClosing.test(before) || blank.test(after)) return false;
  clipped.lastIndex = at + 1;
  return !(mark in singleClosers) || !clipped.test(text);
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
    if (closers[mark].includes(text[at]))
      return isQuotation(text, open, at) ? { at: at + 1, index: later + 1 } : unquoted(index);
    if (text[at] !== mark) continue;
    const outer = closeOfNested(paragraph, index, later);
    if (outer >= 0) return { at: marks[outer] + 1, index: outer + 1 };
    return { at: at - open <= unclosedLimit ? at : -1, index: later };
  }
  if (titleMarks.includes(mark)) return unquoted(index);
  const believed = end - open <= unclosedLimit || !wordCharacter.test(text.slice(start, open)) || next.startsWith(mark);
  return { at: believed ? end : -1, index: believed ? marks.length : index + 1 };
}

/** Goes on with the next mark. */
function unquoted(index: number): { at: number; index: number } {
  return { at: -1, index: index + 1 };
}

/** Whether what stands in marks is what somebody said, and not the title of a work. */
function isQuotation(text: string, open: number, close: number): boolean {
  if (!titleMarks.includes(text[open])) return true;
  quotingParticle.lastIndex = close + 1;
  if (quotingParticle.test(text)) return true;
  return close - open > shortestSpeech && sentenceEnd.test(text[close - 1]);
}

/**
 * The mark that closes a quotation with others of the same style in it, -1 where none does within a paragraph's length. Looks as
 * far as the second mark that opens before one closes, so that all looking together is linear.
 *
 * @param inner The first mark of the same style after the opening one.
 */
function closeOfNested({ text, marks }: Marked, index: number, inner: number): number {
  const mark = text[marks[index]];
  let isInside = true;
  for (let later = inner + 1; later < marks.length && marks[later] - marks[index] <= singleLimit; later++) {
    const at = marks[later];
    if (text[at] === mark) {
      if (isInside) return -1;
      isInside = true;
    } else if (closers[mark].includes(text[at])) {
      if (!isInside) return later;
      isInside = false;
    }
  }
  return -1;
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

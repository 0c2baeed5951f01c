import { attribution } from './speech-verbs.ts';

/** A span of a text, as offsets [start, end) in UTF-16 code units. */
export type Span = readonly [start: number, end: number];

const dashes = '—–―‒';
const hyphen = '-';
/** Dashes of any length, two hyphens for one included, and the marks after which a narrator may go on. */
const turn = /[—–―‒]+|-{1,2}|[,!?…]/gu;
/** Speech starts as a sentence does. A figure tight to a hyphen is negative, or a score. */
const opener = /(?:[—–―‒]+\s*|--?\s+|--?(?!\p{N}))(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡«"„“'‘’…([])/uy;
const wordCharacter = /[\p{L}\p{N}]/u;
const letter = /\p{L}/u;
const endsSpeech = /[.,?!;:…]/u;
/** What stands before a dash that turns to the narrator: a full stop there ends an item of a list as well. */
const goesOn = /[,?!…]/u;
const blank = /\s/u;
const asks = /[?!]\s*$/u;
/** A question or a cry in a dialogue is as short as this; an answer in an interview is its text. */
const longestCry = 200;
const doubleMark = /["“”„«»]/u;

/** Whether a text starts with a dash or hyphen, as reported speech does in many languages, and items of lists. */
export function opensSpeech(text: string): boolean {
  const first = text.charAt(0);
  return first === hyphen || (first !== '' && dashes.includes(first));
}

/**
 * Speech that dashes mark, in text[start, end), a paragraph: "— We know, — she said. — All of us." and "– We know, says the
 * mayor. – All of us." A dash at the start alone may be an item of a list; it opens speech where a second one turns to the
 * narrator (after a comma, tight to a word as in Spanish, or before a verb of saying), where a comma and such a verb follow, or
 * where all of it is a question or a cry. Of hyphens, which lists use more, only those before such a verb turn.
 */
export function speechSpans(text: string, start: number, end: number): Span[] {
  const opened = openerEnd(text, start, end);
  const isDash = text.charAt(start) !== hyphen;
  // An item of a list that quotes.
  if (opened < 0 || (!isDash && doubleMark.test(text.slice(start, end)))) return [];
  const spans: Span[] = [];
  let from = start;
  let isSpeech = true;
  turn.lastIndex = opened;
  for (let found = turn.exec(text); found !== null && found.index < end; found = turn.exec(text)) {
    const at = found.index;
    const after = at + found[0].length;
    const isTurn = found[0].startsWith(hyphen) || dashes.includes(found[0].charAt(0));
    if (isSpeech ? turnsToNarrator(text, at, after, isTurn) : isTurn && turnsToSpeech(text, at, after)) {
      if (isSpeech) spans.push([from, at]);
      isSpeech = !isSpeech;
      from = at;
    }
  }
  const isCry = isDash && end - start <= longestCry && asks.test(text.slice(start, end));
  if (isSpeech && (spans.length > 0 || isCry)) spans.push([from, end]);
  return spans;
}

/** Where the words after an opening dash start; -1 where there is none. */
function openerEnd(text: string, start: number, end: number): number {
  opener.lastIndex = start;
  const opened = opener.exec(text);
  return opened === null || start + opened[0].length >= end ? -1 : start + opened[0].length;
}

/** @param isDash Whether a dash stands there, and not a mark of punctuation. */
function turnsToNarrator(text: string, at: number, after: number, isDash: boolean): boolean {
  const isSpaced = blank.test(text.charAt(at - 1));
  if (
    isDash &&
    text.charAt(at) !== hyphen &&
    (isSpaced ? goesOn.test(text.charAt(at - 2)) || letter.test(text.charAt(after)) : endsTight(text, at, after))
  )
    return true;
  // A hyphen within a word is no dash.
  if (isDash && !isSpaced) return false;
  attribution.lastIndex = after;
  return attribution.test(text);
}

function turnsToSpeech(text: string, at: number, after: number): boolean {
  if (!blank.test(text.charAt(at - 1))) return endsTight(text, at, after);
  return endsSpeech.test(text.charAt(at - 2)) || letter.test(text.charAt(after));
}

/** A dash between a word and a mark of punctuation: "—dijo ella—. Todos". */
function endsTight(text: string, at: number, after: number): boolean {
  return wordCharacter.test(text.charAt(at - 1)) && endsSpeech.test(text.charAt(after));
}

import {
  APOSTROPHE,
  CASELESS,
  CLOSING,
  COMMA,
  CYRILLIC,
  DIGIT,
  FULL_STOP,
  GREEK,
  IDEOGRAPH,
  IGNORED,
  LATIN,
  LOWER,
  OPENING,
  QUOTATION_MARK,
  SEPARATOR,
  SPACE,
  STOP,
  UNNORMALISED,
  UPPER,
} from './character-kinds.ts';

const quotationMarks = new Set(Array.from(`"'“”„‟«»‹›「」『』‘’‚❝❞〝〞״《》〈〉`));
// Two of them open what is quoted in old dumps, see quotations.ts.
quotationMarks.add('`');
const closings = new Set(['"', '”', '»', '’', "'", ')', ']', '›', '」', '』', '“', '‘', '❞', '〞', '》', '〉']);
const openings = new Set(['„', '«', '‹', '(', '[', '‚', '「', '『', '©', '❝', '〝', '《', '〈']);
const apostrophes = new Set(["'", '’', 'ʼ', '`', '´', '‘']);
const ignored = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Script=Inherited}/u;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What the Unicode tables say of a code unit: some microseconds each, so it is asked once. */
export function learnCharacter(code: number): number {
  const text = String.fromCharCode(code);
  const kind = isUnnormalised(code, text) ? UNNORMALISED : kindOf(text);
  return kind | scriptOf(text) | (quotationMarks.has(text) ? QUOTATION_MARK : 0) | foldOf(text);
}

function kindOf(text: string): number {
  if (/\s/u.test(text)) return SPACE;
  if (ignored.test(text)) return IGNORED;
  if (/[.!?…]/u.test(text)) return STOP;
  if (/[。！？؟।։]/u.test(text)) return FULL_STOP;
  if (/[,:]/u.test(text)) return COMMA;
  if (apostrophes.has(text)) return APOSTROPHE;
  if (closings.has(text)) return CLOSING;
  if (openings.has(text)) return OPENING;
  if (/\p{Nd}/u.test(text)) return DIGIT;
  if (withoutSpaces.test(text) && /[\p{L}\p{M}\p{Nl}ー]/u.test(text)) return IDEOGRAPH;
  if (/[\p{Lu}\p{Lt}]/u.test(text)) return UPPER;
  if (/\p{Ll}/u.test(text)) return LOWER;
  return /[\p{L}\p{M}]/u.test(text) ? CASELESS : SEPARATOR;
}

function scriptOf(text: string): number {
  if (/\p{Script=Latin}/u.test(text)) return LATIN;
  if (/\p{Script=Cyrillic}/u.test(text)) return CYRILLIC;
  return /\p{Script=Greek}/u.test(text) ? GREEK : 0;
}

/** Compatibility characters, loose accents and halves of astral characters need their neighbours or become several. */
function isUnnormalised(code: number, text: string): boolean {
  if (code === 0x2026 || code === 0xb4 || /\s/u.test(text)) return false;
  return (
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x1100 && code < 0x1200) ||
    (code >= 0xd800 && code < 0xe000) ||
    text.normalize('NFKC') !== text
  );
}

/** Value of a decimal digit of any script: they stand in tens, in order. */
function digitOf(text: string): number {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCharCode(text.charCodeAt(0) - before - 1))) before++;
  return before % 10;
}

function foldOf(text: string): number {
  if (apostrophes.has(text)) return 0x27;
  if (/\p{Nd}/u.test(text)) return 0x30 + digitOf(text);
  const lower = text.toLowerCase();
  return (/\p{Script=Latin}/u.test(text) ? lower.normalize('NFD') : lower).charCodeAt(0);
}

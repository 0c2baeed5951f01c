/**
 * One number per UTF-16 code unit: what the character is (`kindMask`), which script it belongs to, and the code unit it is folded to (case, accents of Latin letters, full width, quotation marks).
 * Entries are worked out when a character is first met: 65,536 of them at once would cost 60 ms at every start.
 */
const table = new Uint32Array(65_536);

export const kindMask = 0xf0000;
export const SPACE = 0x10000;
const SEPARATOR = 0x20000;
export const LOWER = 0x30000;
export const UPPER = 0x40000;
/** A letter of a script without case, such as Arabic or Hangul. */
export const CASELESS = 0x50000;
export const DIGIT = 0x60000;
/** A letter of a script written without spaces between words. */
export const IDEOGRAPH = 0x70000;
/** Soft hyphen, zero-width space and the like: as if it were not there. */
export const IGNORED = 0x80000;
export const APOSTROPHE = 0x90000;
/** Ends a sentence when white space and a capital follow. */
export const STOP = 0xa0000;
/** Ends a sentence whatever follows. */
export const FULL_STOP = 0xb0000;
export const CLOSING = 0xc0000;
export const OPENING = 0xd0000;
/** Continues a number between digits. */
export const COMMA = 0xe0000;

export const scriptMask = 0x700000;
export const LATIN = 0x100000;
export const CYRILLIC = 0x200000;
export const GREEK = 0x400000;

/** A compatibility character, a loose accent or half of an astral character: ask again once its text is in form NFKC. */
export const UNNORMALISED = 0xf0000;

/** May open or close a quotation. */
export const QUOTATION_MARK = 0x800000;

const quotationMarks = new Set(Array.from(`"'“”„‟«»‹›「」『』‘’‚❝❞〝〞`));
// Two of them open what is quoted in old dumps, see quotations.ts.
quotationMarks.add('`');
const closings = new Set(['"', '”', '»', '’', "'", ')', ']', '›', '」', '』', '“', '‘', '❞', '〞']);
const openings = new Set(['„', '«', '‹', '(', '[', '‚', '「', '『', '©', '❝', '〝']);
const apostrophes = new Set(["'", '’', 'ʼ', '`', '´', '‘']);
const ignored = /\p{Default_Ignorable_Code_Point}|\p{Cf}|\p{Script=Inherited}/u;
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What is known of a code unit, see `kindMask` and the constants below it. */
export function describe(code: number): number {
  return table[code] || learn(code);
}

function learn(code: number): number {
  const text = String.fromCharCode(code);
  const kind = isUnnormalised(code, text) ? UNNORMALISED : kindOf(text);
  const entry = kind | scriptOf(text) | (quotationMarks.has(text) ? QUOTATION_MARK : 0) | foldOf(text);
  table[code] = entry;
  return entry;
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

/**
 * Classes of a UTF-16 code unit, for loops that look at every character once and want "is it one of these?" in one test.
 * A table filled as characters turn up: no `\p{…}` test for each, and nothing to build at start-up.
 * (`characters.ts` gives one kind per character and its folded form, for normalising.)
 */

/** Bits of `classOf`; a character may have several. */
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 4;
/** Letters of scripts without case, modifier letters and combining marks. */
export const CASELESS = 8;
export const BLANK = 16;
/** Letters of scripts that put no spaces between words: Han, kana, Thai, Lao, Khmer, Burmese. */
export const UNSPACED = 32;
/** Ends a sentence: `.`, `?`, `。`, `؟`, `।` and the like; `…` too. */
export const TERMINAL = 64;
/** Closing quotation marks and brackets. */
export const CLOSER = 128;
/** Opening quotation marks and brackets. Straight quotes are both. */
export const OPENER = 256;
/** Half of a character beyond the basic plane: nearly always an emoji or a rare ideograph. */
export const SURROGATE = 512;

export const LETTER = LOWER | UPPER | CASELESS;
export const WORD = LETTER | DIGIT;

const KNOWN = 0x8000;
const table = new Uint16Array(0x10000);

const classes: readonly (readonly [RegExp, number])[] = [
  [/\p{Ll}/u, LOWER],
  [/[\p{Lu}\p{Lt}]/u, UPPER],
  [/\p{N}/u, DIGIT],
  [/[\p{Lo}\p{Lm}\p{M}]/u, CASELESS],
  [/\s/u, BLANK],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    UNSPACED,
  ],
  [/[.!?…。！？．؟۔।॥։။។៕‽]/u, TERMINAL],
  [/[\p{Pe}\p{Pf}"'”’»]/u, CLOSER],
  [/[\p{Ps}\p{Pi}"'“‘«„‚]/u, OPENER],
];

/** The class bits of a UTF-16 code unit, 0 to 65535. */
export function classOf(code: number): number {
  const known = table[code];
  return known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  let bits = KNOWN;
  if (code >= 0xd800 && code <= 0xdfff) bits |= SURROGATE;
  else for (const [pattern, bit] of classes) if (pattern.test(character)) bits |= bit;
  table[code] = bits;
  return bits;
}

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
/** Of every character that was looked up. */
export const KNOWN = 0x8000;

/** Parts of what is known of a UTF-16 code unit, see `describe`. */
export const kindMask = 0xf0000;
export const SPACE = 0x10000;
export const SEPARATOR = 0x20000;
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

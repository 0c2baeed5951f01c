/** Kinds of characters, as wording is looked for: a table costs a hundredth of `\p{L}` per character. */
export const characterKinds = { other: 0, letter: 1, unspaced: 2, opener: 3 } as const;
const {
  other,
  letter,
  /** Chinese, Japanese, Thai, Lao, Burmese, Khmer: no space tells where a word starts. */
  unspaced,
  /** Signs that wording may open with, such as `(reporting by`. */
  opener,
} = characterKinds;

const asciiKinds = new Uint8Array(0x80);
asciiKinds.fill(letter, 0x41, 0x5b).fill(letter, 0x61, 0x7b);
for (const sign of '([<;#>') asciiKinds[sign.charCodeAt(0)] = opener;

/** Of all UTF-16 units; filled when a character beyond ASCII is first asked for. */
let allKinds: Uint8Array | null = null;

/** Kind of a UTF-16 unit: one of `characterKinds`. */
export function kindOf(code: number): number {
  if (code < 0x80) return asciiKinds[code];
  allKinds ??= tableOfKinds();
  return allKinds[code & 0xffff];
}

/** Letters and marks of any script. */
export function isLetter(code: number): boolean {
  const kind = kindOf(code);
  return kind === letter || kind === unspaced;
}

const openers = '（【［〈《＜▶▲△☞ⓒ※©';
/** × ÷, and the Arabic and Devanagari marks that stand among letters. */
const punctuation: readonly number[] = [0xd7, 0xf7, 0x60c, 0x61b, 0x61f, 0x66a, 0x6d4, 0x964, 0x965, 0xfeff];

function tableOfKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  kinds.set(asciiKinds);
  for (const code of [0xaa, 0xb5, 0xba]) kinds[code] = letter;
  kinds.fill(letter, 0xc0, 0xe00).fill(unspaced, 0xe00, 0xf00);
  kinds.fill(letter, 0xf00, 0x2000).fill(unspaced, 0x1000, 0x10a0).fill(unspaced, 0x1780, 0x1800);
  kinds.fill(letter, 0x2c00, 0x2e80).fill(unspaced, 0x2e80, 0x3000);
  kinds[0x3005] = unspaced;
  kinds.fill(unspaced, 0x3040, 0xac00).fill(letter, 0xac00).fill(other, 0xff00, 0xff21);
  for (const code of punctuation) kinds[code] = other;
  for (const sign of openers) kinds[sign.charCodeAt(0)] = opener;
  return kinds;
}

/** The features of an article, by number; with repeats, in any order. Valid until the next call. */
export type FeaturesOf = (article: number) => Uint32Array;

/** Slots for each feature: one in seven that was seen once passes as seen twice. */
const slotsEach = 4;
const fewestBits = 10;
/** 2³⁰ slots take 256 MiB. */
const mostBits = 30;

/** Which hashes occur twice at least; a few that occur once pass too. */
export interface Recurring {
  /** Two bits a slot: 0 never seen, 1 once, 3 twice or more. */
  readonly seen: Uint8Array;
  /** How far a hash is shifted to give its slot. */
  readonly shift: number;
}

/**
 * Looks through the features of all articles. Four in five features of an archive are its only ones: they need not be sorted,
 * nor kept.
 *
 * @param total About how many features there are.
 */
export function findRecurring(articles: number, featuresOf: FeaturesOf, total: number): Recurring {
  const bits = Math.min(mostBits, Math.max(fewestBits, Math.ceil(Math.log2(slotsEach * total + 1))));
  const shift = 32 - bits;
  const seen = new Uint8Array(2 ** (bits - 2));
  for (let article = 0; article < articles; article++) see(featuresOf(article), seen, shift);
  return { seen, shift };
}

function see(hashes: Uint32Array, seen: Uint8Array, shift: number): void {
  for (let at = 0; at < hashes.length; at++) {
    const slot = hashes[at] >>> shift;
    const place = 2 * (slot & 3);
    const known = seen[slot >>> 2];
    seen[slot >>> 2] = known | (((known >>> place) & 1) === 0 ? 1 << place : 2 << place);
  }
}

export function recurs({ seen, shift }: Recurring, hash: number): boolean {
  const slot = hash >>> shift;
  return ((seen[slot >>> 2] >>> (2 * (slot & 3))) & 2) !== 0;
}

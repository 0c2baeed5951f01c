/** Characters U+0080 to U+00FF that are looked at: enough to be sure, few enough to cost nothing. */
const enough = 2000;
const fewest = 60;
/** Their mean run: 1.0 to 1.4 in languages of Latin letters, 3.0 where `’` was mangled, 22 and more in mangled Chinese. */
const shortestRun = 3.5;
/** Other characters beyond ASCII that mangled text may hold, such as an entity that was resolved, per such character. */
const mostOthers = 0.01;

/**
 * Whether UTF-8 bytes hold text that was once read as Latin-1 though it was in another charset, and saved so: long runs
 * of accented letters and signs, which no language has.
 */
export function looksMangled(bytes: Uint8Array): boolean {
  if (bytes.indexOf(0xc2) < 0 && bytes.indexOf(0xc3) < 0) return false;
  let runs = 0;
  let characters = 0;
  let others = 0;
  let end = -1;
  for (let at = 0; at < bytes.length && characters < enough; at++) {
    const byte = bytes[at];
    // Rows of no-break spaces are layout.
    if (byte < 0xc2 || (byte === 0xc2 && bytes[at + 1] === 0xa0)) continue;
    if (byte > 0xc3) {
      others++;
      if (others > fewest && others > characters * mostOthers) return false;
      continue;
    }
    if (at !== end) runs++;
    characters++;
    end = at + 2;
    // Pages in languages of Latin letters are left after their first accents.
    if (characters === fewest && runs * 2 > characters) return false;
  }
  return characters >= fewest && characters >= runs * shortestRun && others <= characters * mostOthers;
}

const beyondLatin1 = /([^\u0000-\u00ff]+)/u;

/** The bytes that text was read from as Latin-1, in pieces; what cannot have been read so stays text. */
export function latin1Pieces(text: string): (Buffer | string)[] {
  return text.split(beyondLatin1).map((piece, at) => (at % 2 === 1 ? piece : Buffer.from(piece, 'latin1')));
}

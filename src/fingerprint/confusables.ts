import { CYRILLIC, describe, GREEK, LATIN, scriptMask } from '../language/characters.ts';

/** Letters that look alike, Cyrillic and Greek beside Latin (after folding to lower case), from Unicode's confusables list. */
const lookalikes = {
  cyrillic: ['аеорсхуіјѕһкмтв', 'aeopcxyijshkmtb'],
  greek: ['ανορτυχκιε', 'avoptuxkie'],
} as const;

/** In capitals alone: Н looks like H, н does not look like h. */
const capital = ['н', 'h'] as const;

const toLatin = mapOf([lookalikes.cyrillic, lookalikes.greek, capital]);
const toCyrillic = mapOf([[lookalikes.cyrillic[1], lookalikes.cyrillic[0]]]);

function mapOf(lists: readonly (readonly [string, string])[]): ReadonlyMap<number, number> {
  return new Map(
    lists.flatMap(([from, to]) => Array.from(from, (_, at) => [from.charCodeAt(at), to.charCodeAt(at)] as const)),
  );
}

/** Whether a word's scripts (bits of `scriptMask` of all its letters) are mixed as only a forged word's are. */
export function isMixed(scripts: number): boolean {
  return (scripts & LATIN) !== 0 && (scripts & (CYRILLIC | GREEK)) !== 0;
}

/** Rewrites units[0, length) in the script that most of its letters have: "Kremlin" with a Cyrillic е becomes Latin. */
export function unmix(units: Uint16Array, length: number): void {
  let latin = 0;
  let other = 0;
  for (let at = 0; at < length; at++) {
    const script = describe(units[at]) & scriptMask;
    if (script === LATIN) latin++;
    else if (script !== 0) other++;
  }
  const map = latin >= other ? toLatin : toCyrillic;
  for (let at = 0; at < length; at++) units[at] = map.get(units[at]) ?? units[at];
}

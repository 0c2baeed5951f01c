import { type Lexicon, lexiconKindNames, type Wording } from './lexicon.ts';

/** The wording of all languages together, each phrase once: plain data, so that the build can work it out (`computed.ts`). */
export interface Phrases {
  /** The phrases, parted by line feeds. */
  readonly texts: string;
  /** For each phrase the index of its places in `places`. */
  readonly places: readonly number[];
  /** Kinds that the phrase is wording of, a bit mask each: as the whole line, at its start, at its end, anywhere. */
  readonly masks: readonly (readonly [line: number, start: number, end: number, within: number])[];
}

type Masks = [line: number, start: number, end: number, within: number];

const names = ['line', 'start', 'end', 'within'] as const;

/** Wording that counts anywhere counts at the edges too. */
export function phrasesOf(lexicons: readonly Lexicon[]): Phrases {
  const found = new Map<string, Masks>();
  for (const { kinds } of lexicons) {
    lexiconKindNames.forEach((kind, bit) => {
      addWording(found, kinds[kind] ?? {}, 1 << bit);
    });
  }
  const keys = [...new Set(Array.from(found.values(), (masks) => masks.join(' ')))];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return {
    texts: [...found.keys()].join('\n'),
    places: Array.from(found.values(), (masks) => numbers.get(masks.join(' ')) ?? 0),
    masks: keys.map((key) => {
      const [line, start, end, within] = key.split(' ').map(Number);
      return [line, start, end, within];
    }),
  };
}

function addWording(found: Map<string, Masks>, wording: Wording, bit: number): void {
  for (const place of names) {
    for (const text of (wording[place] ?? []).flatMap(spellings)) {
      const masks = found.get(text) ?? [0, 0, 0, 0];
      masks[0] |= bit;
      if (place === 'start' || place === 'within') masks[1] |= bit;
      if (place === 'end' || place === 'within') masks[2] |= bit;
      if (place === 'within') masks[3] |= bit;
      found.set(text, masks);
    }
  }
}

/** Other spellings that pages use: curly apostrophes, and dotted for dotless i, which `lower` gives for Turkish capitals. */
function spellings(text: string): string[] {
  const dotted = text.includes('ı') ? [text, text.replaceAll('ı', 'i')] : [text];
  return dotted.flatMap((one) => (one.includes("'") ? [one, one.replaceAll("'", '’')] : [one]));
}

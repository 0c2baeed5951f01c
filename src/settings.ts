/** Every knob once: default, range, unit and a sentence. Flags, range checks, --help and the README table follow from it. */

export interface NumberKnob {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly says: string;
}

export const knobs = {
  maxBytes: {
    value: 64 * 1024 * 1024,
    min: 1024,
    max: 2 ** 31,
    unit: 'bytes',
    says: 'largest input file or NDJSON line, after unpacking',
  },
  maxDepth: { value: 512, min: 16, max: 65_536, unit: 'levels', says: 'deepest nesting of HTML elements that is followed' },
  shingleWords: { value: 3, min: 2, max: 9, unit: 'words', says: 'length of a shingle' },
} satisfies Record<string, NumberKnob>;

export type Settings = { readonly [name in keyof typeof knobs]: number };

export const defaults: Settings = Object.fromEntries(
  Object.entries(knobs).map(([name, knob]) => [name, knob.value]),
) as Settings;

/** Every knob once: default, range, unit and a sentence. Flags, range checks, --help and the README table follow from it. */

export interface NumberKnob {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** A unit of `share` takes fractions; every other unit takes whole numbers, unless `value`, `min` or `max` is none. */
  readonly unit: string;
  readonly says: string;
  /** The stage that reads it. `read` knobs are flags of every command, `archive` knobs of those that take whole archives; knobs without one are flags of the commands that name them. */
  readonly stage?: 'read' | 'archive';
}

/** A setting in words. */
export interface WordKnob {
  readonly value: string | null;
  /** Absent means any text. */
  readonly oneOf?: readonly string[];
  readonly says: string;
}

export const knobs = {
  maxBytes: {
    value: 64 * 1024 * 1024,
    min: 1024,
    max: 2 ** 31,
    unit: 'bytes',
    says: 'largest input file or NDJSON line, after unpacking',
    stage: 'read',
  },
  maxDepth: {
    value: 512,
    min: 16,
    max: 65_536,
    unit: 'levels',
    says: 'deepest nesting of HTML elements that is followed',
    stage: 'read',
  },
  maxBlocks: {
    value: 500_000,
    min: 1000,
    max: 2 ** 31,
    unit: 'blocks',
    says: 'most lines of a dump, or paragraphs and elements of a page; each takes about 1.5 KB of memory',
    stage: 'read',
  },
  workers: {
    value: 0,
    min: 0,
    max: 256,
    unit: 'threads',
    says: 'threads that read and clean; 0 uses every core, 1 none but the main one',
    stage: 'read',
  },
  archiveMemory: {
    value: 128 * 1024 * 1024,
    min: 0,
    max: 2 ** 36,
    unit: 'bytes',
    says: 'cleaned articles that wait, packed, until all are known; those beyond are cleaned once more',
    stage: 'archive',
  },
  shingleWords: { value: 3, min: 2, max: 9, unit: 'words', says: 'length of a shingle' },
  copyScore: {
    value: 0.5,
    min: 0,
    max: 1,
    unit: 'share',
    says: 'score from which a pair is a copy, an excerpt or a rewrite',
  },
  sampleFrom: {
    value: 100_000,
    min: 2,
    max: 2 ** 31,
    unit: 'articles',
    says: 'from this size of archive, candidates are looked for by one shingle in four',
  },
  mostPartners: {
    value: 200,
    min: 10,
    max: 2 ** 31,
    unit: 'articles',
    says: 'an article that is like more others than this is compared with a few of them, the closest',
  },
  paragraphWords: {
    value: 12,
    min: 3,
    max: 1000,
    unit: 'words',
    says: 'shorter paragraphs count for nothing in `report --by paragraph`',
  },
  minScore: { value: 0, min: 0, max: 1, unit: 'share', says: 'pairs that score lower are left out of reports' },
} satisfies Record<string, NumberKnob>;

export const wordKnobs = {
  from: {
    value: 'auto',
    oneOf: ['auto', 'html', 'text', 'ndjson', 'json'],
    says: 'what the inputs are; auto looks at the content first, then at the name',
  },
  archiveEvidence: {
    value: 'on',
    oneOf: ['on', 'off'],
    says: 'remove what repeats on the pages of one outlet, and leads of other articles, where there are several inputs',
  },
  encoding: { value: null, says: 'charset of the inputs, such as windows-1252; sniffed when not given' },
  baseline: { value: 'copydesk.baseline', says: 'file of known pairs that `check` compares with' },
  failOn: {
    value: 'any',
    oneOf: ['any', 'missing-credit'],
    says: 'new pairs that make `check` fail: any, or only those where an article gives no credit',
  },
  siteRules: { value: null, says: 'folder of rules for single sites, one file a host, in the full-text RSS format' },
} satisfies Record<string, WordKnob>;

/** Verdicts that reports name besides copy, excerpt and rewrite. */
export const includable = ['common-source', 'boilerplate'] as const;

export type Settings = { readonly [name in keyof typeof knobs]: number };

export const defaults: Settings = Object.fromEntries(
  Object.entries(knobs).map(([name, knob]) => [name, knob.value]),
) as Settings;

/** Whether a knob takes whole numbers only. */
export function isWhole({ value, min, max, unit }: NumberKnob): boolean {
  return unit !== 'share' && [value, min, max].every(Number.isInteger);
}

/** Bits of `Signature.flags`: inside a quotation, capitalised content word, figure. */
export const wordFlags = { quoted: 1, capitalised: 2, figure: 4 } as const;

/**
 * What matching needs of an article, as typed arrays. Words are in reading order, without notices such as copyright
 * lines; hashes are 32 bits.
 */
export interface Signature {
  readonly version: 1;
  readonly type: 'signature';
  readonly id: string;
  /** Hash of each word, normalised. */
  readonly words: Uint32Array;
  /** Hash of each content word's stem, 0 for function words; as long as `words`. */
  readonly stems: Uint32Array;
  /** `wordFlags` of each word; as long as `words`. */
  readonly flags: Uint8Array;
  /** First word of each paragraph, then the number of words. */
  readonly paragraphStarts: Uint32Array;
  /** First word of each sentence, then the number of words. Sentences end where paragraphs do. */
  readonly sentenceStarts: Uint32Array;
  /** First and last line of each paragraph, two numbers each. */
  readonly lines: Uint32Array;
  /** Exact hash of each paragraph's words in order, 0 for one without words; in reading order. */
  readonly paragraphs: Uint32Array;
}

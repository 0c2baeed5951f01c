import type { Lines } from './block.ts';

/** Numbers of a typed array as text. */
export interface PackedNumbers {
  /** Unsigned 32-bit numbers, the lowest byte first. */
  readonly element: 'uint32le';
  readonly base64: string;
}

/** The fingerprint of one paragraph. It depends on the words alone: not on line breaks, quotation marks or case. */
export interface PrintedParagraph {
  readonly lines: Lines;
  /** Notices, such as copyright lines, are not counted. */
  readonly words: number;
  /** Of all words in order: 16 hex digits; null for a paragraph without words. */
  readonly hash: string | null;
  /** Set of the hashes of three (`shingleWords`) consecutive words, sorted. */
  readonly features: PackedNumbers;
  /** The features again, those alone that hold no quoted word. */
  readonly unquoted: PackedNumbers;
}

/** The fingerprint of an article, as `copydesk fingerprint` writes it. */
export interface Fingerprint {
  readonly version: 1;
  readonly type: 'fingerprint';
  readonly id: string;
  readonly path: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly shingleWords: number;
  readonly paragraphs: readonly PrintedParagraph[];
}

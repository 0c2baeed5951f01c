import type { Article, Signature } from '../model.ts';
import type { Settings } from '../settings.ts';

/** Fingerprint of a cleaned article. */
export function signArticle(article: Article, _settings: Settings): Signature {
  return {
    version: 1,
    type: 'signature',
    id: article.id,
    words: new Uint32Array(0),
    stems: new Uint32Array(0),
    flags: new Uint8Array(0),
    paragraphStarts: new Uint32Array(1),
    sentenceStarts: new Uint32Array(1),
    lines: new Uint32Array(0),
    shingles: new Uint32Array(0),
    quotedShingles: new Uint32Array(0),
    paragraphs: new Uint32Array(0),
  };
}

import { nameSequence } from '../language/hash.ts';
import type { Article, Fingerprint, PackedNumbers, PrintedParagraph, Signature } from '../model.ts';
import type { Settings } from '../settings.ts';
import { signArticle } from './index.ts';
import { shingleSets } from './shingles.ts';

/**
 * The fingerprint of a cleaned article, paragraph by paragraph, for other programs. A paragraph has the same hash and
 * features in every version of its text: wrapped anew, with other quotation marks, soft hyphens or decomposed accents.
 */
export function printArticle(article: Article, settings: Settings): Fingerprint {
  const { id, path, outlet, published, language } = article;
  const signature = signArticle(article);
  return {
    version: 1,
    type: 'fingerprint',
    id,
    path,
    outlet,
    published,
    language,
    shingleWords: settings.shingleWords,
    paragraphs: article.paragraphs.map(({ lines }, paragraph) => ({
      lines,
      ...printParagraph(signature, paragraph, settings.shingleWords),
    })),
  };
}

function printParagraph(
  { words, flags, paragraphStarts }: Signature,
  paragraph: number,
  shingleWords: number,
): Omit<PrintedParagraph, 'lines'> {
  const [start, end] = [paragraphStarts[paragraph], paragraphStarts[paragraph + 1]];
  const own = words.subarray(start, end);
  const { plain, quoted } = shingleSets(own, flags.subarray(start, end), shingleWords);
  const all = new Uint32Array(plain.length + quoted.length);
  all.set(plain);
  all.set(quoted, plain.length);
  return {
    words: own.length,
    hash: own.length === 0 ? null : nameSequence(own, 0, own.length),
    features: packed(all.sort()),
    unquoted: packed(plain),
  };
}

function packed(numbers: Uint32Array): PackedNumbers {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (let at = 0; at < numbers.length; at++) bytes.writeUInt32LE(numbers[at], 4 * at);
  return { element: 'uint32le', base64: bytes.toString('base64') };
}

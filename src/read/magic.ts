/** What files that are no text start with. Longer and rarer openings first: the first that matches names the file. */
const openings: readonly (readonly [opening: string, says: string, offset?: number])[] = [
  ['%PDF-', 'a PDF document'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['WEBP', 'a WebP image', 8],
  ['ftypavif', 'an AVIF image', 4],
  ['ftyphei', 'a HEIC image', 4],
  ['ftyp', 'a video', 4],
  ['\x1a\x45\xdf\xa3', 'a video'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['\0\0\x01\0', 'an icon'],
  ['mimetypeapplication/epub', 'an EPUB book', 30],
  ['mimetypeapplication/vnd.oasis', 'an OpenDocument file', 30],
  ['[Content_Types].xml', 'an Office document', 30],
  ['PK\x03\x04', 'a ZIP archive'],
  ['PK\x05\x06', 'a ZIP archive'],
  ['\x1f\x8b', 'gzip data inside gzip data'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ\0', 'xz data'],
  ['\x28\xb5\x2f\xfd', 'Zstandard data'],
  ['7z\xbc\xaf\x27\x1c', 'a 7-Zip archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['ustar', 'a tar archive', 257],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['DUCK', 'a DuckDB database', 8],
  ['PAR1', 'a Parquet file'],
  ['ARROW1', 'an Arrow file'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
  ['\xfe\xed\xfa', 'a program'],
  ['\xcf\xfa\xed\xfe', 'a program'],
  ['\xca\xfe\xba\xbe', 'a program'],
  ['\0asm', 'a WebAssembly module'],
  ['wOF', 'a font'],
  ['\0\x01\0\0', 'a font'],
  ['OTTO\0', 'a font'],
  ['ID3', 'an audio file'],
  ['OggS', 'an audio file'],
  ['fLaC', 'an audio file'],
  ['RIFF', 'an audio or video file'],
  ['bplist', 'a binary property list'],
  ['\x80\x02', 'a Python pickle'],
  ['\x80\x04', 'a Python pickle'],
];

/** Of these a few bytes are proof enough; the others also need bytes that no text has. */
const certain = /^(?:%PDF-|\x89PNG|\xff\xd8\xff[\xc0-\xfe]|GIF8[79]a[^ -~]|PK\x03\x04|PK\x05\x06|\x1f\x8b\x08)/u;

/** Bytes of the start that are looked at. */
const lookBytes = 1 << 13;

/**
 * What a file that is no text seems to be, `binary data` where nothing tells; null for text in a charset without NUL bytes.
 * Two in a hundred control bytes with a NUL among them, or ten without, make a binary file; a stray NUL in a text does not.
 */
export function binaryKind(bytes: Buffer): string | null {
  const start = bytes.toString('latin1', 0, lookBytes);
  if (!certain.test(start) && !hasControls(start)) return null;
  const known = openings.find(([text, , offset = 0]) => start.startsWith(text, offset));
  return known?.[1] ?? 'binary data';
}

function hasControls(start: string): boolean {
  if (!control.test(start)) return false;
  const controls = start.match(allControls)?.length ?? 0;
  return controls > start.length * (start.includes('\0') ? 0.02 : 0.1);
}
/** Control bytes without tab, line ends, form feed and escape. */
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/u;
const allControls = /[\0-\x08\x0e-\x1a\x1c-\x1f]/gu;

/** Text formats that hold articles, but not in a way that is read here. */
const unsupported: readonly (readonly [start: RegExp, says: string])[] = [
  [
    /^(?:From: [^\n]{0,200}\n|Subject: [^\n]{0,200}\n|Snapshot-Content-Location: [^\n]{0,500}\n){0,4}MIME-Version: 1\.0/iu,
    'an MHTML page; save it as HTML',
  ],
  [/^\{\\rtf1/u, 'an RTF document; save it as text'],
  [/^WARC\/[01]\./u, 'a WARC archive; extract its pages first'],
  [/^%!PS/u, 'a PostScript document; convert it to text'],
  [
    /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,500}-->\s{0,100})?<(?:rss|feed|rdf:RDF)[\s>]/u,
    'a news feed, which holds no pages; save the pages it links to',
  ],
  [
    /^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,500}-->\s{0,100})?<(?:urlset|sitemapindex)[\s>]/u,
    'a sitemap, which holds no pages; save the pages it lists',
  ],
  [/^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!DOCTYPE svg[^>]{0,300}>\s{0,100})?<svg[\s>]/u, 'an SVG image'],
];

/** What a text that is no page, dump or record seems to be, and what to do about it; null for all others. */
export function unsupportedKind(text: string): string | null {
  const start = text.slice(0, 4096);
  return unsupported.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}

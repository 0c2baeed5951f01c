import { createHash } from 'node:crypto';

const separators = /[/\\]+/u;
/** Controls, and what one of the common file systems does not take in a name. */
const forbidden = /[\0-\u001F\u007F<>:"|?*\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/gu;
const dotsOnly = /^\.+$/u;
const trailing = /[. ]+$/u;
const knownExtension = /\.(?:html?|xhtml|txt|text|md|ndjson|jsonl|json)(?:\.gz)?$/iu;
const longestName = 200;
const hashLength = 8;

/** Names the output files of one folder: two ids never get the same name, also where case does not count. */
export interface FileNames {
  /** Names of the folders and of the file for an id. */
  readonly next: (id: string) => string[];
}

/** Names that mirror the ids, with the extension of the format in place of the input's. */
export function fileNames(extension: string): FileNames {
  const taken = new Set<string>();
  const claim = (parts: readonly string[]) => {
    const key = parts.join('/').normalize('NFC').toLowerCase();
    return taken.has(key) ? false : taken.add(key) !== undefined;
  };
  return {
    next: (id) => {
      const folders = safeParts(id);
      const name = folders.pop() ?? 'article';
      const stem = name.replace(knownExtension, '') || name;
      for (const candidate of candidates(stem, name, extension)) {
        const parts = [...folders, candidate];
        if (claim(parts)) return parts;
      }
      throw new RangeError('unreachable: candidates never end');
    },
  };
}

/** The parts of an id as names that are safe below any folder: no `..`, nothing absolute, no control characters. */
function safeParts(id: string): string[] {
  const parts = id.split(separators).filter((part) => part !== '' && part !== '.');
  const safe = parts.map((part) =>
    shortened(part.replace(forbidden, '_').replace(dotsOnly, '_').replace(trailing, '_')),
  );
  return safe.length === 0 ? ['article'] : safe;
}

function* candidates(stem: string, name: string, extension: string): Generator<string> {
  yield stem + extension;
  yield name + extension;
  for (let number = 2; ; number++) yield `${stem}~${number}${extension}`;
}

function shortened(name: string): string {
  const bytes = Buffer.from(name);
  if (bytes.length <= longestName) return name;
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, hashLength);
  return `${bytes
    .subarray(0, longestName - hashLength - 4)
    .toString('utf8')
    .replace(/\uFFFD/gu, '')}~${hash}`;
}

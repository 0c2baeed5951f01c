/** What a document is by its content. */
export type Format = 'html' | 'text' | 'ndjson' | 'json';

/** Characters of the start that are looked at for markup. */
const lookCharacters = 1 << 14;
const jsonObject = /^\s*\{\s*(?:"[^"\n]{0,200}"\s*:|\})/u;
const jsonArray = /^\s*\[\s*(?:\{\s*(?:"|\}|$)|\]\s*$)/u;
const jsonName = /\.json(?:\.gz)?$/iu;
const linesName = /\.(?:ndjson|jsonl)(?:\.gz)?$/iu;

/** Openings after which there is no doubt; comments and blank space before them are skipped. */
const htmlStart =
  /^(?:\s{0,1000}<!--(?:[^-]|-(?!->)){0,10000}-->){0,20}\s{0,1000}<(?:!doctype\s+html|html|head|body|\?xml|meta|title|link)[\s>]/iu;
/** Elements that a page can hardly do without. */
const tag =
  /<\/?(?:a|article|b|blockquote|body|br|div|em|figure|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|li|link|main|meta|nav|ol|p|script|section|span|strong|style|table|tbody|td|th|time|title|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/giu;
/** Markup needs a tag in 500 characters to make a page of text that does not start with one. */
const charactersPerTag = 500;

/**
 * The format of a document, from its start (decoded, the first 64 KB of it; `whole` when that is all). Content decides; the
 * name only tells a single JSON object in a `.json` file from a stream of one record.
 */
export function sniffFormat(start: string, path: string, whole: boolean): Format {
  if (jsonArray.test(start)) return 'json';
  if (jsonObject.test(start)) return objectFormat(start, path, whole);
  return isHtml(start) ? 'html' : 'text';
}

function objectFormat(start: string, path: string, whole: boolean): Format {
  const lines = start.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const complete = whole ? lines : lines.slice(0, -1);
  const others = complete.slice(first + 1).filter((line) => line.trim() !== '');
  if (first >= complete.length) return jsonName.test(path) ? 'json' : 'ndjson';
  if (isObject(complete[first].trimStart()))
    return others.length === 0 && whole && jsonName.test(path) ? 'json' : 'ndjson';
  // A broken first record must not hide the good ones after it, and an object over many lines is JSON.
  return linesName.test(path) || others.length === 0 || others.slice(0, 20).some(isObject) ? 'ndjson' : 'json';
}

function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text is a page: by its first tag, else by how many tags its start has. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, lookCharacters);
  if (htmlStart.test(start)) return true;
  const tags = start.match(tag)?.length ?? 0;
  if (/^\s*</u.test(start)) return tags > 0;
  return tags >= 3 && tags * charactersPerTag >= start.length;
}

const anyTag = /<\/?[a-z][^<>]{0,2000}>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/iu;

/** Whether a field that is called `html` is: it holds a tag or an entity anywhere. Plain text keeps its lines instead. */
export function hasMarkup(text: string): boolean {
  return anyTag.test(text);
}

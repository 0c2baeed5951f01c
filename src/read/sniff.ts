/** What a document is by its content. */
export type Format = 'html' | 'text' | 'ndjson' | 'json';

const jsonObject = /^\s*\{\s*(?:"[^"\n]{0,200}"\s*:|\})/u;
const jsonArray = /^\s*\[\s*(?:\{\s*(?:"|\}|$)|\]\s*$)/u;
const jsonName = /\.json(?:\.gz)?$/iu;
const linesName = /\.(?:ndjson|jsonl)(?:\.gz)?$/iu;
/** Lines after the first that tell a stream of records from a page's embedded data with its text below. */
const lookLines = 20;

/**
 * The format of a document, from its start (decoded, the first 64 KB of it; `whole` when that is all). Content decides; the
 * name only tells a single JSON object in a `.json` file from a stream of one record.
 */
export function sniffFormat(start: string, path: string, whole: boolean): Format {
  if (jsonArray.test(start)) return isFollowedByText(start) ? 'text' : 'json';
  if (jsonObject.test(start)) return objectFormat(start, path, whole);
  return isHtml(start) ? 'html' : 'text';
}

function objectFormat(start: string, path: string, whole: boolean): Format {
  const lines = start.split('\n').filter((line, index, all) => line.trim() !== '' || index === all.length - 1);
  const complete = whole ? lines.filter((line) => line.trim() !== '') : lines.slice(0, -1);
  const [first, ...others] = complete.slice(0, lookLines + 1);
  if (first === undefined) return jsonName.test(path) ? 'json' : 'ndjson';
  if (others.length === 0 && whole) return isObject(first.trim()) && jsonName.test(path) ? 'json' : 'ndjson';
  const records = others.filter((line) => line.startsWith('{'));
  if (isObject(first.trim())) return records.length * 2 >= others.length ? 'ndjson' : 'text';
  // A broken first record must not hide the good ones after it; an object over many lines is JSON.
  if (linesName.test(path) || records.some(isObject)) return 'ndjson';
  return isFollowedByText(start) ? 'text' : 'json';
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

/** Whether a JSON value closes and prose stands below it: embedded data at the head of a dump. */
function isFollowedByText(start: string): boolean {
  let depth = 0;
  for (const { 0: token, index } of start.matchAll(jsonToken)) {
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth === 0) return /^\s*[^\s{[,]/u.test(start.slice(index + 1));
  }
  return false;
}
const jsonToken = /"(?:[^"\\]|\\.)*"?|[{}[\]]/gsu;

/** Characters of the start that are looked at for markup. */
const lookCharacters = 1 << 14;
/** Openings after which there is no doubt; comments and blank space before them are skipped. */
const htmlStart =
  /^(?:\s{0,1000}<!--(?:[^-]|-(?!->)){0,10000}-->){0,20}\s{0,1000}<(?:!doctype|(?:html|head|body|\?xml|meta|title|link|script|style)[\s>])/iu;
/** Elements that a page can hardly do without. */
const tag =
  /<\/?(?:a|article|b|blockquote|body|br|div|em|figure|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|li|link|main|meta|nav|ol|p|script|section|span|strong|style|table|tbody|td|th|time|title|tr|u|ul)(?:\s[^<>]{0,2000})?\/?>/iu;
/** Share of the lines with a tag that makes a page; less is enough for text that begins with one. Dumps with left-over markup have fewer. */
const taggedLines = { begins: 0.2, else: 0.5 };

/** Whether a text is a page: by its first tag, else by how many lines of its start have tags. */
export function isHtml(text: string): boolean {
  const start = text.slice(0, lookCharacters);
  if (htmlStart.test(start)) return true;
  if (!start.includes('<')) return false;
  const lines = withoutScripts(start)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const tagged = lines.filter((line) => tag.test(line)).length;
  return tagged > 0 && tagged >= lines.length * (/^\s*</u.test(start) ? taggedLines.begins : taggedLines.else);
}

/** The text without what stands in scripts and styles: it has lines, and hardly any tags. */
function withoutScripts(text: string): string {
  const parts: string[] = [];
  let end = 0;
  for (const { 0: opening, 1: name, index } of text.matchAll(scriptStart)) {
    if (index < end) continue;
    parts.push(text.slice(end, index + opening.length));
    const close = text.indexOf(`</${name}`, index);
    if (close < 0) return parts.join('');
    end = close;
  }
  return parts.join('') + text.slice(end);
}
const scriptStart = /<(script|style)(?=[\s>])/giu;

const anyTag = /<\/?[a-z][^<>]{0,2000}>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/iu;

/** Whether a field that is called `html` is: it holds a tag or an entity anywhere. Plain text keeps its lines instead. */
export function hasMarkup(text: string): boolean {
  return anyTag.test(text);
}

/** Checks patterns of users before they run on their dumps: what can take for ever is refused. */

/** What is wrong with a pattern (a regular expression, flag `u`); null where it can be used. */
export function patternError(source: string): string | null {
  try {
    new RegExp(source, 'u');
  } catch (error) {
    return `is no regular expression: ${error instanceof Error ? error.message : String(error)}`;
  }
  const slow = repeatedTwice(source);
  return slow === null
    ? null
    : `can take for ever: '${shortened(slow)}' repeats what can be repeated in many ways already; take one of the two repetitions away`;
}

/** A group that is being read; `varies` and `fixed` are of the alternative at hand. */
interface Group {
  readonly start: number;
  /** Holds something of varying length. */
  varies: boolean;
  /** Signs that what varies may take. */
  varying: Set<string>;
  /** What always stands there once, each with the signs that it may be: one that nothing varying takes tells the repetitions apart. */
  fixed: Signs[];
  anyVaries: boolean;
  readonly anyVarying: Set<string>;
  allFixed: boolean;
  /** Signs of everything in it. */
  readonly all: Set<string>;
  /** One of its alternatives is only things of varying length. */
  loose: boolean;
  alternativeAt: number;
  readonly alternatives: string[];
  readonly looksAround: boolean;
}

type Signs = ReadonlySet<string>;

const opening = /\((?:\?(?:<?[=!]|:|<[^>]*>))?/uy;
const atom = /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\k<[^>]*>|\\.|./suy;
const quantifier = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/uy;
const widthless = /^(?:[$^]|\\[bB])$/u;

/**
 * The first group that is repeated though its inside alone can match the same text in more than one way, as in `(a+)+`,
 * `(\w+\s?)*` or `(.|\s)*`: such patterns take time that doubles with each letter. Null where there is none. It looks for
 * what people write; it does not prove that a pattern is fast.
 */
function repeatedTwice(source: string): string | null {
  const open: Group[] = [group(0, '')];
  for (let at = 0; at < source.length; ) {
    const inner = open[open.length - 1];
    const start = matchAt(opening, source, at);
    if (start !== null) {
      at += start.length;
      open.push(group(at - start.length, start));
      continue;
    }
    if (source[at] === '|') {
      endAlternative(inner, source, at++);
      inner.alternativeAt = at;
      inner.fixed = [];
      continue;
    }
    const closes = source[at] === ')' && open.length > 1;
    const text = closes ? ')' : (matchAt(atom, source, at) ?? source[at]);
    at += text.length;
    if (closes) {
      endAlternative(inner, source, at - 1);
      open.pop();
    }
    const { length, least, most } = repetition(source, at);
    at += length;
    if (closes && most > 1 && (inner.loose || overlap(inner.alternatives))) return source.slice(inner.start, at);
    const outer = open[open.length - 1];
    const repeats = most > 1 && most > least;
    const taken = closes ? inner.all : signsOf(text);
    addAll(outer.all, taken);
    if (repeats || (closes && inner.anyVaries)) {
      outer.varies = true;
      addAll(outer.varying, repeats ? taken : inner.anyVarying);
    }
    const always = closes ? inner.allFixed && !inner.looksAround : !widthless.test(text);
    if (always && least > 0 && !repeats) outer.fixed.push(...(closes ? fixedIn(inner) : [taken]));
  }
  return null;
}

/** Of several alternatives any may stand there. */
function fixedIn({ alternatives, fixed, all }: Group): readonly Signs[] {
  return alternatives.length === 1 ? fixed : [all];
}

function group(start: number, opens: string): Group {
  return {
    start,
    varies: false,
    varying: new Set(),
    fixed: [],
    anyVaries: false,
    anyVarying: new Set(),
    allFixed: true,
    all: new Set(),
    loose: false,
    alternativeAt: start + opens.length,
    alternatives: [],
    looksAround: /^\(\?<?[=!]/u.test(opens),
  };
}

function endAlternative(one: Group, source: string, end: number): void {
  one.loose ||= one.varies && !one.fixed.some((signs) => isApart(signs, one.varying));
  one.anyVaries ||= one.varies;
  addAll(one.anyVarying, one.varying);
  one.allFixed &&= one.fixed.length > 0;
  one.varies = false;
  one.varying = new Set();
  one.alternatives.push(source.slice(one.alternativeAt, end));
}

/** How often what stands before an offset may follow itself, and how long the sign that says so is. */
function repetition(source: string, at: number): { length: number; least: number; most: number } {
  quantifier.lastIndex = at;
  const found = quantifier.exec(source);
  if (found === null) return { length: 0, least: 1, most: 1 };
  const [sign, from, comma, to] = found;
  if (from === undefined) {
    return {
      length: sign.length,
      least: sign[0] === '+' ? 1 : 0,
      most: sign[0] === '?' ? 1 : Number.POSITIVE_INFINITY,
    };
  }
  const least = Number(from);
  const most = comma === '' ? least : to === '' ? Number.POSITIVE_INFINITY : Number(to);
  return { length: sign.length, least, most };
}

/** Printable ASCII, blanks, and a letter each of some scripts: what patterns are told apart by. */
const signs = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ...'\t\n\u00E9\u044F\u0627\u4E2D',
];
const known = new Map<string, Signs>();

/** Which of the signs something takes alone; none for what takes more, or nothing. */
function signsOf(part: string): Signs {
  const before = known.get(part);
  if (before !== undefined) return before;
  const alone = compiled(`^(?:${part})$`);
  const found = new Set(alone === null ? [] : signs.filter((sign) => alone.test(sign)));
  if (known.size < mostKnown) known.set(part, found);
  return found;
}
const mostKnown = 10_000;

function addAll(into: Set<string>, more: Signs): void {
  for (const sign of more) into.add(sign);
}

function isApart(one: Signs, other: Signs): boolean {
  for (const sign of one) if (other.has(sign)) return false;
  return true;
}

/** Whether two alternatives take the same single character. */
function overlap(alternatives: readonly string[]): boolean {
  if (alternatives.length < 2) return false;
  const taken = new Set<string>();
  for (const alternative of alternatives) {
    const own = signsOf(alternative);
    if (!isApart(own, taken)) return true;
    addAll(taken, own);
  }
  return false;
}

/** Parts of patterns may speak of groups outside of them. */
function compiled(source: string): RegExp | null {
  try {
    return new RegExp(source, 'u');
  } catch {
    return null;
  }
}

function matchAt(pattern: RegExp, source: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

const longestShown = 40;

function shortened(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

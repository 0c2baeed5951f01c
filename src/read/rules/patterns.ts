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
  /** Holds something that always stands there once, which tells the repetitions apart. */
  fixed: boolean;
  anyVaries: boolean;
  allFixed: boolean;
  /** One of its alternatives is only things of varying length. */
  loose: boolean;
  alternativeAt: number;
  readonly alternatives: string[];
  readonly looksAround: boolean;
}

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
    outer.varies ||= repeats || (closes && inner.anyVaries);
    const always = closes ? inner.allFixed && !inner.looksAround : !widthless.test(text);
    outer.fixed ||= always && least > 0 && !repeats;
  }
  return null;
}

function group(start: number, opens: string): Group {
  return {
    start,
    varies: false,
    fixed: false,
    anyVaries: false,
    allFixed: true,
    loose: false,
    alternativeAt: start + opens.length,
    alternatives: [],
    looksAround: /^\(\?<?[=!]/u.test(opens),
  };
}

function endAlternative(one: Group, source: string, end: number): void {
  one.loose ||= one.varies && !one.fixed;
  one.anyVaries ||= one.varies;
  one.allFixed &&= one.fixed;
  one.varies = false;
  one.fixed = false;
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

const signs = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));

/** Whether two alternatives take the same single character. */
function overlap(alternatives: readonly string[]): boolean {
  if (alternatives.length < 2) return false;
  const taken = new Set<string>();
  for (const alternative of alternatives) {
    const alone = compiled(`^(?:${alternative})$`);
    if (alone === null) continue;
    const own = signs.filter((sign) => alone.test(sign));
    if (own.some((sign) => taken.has(sign))) return true;
    for (const sign of own) taken.add(sign);
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

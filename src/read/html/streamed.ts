import { firstFrom } from './lines.ts';

/** A page whose late parts stand where they belong. Offsets of `html` are told in the source by `offsetOf`. */
export interface Arranged {
  readonly html: string;
  readonly offsetOf: (at: number) => number;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A place that a late part fills: its mark, and what is shown there until then. */
interface Hole extends Range {
  readonly name: string;
}

/** A late part: what it holds, and with the hidden element around it. */
interface Late extends Range {
  readonly whole: Range;
}

/**
 * Puts the late parts of a page into their places. Pages that React streams send first a mark for what is not there yet,
 * with something to look at meanwhile, and at their end the real thing in a hidden element, which a script moves; a
 * scraped page is left as it came. What stood in a place goes; a part without a place stays. Null for pages without parts.
 *
 * @see ReactFizzConfigDOM.js: `B:` marks a Suspense boundary, `P:` a place in one, `S:` what fills them.
 */
export function arrange(source: string): Arranged | null {
  if (!source.includes(' id="S:')) return null;
  const { holes, late } = findParts(source);
  const filled = fillings(source, holes, late);
  if (filled.size === 0) return null;
  return joined(source, piecesOf(source.length, holes, filled));
}

const marks =
  /<template id="(?<hole>[BP]:[0-9a-f]{1,6})"><\/template>|<div hidden(?:="")? id="S:(?<late>[0-9a-f]{1,6})">|<!--(?<close>\/?)\$[?!~]?-->|<(?<end>\/?)div\b/gu;

/** All marks, and where parts and stand-ins end; one look at the source. */
function findParts(source: string): { holes: Hole[]; late: Map<string, Late> } {
  const holes: { name: string; start: number; end: number }[] = [];
  const late = new Map<string, Late>();
  const boundaries: { hole: { end: number } | null }[] = [];
  const open: { name: string; depth: number; first: number; start: number }[] = [];
  let depth = 0;
  for (const { index, 0: mark, groups = {} } of source.matchAll(marks)) {
    const after = index + mark.length;
    if (groups.hole !== undefined) {
      const hole = { name: groups.hole, start: index, end: after };
      holes.push(hole);
      const boundary = boundaries.at(-1);
      if (boundary !== undefined && boundary.hole === null && groups.hole.startsWith('B')) boundary.hole = hole;
    } else if (groups.late !== undefined) open.push({ name: groups.late, depth: depth++, first: index, start: after });
    else if (groups.close === '') boundaries.push({ hole: null });
    else if (groups.close === '/') {
      const hole = boundaries.pop()?.hole ?? null;
      if (hole !== null) hole.end = index;
    } else if (groups.end === '') depth++;
    else {
      depth--;
      if (open.at(-1)?.depth !== depth) continue;
      const part = open.pop();
      if (part === undefined || late.has(part.name)) continue;
      const end = source.indexOf('>', index) + 1 || source.length;
      late.set(part.name, { start: part.start, end: index, whole: { start: part.first, end } });
    }
  }
  return { holes, late };
}

const moves =
  /\$RC\("(?<boundary>B:[0-9a-f]{1,6})","S:(?<late>[0-9a-f]{1,6})"|\$RS\("S:(?<part>[0-9a-f]{1,6})","(?<place>P:[0-9a-f]{1,6})"/gu;

/** The part for each hole, as the page's scripts say, or that of the same number where they are gone; each part once. */
function fillings(source: string, holes: readonly Hole[], late: ReadonlyMap<string, Late>): Map<Hole, Late> {
  const said = new Map<string, string>();
  for (const { groups = {} } of source.matchAll(moves)) {
    said.set(groups.boundary ?? groups.place ?? '', groups.late ?? groups.part ?? '');
  }
  const filled = new Map<Hole, Late>();
  const used = new Set<Late>();
  for (const hole of holes) {
    const part = late.get(said.get(hole.name) ?? hole.name.slice(2));
    // A part that holds its own place would never be reached.
    if (part === undefined || used.has(part) || (hole.start >= part.whole.start && hole.start < part.whole.end))
      continue;
    used.add(part);
    filled.set(hole, part);
  }
  return filled;
}

/** The ranges of the source in the order in which the finished page shows them. */
function piecesOf(length: number, holes: readonly Hole[], filled: ReadonlyMap<Hole, Late>): Range[] {
  const wholes = new Map([...filled.values()].map((part) => [part.whole.start, part]));
  const stops = [...holes.filter((hole) => filled.has(hole)).map(({ start }) => start), ...wholes.keys()].sort(
    (a, b) => a - b,
  );
  const holeAt = new Map(holes.map((hole) => [hole.start, hole]));
  const reached = new Set<Late>();
  const pieces: Range[] = [];
  const show = (from: Range) => {
    const open = [{ at: from.start, end: from.end }];
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const stop = stops[firstFrom(stops, top.at)] ?? length;
      if (stop >= top.end) {
        pieces.push({ start: top.at, end: top.end });
        open.pop();
        continue;
      }
      pieces.push({ start: top.at, end: stop });
      const hole = holeAt.get(stop);
      const part = hole && filled.get(hole);
      top.at = Math.min(top.end, hole?.end ?? wholes.get(stop)?.whole.end ?? top.end);
      if (part === undefined || reached.has(part)) continue;
      reached.add(part);
      open.push({ at: part.start, end: part.end });
    }
  };
  show({ start: 0, end: length });
  for (const part of filled.values()) {
    if (reached.has(part)) continue;
    reached.add(part);
    show(part);
  }
  return pieces.filter(({ start, end }) => start < end);
}

function joined(source: string, pieces: readonly Range[]): Arranged {
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of pieces) {
    starts.push(length);
    length += end - start;
  }
  return {
    html: pieces.map(({ start, end }) => source.slice(start, end)).join(''),
    offsetOf: (at) => {
      const piece = Math.max(0, firstFrom(starts, at + 1) - 1);
      return pieces[piece].start + at - starts[piece];
    },
  };
}

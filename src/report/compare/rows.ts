import type { Paragraph, Passage } from '../../model.ts';
import type { Comparison } from './index.ts';

/** Paragraphs that stand side by side; none where one side has nothing there. */
export interface Row {
  readonly a: readonly Paragraph[];
  readonly b: readonly Paragraph[];
  /** What ties the two; null for a paragraph that only one article has. */
  readonly tie: Pick<Passage, 'kind' | 'score'> | null;
  /** Sides whose paragraphs all stand in a row above too: what was split or merged far apart. */
  readonly again: { readonly a: boolean; readonly b: boolean };
}

/** Runs of paragraphs that match, by place: [first, last]. */
interface Match {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly tie: Pick<Passage, 'kind' | 'score'>;
}

/** All paragraphs of both articles: in the order of the first, those of the second where their neighbours are. */
export function rowsOf({ a, b, pair }: Comparison): Row[] {
  const matches = mergeNeighbours(pair?.passages ?? []);
  const inA = placesIn(matches.map((match) => match.a));
  const inB = placesIn(matches.map((match) => match.b));
  const rows: Row[] = [];
  const shown = { a: new Set<number>(), b: new Set<number>() };
  let nextB = 0;
  const catchUp = (end: number) => {
    for (; nextB < end; nextB++)
      if (!inB.has(nextB)) rows.push({ a: [], b: [b.paragraphs[nextB]], tie: null, again: { a: false, b: false } });
  };
  let next = 0;
  for (const [position, paragraph] of a.paragraphs.entries()) {
    if (!inA.has(position)) rows.push({ a: [paragraph], b: [], tie: null, again: { a: false, b: false } });
    for (; next < matches.length && matches[next].a[0] === position; next++) {
      const match = matches[next];
      catchUp(match.b[0]);
      rows.push({
        a: a.paragraphs.slice(match.a[0], match.a[1] + 1),
        b: b.paragraphs.slice(match.b[0], match.b[1] + 1),
        tie: match.tie,
        again: { a: see(shown.a, match.a), b: see(shown.b, match.b) },
      });
    }
  }
  catchUp(b.paragraphs.length);
  return rows;
}

/** One match for a paragraph that the other article splits, and for those that it runs together. */
function mergeNeighbours(passages: readonly Passage[]): Match[] {
  const sorted = [...passages].sort(
    (one, other) => one.a.paragraph - other.a.paragraph || one.b.paragraph - other.b.paragraph,
  );
  const matches: Match[] = [];
  for (const { a, b, kind, score } of sorted) {
    const before = matches.at(-1);
    const [inA, inB] = [a.paragraph, b.paragraph];
    const isSplit = before !== undefined && inA === before.a[1] && inB === before.b[1] + 1;
    const isMerged = before !== undefined && inA === before.a[1] + 1 && inB >= before.b[0] && inB <= before.b[1];
    if (before !== undefined && (isSplit || isMerged)) {
      const tie = score < before.tie.score ? { kind, score } : before.tie;
      matches[matches.length - 1] = {
        a: [before.a[0], inA],
        b: [before.b[0], Math.max(before.b[1], inB)],
        tie,
      };
    } else matches.push({ a: [inA, inA], b: [inB, inB], tie: { kind, score } });
  }
  return matches;
}

function placesIn(ranges: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const range of ranges) see(places, range);
  return places;
}

/** Adds a range; true where all of it was there before. */
function see(places: Set<number>, [first, last]: readonly [number, number]): boolean {
  let isOld = true;
  for (let place = first; place <= last; place++) {
    if (!places.has(place)) isOld = false;
    places.add(place);
  }
  return isOld;
}

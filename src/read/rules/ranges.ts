import type { Ruled } from '../../model.ts';

/** Part of an HTML source, both ends inclusive, that a rule speaks of. */
export interface RuledRange {
  readonly start: number;
  readonly end: number;
  readonly ruled: Ruled;
}

/**
 * Looks up which rule speaks of an offset: that of the innermost range. Of two for the same element the one that keeps
 * wins, else the later one. A look-up takes the logarithm of the number of ranges.
 */
export function ruledAt(ranges: readonly RuledRange[]): (offset: number) => Ruled | null {
  const borders = bordersOf(ranges);
  return (offset) => {
    let low = 0;
    let high = borders.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (borders[middle].from <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? null : borders[low - 1].ruled;
  };
}

/** The same for several lists, the strongest first. */
export function ruledIn(layers: readonly (readonly RuledRange[])[]): (offset: number) => Ruled | null {
  const asked = layers.map(ruledAt);
  return (offset) => {
    for (const ask of asked) {
      const ruled = ask(offset);
      if (ruled !== null) return ruled;
    }
    return null;
  };
}

interface Border {
  readonly from: number;
  readonly ruled: Ruled | null;
}

/** Where another rule begins to speak, in order. */
function bordersOf(ranges: readonly RuledRange[]): Border[] {
  const borders: Border[] = [];
  const open: RuledRange[] = [];
  const closeBefore = (offset: number) => {
    for (let last = open.at(-1); last !== undefined && last.end < offset; last = open.at(-1)) {
      // The parser lets an element that is ended by the next one reach into that one's tag: both end here then.
      for (let inner = open.at(-1); inner !== undefined && inner.end <= last.end; inner = open.at(-1)) open.pop();
      borders.push({ from: last.end + 1, ruled: open.at(-1)?.ruled ?? null });
    }
  };
  for (const range of [...ranges].sort(outerFirst)) {
    closeBefore(range.start);
    open.push(range);
    borders.push({ from: range.start, ruled: range.ruled });
  }
  closeBefore(Number.POSITIVE_INFINITY);
  return borders;
}

function outerFirst(one: RuledRange, other: RuledRange): number {
  return one.start - other.start || other.end - one.end || strength(one) - strength(other);
}

function strength({ ruled }: RuledRange): number {
  return ruled.verdict === 'keep' ? 1 : 0;
}

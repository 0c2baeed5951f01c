/** What all kinds of typed arrays have. */
interface Column<Kind> {
  readonly length: number;
  readonly set: (numbers: Kind, at: number) => void;
  readonly subarray: (start: number, end: number) => Kind;
}

/** A typed array that grows. */
export interface Growable<Kind> {
  readonly push: (numbers: Kind) => void;
  /** A view of a part, good until the next `push`. */
  readonly slice: (start: number, end: number) => Kind;
  readonly length: () => number;
}

const firstLength = 4096;

/** An empty one of the kind that `make` makes. */
export function growable<Kind extends Column<Kind>>(make: (length: number) => Kind): Growable<Kind> {
  let all = make(firstLength);
  let used = 0;
  return {
    push: (numbers) => {
      if (used + numbers.length > all.length) {
        const larger = make(Math.max(2 * all.length, used + numbers.length));
        larger.set(all, 0);
        all = larger;
      }
      all.set(numbers, used);
      used += numbers.length;
    },
    slice: (start, end) => all.subarray(start, end),
    length: () => used,
  };
}

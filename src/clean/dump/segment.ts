/** Blocks [first, end) with the greatest sum of scores. */
export interface Segment {
  readonly first: number;
  readonly end: number;
}

/** The densest stretch of a page (Kadane's algorithm); empty where no score is positive. Linear. */
export function densest(count: number, scoreOf: (block: number) => number): Segment {
  let best = 0;
  let first = 0;
  let end = 0;
  let sum = 0;
  let start = 0;
  for (let at = 0; at < count; at++) {
    if (sum <= 0) {
      sum = 0;
      start = at;
    }
    sum += scoreOf(at);
    if (sum > best) {
      best = sum;
      first = start;
      end = at + 1;
    }
  }
  return { first, end };
}

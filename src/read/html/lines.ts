/** Line numbers (1-based) of offsets that do not fall by a line or more from call to call; reads the text once in all. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** The same for offsets in any order; a look-up takes the logarithm of the number of lines. */
export function lineTable(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at);
  return (offset) => firstFrom(ends, offset) + 1;
}

/** Index of the first number that is at least `least`, of sorted ones. */
export function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0;
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (numbers[middle] < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

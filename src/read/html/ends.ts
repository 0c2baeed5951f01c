/** Where reading goes on is an offset; below 0 it is over, and these tell how. */
export const ended = -1;

/** Something that began at an offset never ends. */
export function lostAt(offset: number): number {
  return -2 - offset;
}

/** Where what was lost began; -1 where nothing was. */
export function offsetOf(end: number): number {
  return end === ended ? -1 : -2 - end;
}

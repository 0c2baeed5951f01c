/** Numbers, shares, times and lines as a reader expects them; the same in every locale and time zone. */

const groups = /\B(?=(?:\d{3})+$)/gu;
const clock = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/u;

/** `12,345`. */
export function grouped(count: number): string {
  return String(count).replace(groups, ',');
}

/** `1 file`, `12 files`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Share 0 to 1 as whole percents; never rounded up to 100. */
export function percent(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`;
}

/** `2031-03-02 07:14 Z` for an ISO 8601 time; a date, or what is no ISO time, as it is. */
export function moment(published: string): string {
  const parts = clock.exec(published);
  if (parts === null) return published;
  const zone = parts[3] === '+00:00' ? 'Z' : parts[3];
  return [parts[1], parts[2], zone].filter(Boolean).join(' ');
}

/** `9` or `5-11`. */
export function lineRange([first, last]: readonly [number, number]): string {
  return first === last ? String(first) : `${first}-${last}`;
}

/** Numbers of pairs across any two groups; a group without pairs has no row. Groups are known by numbers. */
export type Across = Map<number, Map<number, number>>;

/** Counts a pair of two groups. */
export function addAcross(across: Across, one: number, other: number): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ]) {
    const row = across.get(from) ?? new Map<number, number>();
    across.set(from, row.set(to, (row.get(to) ?? 0) + 1));
  }
}

export function countAcross(across: Across, one: number, other: number): number {
  return across.get(one)?.get(other) ?? 0;
}

/** Moves the smaller group's pairs with other groups to the larger; those across the two are forgotten. */
export function joinAcross(across: Across, larger: number, smaller: number): void {
  const moved = across.get(smaller);
  if (moved === undefined) return;
  const kept = across.get(larger) ?? new Map<number, number>();
  for (const [group, count] of moved) {
    across.get(group)?.delete(smaller);
    if (group === larger) continue;
    kept.set(group, (kept.get(group) ?? 0) + count);
    across.get(group)?.set(larger, kept.get(group) ?? 0);
  }
  kept.delete(smaller);
  across.set(larger, kept);
  across.delete(smaller);
}

/**
 * Which features stand in which paragraphs of a text, each once in a paragraph: an entry for each, in order of paragraphs.
 * A table is filled again for each text, so that nothing is left to collect.
 */
export interface FeatureTable {
  count: number;
  hashes: Uint32Array;
  paragraphs: Uint32Array;
  /** By entry: one more than the one of the same feature before it, 0 where there is none. */
  earlier: Uint32Array;
  /** By entry: how many of its feature there are up to it; 0 for all but the last of a feature. */
  ranks: Uint32Array;
  /** Open addressing by hash: one more than the last entry of a feature, 0 where free. */
  slots: Uint32Array;
  mask: number;
}

export function emptyTable(): FeatureTable {
  const [hashes, paragraphs, earlier, ranks, slots] = Array.from({ length: 5 }, () => new Uint32Array(0));
  return { count: 0, hashes, paragraphs, earlier, ranks, slots, mask: 0 };
}

/** Empties a table and makes room for so many features. */
export function clearTable(table: FeatureTable, most: number): void {
  table.count = 0;
  if (table.hashes.length < most) {
    for (const name of ['hashes', 'paragraphs', 'earlier', 'ranks'] as const) table[name] = new Uint32Array(2 * most);
  }
  table.mask = (1 << (33 - Math.clz32(most))) - 1;
  if (table.slots.length <= table.mask) table.slots = new Uint32Array(table.mask + 1);
  else table.slots.fill(0, 0, table.mask + 1);
}

/** Adds a feature of a paragraph, where it is not there yet. Paragraphs must come in order. Says whether it was new. */
export function addFeature(table: FeatureTable, hash: number, paragraph: number): boolean {
  const { hashes, slots, mask } = table;
  let slot = hash & mask;
  while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
  const last = slots[slot] - 1;
  if (last >= 0 && table.paragraphs[last] === paragraph) return false;
  const entry = table.count++;
  hashes[entry] = hash;
  table.paragraphs[entry] = paragraph;
  table.earlier[entry] = last + 1;
  table.ranks[entry] = last < 0 ? 1 : table.ranks[last] + 1;
  if (last >= 0) table.ranks[last] = 0;
  slots[slot] = entry + 1;
  return true;
}

/** The last entry of a feature, -1 where there is none. */
export function lastEntry({ hashes, slots, mask }: FeatureTable, hash: number): number {
  let slot = hash & mask;
  while (slots[slot] !== 0 && hashes[slots[slot] - 1] !== hash) slot = (slot + 1) & mask;
  return slots[slot] - 1;
}

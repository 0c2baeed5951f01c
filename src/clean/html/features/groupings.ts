import type { Outline } from '../outline.ts';

/** Number of the group of each candidate, from 0, and how many groups there are. */
export interface Grouping {
  readonly group: Int32Array;
  readonly size: number;
}

/** The groups that blocks are looked at in. */
export interface Groupings {
  /** Blocks made by one template: same tag and class, in parents of the same tag and class. */
  readonly template: Grouping;
  /** Blocks of the same tag and class. */
  readonly signature: Grouping;
  /** Blocks under the same highest element that does not hold the best container; those inside it are one branch. */
  readonly branch: Grouping;
  /** Blocks of the same element, and those whose parent, whose second and whose third ancestor is the same. */
  readonly element: Grouping;
  readonly parent: Grouping;
  readonly grand: Grouping;
  readonly great: Grouping;
  /** Blocks from one heading to the next. */
  readonly section: Grouping;
}

export function groupingsOf(outline: Outline): Groupings {
  const { candidates, parent, elements } = outline;
  const size = elements.length;
  const own = new Int32Array(candidates.length);
  for (let i = 0; i < own.length; i++) own[i] = candidates[i].node;
  const up = (nodes: Int32Array) => nodes.map((node) => Math.max(0, parent[node]));
  const parents = up(own);
  const grands = up(parents);
  const top = branchOf(outline);
  const ids = new Map<string, number>();
  const signature = own.map((node) => number(ids, elements[node].signature));
  const signatureAbove = parents.map((node) => number(ids, elements[node].signature));
  const pairs = new Map<number, number>();
  const template = signature.map((one, i) => number(pairs, one * ids.size + signatureAbove[i]));
  return {
    template: { group: template, size: pairs.size },
    signature: { group: signature, size: ids.size },
    branch: groupBy(
      own.map((node) => top[node]),
      size,
    ),
    element: groupBy(own, size),
    parent: groupBy(parents, size),
    grand: groupBy(grands, size),
    great: groupBy(up(grands), size),
    section: sections(outline),
  };
}

function number<Key>(ids: Map<Key, number>, key: Key): number {
  const known = ids.get(key);
  if (known !== undefined) return known;
  ids.set(key, ids.size);
  return ids.size - 1;
}

/** Groups of equal keys below `most`. */
function groupBy(keys: Int32Array, most: number): Grouping {
  const ids = new Int32Array(most);
  const group = new Int32Array(keys.length);
  let size = 0;
  for (let i = 0; i < keys.length; i++) {
    if (ids[keys[i]] === 0) ids[keys[i]] = ++size;
    group[i] = ids[keys[i]] - 1;
  }
  return { group, size };
}

/** For each element the branch it is in, by the branch's element; one that holds the best container is its own. */
function branchOf({ parent, best }: Outline): Int32Array {
  const isAbove = ancestors(best, parent);
  const top = new Int32Array(parent.length);
  for (let node = 1; node < parent.length; node++) {
    const up = parent[node];
    top[node] = isAbove[node] === 1 || (isAbove[up] === 1 && up !== best) ? node : top[up];
  }
  return top;
}

/** 1 for a node and those above it. */
export function ancestors(of: number, parent: Int32Array): Uint8Array {
  const marks = new Uint8Array(parent.length);
  for (let up = of; up >= 0; up = parent[up]) marks[up] = 1;
  return marks;
}

function sections({ candidates }: Outline): Grouping {
  const group = new Int32Array(candidates.length);
  let at = 0;
  for (let i = 0; i < group.length; i++) group[i] = i > 0 && candidates[i].markup.headingLevel > 0 ? ++at : at;
  return { group, size: at + 1 };
}

/** Each candidate's value of its group. (`TypedArray.from` with a function took three times as long.) */
export function spread({ group }: Grouping, values: Float64Array): Float32Array {
  const column = new Float32Array(group.length);
  for (let i = 0; i < group.length; i++) column[i] = values[group[i]];
  return column;
}

/** Sums over each group. */
export function sums({ group, size }: Grouping, values: ArrayLike<number>): Float64Array {
  const total = new Float64Array(size);
  for (let i = 0; i < group.length; i++) total[group[i]] += values[i];
  return total;
}

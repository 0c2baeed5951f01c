/** Union-find over 0 … n − 1; each group is known by its smallest member, so that the order of joining changes nothing. */
export function joinAll(count: number, edges: Iterable<readonly [number, number]>): Uint32Array {
  const parent = Uint32Array.from({ length: count }, (_, at) => at);
  const rootOf = (at: number): number => {
    let node = at;
    while (parent[node] !== node) {
      parent[node] = parent[parent[node]];
      node = parent[node];
    }
    return node;
  };
  for (const [a, b] of edges) {
    const rootA = rootOf(a);
    const rootB = rootOf(b);
    parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
  return parent.map((_, at) => rootOf(at));
}

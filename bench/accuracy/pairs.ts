import type { Corpus } from './corpus.ts';

/** Whether a label of the gold says that one of the two was made from the other, or both from a third. */
export function isCopy(label: string | undefined): boolean {
  return label === 'copy' || label === 'rewritten';
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : (part / whole).toFixed(4);
}

/** Name, F1, recall of copies and of rewrites, and the false pairs by label, of pairs that were found by `keyOf`. */
export function rowOf(name: string, { gold }: Corpus, found: ReadonlySet<string>): string[] {
  const wrong = new Map<string, number>();
  let right = 0;
  for (const pair of found) {
    const label = gold.get(pair)?.label ?? 'unrelated';
    if (isCopy(label)) right++;
    else if (label !== 'partial') wrong.set(label, (wrong.get(label) ?? 0) + 1);
  }
  const recallOf = (label: string) => {
    const wanted = [...gold].filter(([, pair]) => pair.label === label);
    return percent(wanted.filter(([pair]) => found.has(pair)).length, wanted.length);
  };
  const wanted = [...gold.values()].filter(({ label }) => isCopy(label)).length;
  const falsePairs = [...wrong.values()].reduce((sum, count) => sum + count, 0);
  const f1 = (2 * right) / Math.max(1, right + falsePairs + wanted);
  const says = [...wrong].sort(([one], [other]) => (one < other ? -1 : 1)).map(([label, count]) => `${count} ${label}`);
  return [name, f1.toFixed(4), recallOf('copy'), recallOf('rewritten'), says.join(', ') || '0'];
}

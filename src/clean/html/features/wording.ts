import { lexiconKindNames, pageHits } from '../../lexicons/index.ts';
import type { Columns, View } from './view.ts';

/** The furniture wording in a block, by kind: 3 where it is the whole block, 2 at its edge, 1 inside, 0 where there is none. */
export function wordingColumns({ page, candidates }: View): Columns {
  const hits = pageHits(page);
  const size = candidates.length;
  const kinds = lexiconKindNames.map(() => new Float64Array(size));
  const furniture = new Float64Array(size);
  candidates.forEach(({ position }, i) => {
    const line = hits.line[position];
    const edge = hits.start[position] | hits.end[position];
    let left = hits.any[position];
    for (let kind = 0; left !== 0; kind++, left >>>= 1) {
      if ((left & 1) === 0) continue;
      kinds[kind][i] = ((line >>> kind) & 1) === 1 ? 3 : ((edge >>> kind) & 1) === 1 ? 2 : 1;
      furniture[i]++;
    }
  });
  return { furniture, ...Object.fromEntries(lexiconKindNames.map((name, kind) => [`says-${name}`, kinds[kind]])) };
}

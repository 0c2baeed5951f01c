import { pageHits } from '../../lexicons/index.ts';
import { type Columns, perCandidate, type View } from './view.ts';

/** How many kinds of furniture wording a block has. */
export function wordingColumns(view: View): Columns {
  const { any } = pageHits(view.page);
  return { furniture: perCandidate(view, (i) => bitsIn(any[view.candidates[i].position])) };
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let left = mask; left !== 0; left &= left - 1) count++;
  return count;
}

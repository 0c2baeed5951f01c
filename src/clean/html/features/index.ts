import { groupColumns } from './groups.ts';
import { markupColumns } from './markup.ts';
import { matchColumns } from './matches.ts';
import { nameColumns } from './names.ts';
import { neighbourColumns } from './neighbours.ts';
import { placeColumns } from './place.ts';
import { textColumns } from './text.ts';
import { topicColumns } from './topic.ts';
import type { Columns, View } from './view.ts';

export { secondColumns } from './second.ts';
export { type Columns, type Lexicon, type View, viewOf } from './view.ts';

/** Features of the first pass, one column each, in a fixed order; only for pages with candidates. */
export function firstColumns(view: View): Columns {
  const text = textColumns(view);
  const matches = matchColumns(view);
  const own = {
    ...text,
    ...markupColumns(view),
    ...nameColumns(view),
    ...placeColumns(view),
    ...matches,
    ...topicColumns(view, matches.fromTitle, text.date),
    ...groupColumns(view, text.ends),
  };
  return { ...own, ...neighbourColumns(own) };
}

/** The values of the named columns row by row, as the trees read them. */
export function toRows(columns: Columns, names: readonly string[], size: number): Float64Array {
  const rows = new Float64Array(size * names.length);
  names.forEach((name, k) => {
    const column = columns[name];
    for (let i = 0; i < size; i++) rows[i * names.length + k] = column[i];
  });
  return rows;
}

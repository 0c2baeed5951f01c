import { groupColumns } from './groups.ts';
import { markupColumns } from './markup.ts';
import { matchColumns } from './matches.ts';
import { nameColumns } from './names.ts';
import { neighbourColumns } from './neighbours.ts';
import { placeColumns } from './place.ts';
import { textColumns } from './text.ts';
import { topicColumns } from './topic.ts';
import type { Table, View } from './view.ts';
import { wordingColumns } from './wording.ts';

export { secondColumns } from './second.ts';
export { type Lexicon, lexiconOf, type Table, type View, viewOf } from './view.ts';

/** Features of the first pass, one column each, in a fixed order; only for pages with candidates. */
export function firstColumns(view: View): Table {
  const text = textColumns(view);
  const matches = matchColumns(view);
  const groups = [
    text,
    markupColumns(view),
    nameColumns(view),
    placeColumns(view, text.wordMean),
    matches,
    wordingColumns(view),
    topicColumns(view, matches.fromTitle),
    groupColumns(view, text.ends),
  ];
  const table = new Map(groups.flatMap((columns) => Object.entries(columns)));
  for (const [name, column] of neighbourColumns(table)) table.set(name, column);
  return table;
}

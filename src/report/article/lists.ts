import type { Paragraph } from '../../model.ts';

export interface List {
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** Paragraphs of an item and the lists inside it, in their order. */
export type ListItem = readonly (Paragraph | List)[];

interface OpenList {
  readonly ordered: boolean;
  readonly depth: number;
  readonly items: (Paragraph | OpenList)[][];
}

/** Deeper lists are written as if they stood this deep. */
const deepest = 20;

/** The lists that a run of items stands in. Depths count from wherever the run begins. */
export function listsOf(run: readonly Paragraph[]): List[] {
  const roots: OpenList[] = [];
  const open: OpenList[] = [];
  for (const paragraph of run) {
    const { ordered = false, depth: given = 1, continues = false } = paragraph.list ?? {};
    const depth = Math.min(given, deepest);
    while (open.length > 0 && isOver(open[open.length - 1], depth, ordered, continues)) open.pop();
    if (open.at(-1)?.depth !== depth) begin(open, roots, { ordered, depth, items: [] });
    const { items } = open[open.length - 1];
    if (continues && items.length > 0) items[items.length - 1].push(paragraph);
    else items.push([paragraph]);
  }
  return roots;
}

function isOver(list: OpenList, depth: number, ordered: boolean, continues: boolean): boolean {
  return list.depth > depth || (list.depth === depth && list.ordered !== ordered && !continues);
}

/** Inside the last item of the list around it, where there is one. */
function begin(open: OpenList[], roots: OpenList[], list: OpenList): void {
  const around = open.at(-1)?.items.at(-1);
  if (around === undefined) roots.push(list);
  else around.push(list);
  open.push(list);
}

/** Whether a part of an item is a list. */
export function isList(part: Paragraph | List): part is List {
  return 'items' in part;
}

import type { Block, CellPlace, Element, ListPlace } from '../model.ts';

/** Where a paragraph of the story stands, for formats that keep its lists and tables. */
type Place = { readonly list: ListPlace } | { readonly cell: CellPlace };

const lists: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);
const items: ReadonlySet<string> = new Set(['li', 'dd', 'dt']);
const cells: ReadonlySet<string> = new Set(['td', 'th']);
const tableTag: ReadonlySet<string> = new Set(['table']);
/** Text of items and cells often stands in a `<p>` or `<div>` of its own. */
const levelsUp = 3;

/** Places of the story's paragraphs in lists and tables, by index; those that stand in neither are left out. */
export function placesOf(story: readonly Block[]): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  if (story.every(({ markup }) => markup === null)) return places;
  placeItems(story, places);
  placeCells(story, places);
  return places;
}

function placeItems(story: readonly Block[], places: Map<number, Place>): void {
  const depths = new Map<Element, number>();
  const begun = new Set<Element>();
  story.forEach(({ markup, form }, at) => {
    const item = markup === null || form !== 'item' ? null : holderOf(markup.element, items);
    const list = item?.parent ?? null;
    if (item === null || list === null) return;
    const continues = begun.has(item) ? { continues: true as const } : {};
    const depth = Math.max(1, depthOf(list, depths));
    places.set(at, { list: { ordered: list.tag === 'ol', depth, ...continues } });
    begun.add(item);
  });
}

/** Lists at and above an element. */
function depthOf(element: Element, known: Map<Element, number>): number {
  const path: Element[] = [];
  let up: Element | null = element;
  while (up !== null && !known.has(up)) {
    path.push(up);
    up = up.parent;
  }
  let depth = up === null ? 0 : (known.get(up) ?? 0);
  for (const one of path.reverse()) {
    if (lists.has(one.tag)) depth++;
    known.set(one, depth);
  }
  return depth;
}

/** The element or the nearest above it that is one of the tags, a few levels up at most. */
function holderOf(element: Element, tags: ReadonlySet<string>): Element | null {
  let up: Element | null = element;
  for (let level = 0; up !== null && level < levelsUp; level++, up = up.parent) if (tags.has(up.tag)) return up;
  return null;
}

/** A paragraph in a cell of a table. */
interface InCell {
  readonly at: number;
  readonly cell: Element;
  readonly row: Element;
  readonly length: number;
}

function placeCells(story: readonly Block[], places: Map<number, Place>): void {
  const tables = new Map<Element, InCell[]>();
  story.forEach(({ markup, text }, at) => {
    const cell = markup === null ? null : holderOf(markup.element, cells);
    const row = cell?.parent ?? null;
    const table = row === null ? null : holderOf(row, tableTag);
    if (cell === null || row === null || table === null) return;
    const found = tables.get(table);
    const here = { at, cell, row, length: text.length };
    if (found === undefined) tables.set(table, [here]);
    else found.push(here);
  });
  for (const found of tables.values()) if (isData(found)) placeTable(found, places);
}

const longestCell = 300;
const mostColumns = 64;

/**
 * Whether a table holds figures or facts, and is no grid that a page is laid out on: two rows and more, most with two cells
 * and more, one short text in each.
 */
function isData(found: readonly InCell[]): boolean {
  const rows = new Map<Element, number>();
  for (const { row } of found) rows.set(row, (rows.get(row) ?? 0) + 1);
  const wide = [...rows.values()].filter((count) => count > 1).length;
  const filled = new Set(found.map(({ cell }) => cell));
  return (
    rows.size > 1 &&
    wide * 2 > rows.size &&
    filled.size === found.length &&
    found.every(({ length, cell }) => length <= longestCell && cell.index < mostColumns)
  );
}

function placeTable(found: readonly InCell[], places: Map<number, Place>): void {
  let row = -1;
  let last: Element | null = null;
  for (const { at, cell, row: element } of found) {
    if (element !== last) row++;
    last = element;
    places.set(at, { cell: { row, column: cell.index, ...(cell.tag === 'th' ? { header: true as const } : {}) } });
  }
}

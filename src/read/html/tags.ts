import type { Form } from '../../model.ts';

/** What kinds of HTML elements do in building the skeleton of a page: looked up once for each tag. */
export interface Tag {
  /** Lower case. */
  readonly name: string;
  /** `<name`, as it stands among the words of a block. */
  readonly opening: string;
  /** Starts a new block; custom elements (`news-card`) do too. */
  readonly block: boolean;
  /** Its text is one of the page's controls; it stands aside of the sentence it interrupts. */
  readonly control: boolean;
  /** No reader sees its text, or sees it only where something else fails to load. */
  readonly unseen: boolean;
  /** Never has an end tag. */
  readonly empty: boolean;
  /** The head of the page is told of it: it may declare something. */
  readonly declares: boolean;
  /** There whether or not its tags are written. */
  readonly implied: boolean;
  /** Level of a heading, 0 for all else. */
  readonly heading: number;
  /** What its text is; null where that is told by what stands around it. */
  readonly form: Form | null;
  /** Part of a table: its end tag reaches past cells, up to the table. */
  readonly tablePart: boolean;
  /** Its start tag ends no open `<p>`; those of all other blocks do. */
  readonly staysInParagraph: boolean;
  /** Start tags of it end an open element of these first, looked for up to the nearest of `endScope`. */
  readonly ends: readonly string[];
  readonly endScope: number;
  /** Bits of `scopes`: what it keeps end tags inside it from reaching out of. */
  readonly scope: number;
  /** Its text is no markup: `code` is skipped whole, `raw` is read, `title` with character references. */
  readonly content: 'markup' | 'code' | 'raw' | 'title';
}

const cell = 1;
const button = 2;
const control = 4;
const table = 8;
const list = 16;
const choice = 32;

/** Ends of elements are not looked for beyond these: `</p>` in a table cell ends no paragraph around the table. */
export const scopes = {
  block: cell,
  paragraph: cell | button,
  inline: cell | control,
  table,
  list: cell | list,
  choice,
} as const;

const blocks = words(
  'div p section article main header footer nav aside h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd menu dir table thead tbody ' +
    'tfoot tr td th caption blockquote pre listing xmp figure figcaption form fieldset legend address details summary center ' +
    'hr frameset noframes search button select option optgroup textarea datalist',
);
const controls = words('button select textarea datalist');
const unseen = words(
  'script style template svg math iframe noscript object applet audio video canvas map title dialog',
);
const empty = words(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);
const implied = words('html head body');
const declaring = words('meta html link script');
const headings = words('h1 h2 h3 h4 h5 h6');
const staysInParagraph = words(
  'button select option optgroup textarea datalist tr td th thead tbody tfoot caption frameset noframes',
);
const tableParts = words('tr td th thead tbody tfoot caption');
/** Tags that are none of the above, but common: they are looked up as fast. */
const others = words(
  'a abbr b big br cite code del em font i img input ins label mark path q s small span strong sub sup time u',
);

const scopeOf: ReadonlyMap<string, number> = new Map([
  ...[...words('td th caption')].map((name) => [name, cell] as const),
  ['table', cell | table],
  ['button', button | control],
  ...[...words('ul ol menu dir dl')].map((name) => [name, list] as const),
  ['textarea', control],
  ['select', control | choice],
  ['datalist', control | choice],
]);

const impliedEnds: ReadonlyMap<string, readonly [ends: string, scope: number]> = new Map([
  ['li', ['li', scopes.list]],
  ['dt', ['dt dd', scopes.list]],
  ['dd', ['dt dd', scopes.list]],
  ['td', ['td th caption', scopes.table]],
  ['th', ['td th caption', scopes.table]],
  ['tr', ['tr caption', scopes.table]],
  ['thead', ['thead tbody tfoot caption', scopes.table]],
  ['tbody', ['thead tbody tfoot caption', scopes.table]],
  ['tfoot', ['thead tbody tfoot caption', scopes.table]],
  ['option', ['option', scopes.choice]],
  ['optgroup', ['option optgroup', scopes.choice]],
]);

const contents: ReadonlyMap<string, Tag['content']> = new Map([
  ['script', 'code'],
  ['style', 'code'],
  ['title', 'title'],
  ['textarea', 'raw'],
  ['xmp', 'raw'],
]);

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['li', 'item'],
  ['dd', 'item'],
  ['dt', 'item'],
  ['blockquote', 'quote'],
  ['pre', 'preformatted'],
  ['listing', 'preformatted'],
  ['xmp', 'preformatted'],
  ['td', 'row'],
  ['th', 'row'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function makeTag(name: string): Tag {
  const [ends, endScope] = impliedEnds.get(name) ?? ['', 0];
  return {
    name,
    opening: `<${name}`,
    block: blocks.has(name) || (name.includes('-') && !name.includes(':')),
    control: controls.has(name),
    unseen: unseen.has(name),
    empty: empty.has(name),
    declares: declaring.has(name),
    implied: implied.has(name),
    heading: headings.has(name) ? Number(name[1]) : 0,
    form: forms.get(name) ?? null,
    tablePart: tableParts.has(name),
    staysInParagraph: staysInParagraph.has(name),
    ends: ends === '' ? [] : ends.split(' '),
    endScope,
    scope: scopeOf.get(name) ?? 0,
    content: contents.get(name) ?? 'markup',
  };
}

const byName: ReadonlyMap<string, Tag> = new Map(
  [...blocks, ...unseen, ...empty, ...implied, ...others].map((name) => [name, makeTag(name)]),
);

/** The tag of a name in any case. */
export function tagNamed(name: string): Tag {
  const lower = name.toLowerCase();
  return byName.get(lower) ?? makeTag(lower);
}

const tableSize = 1 << 10;
/** Known tags by the hash of their names, one each: the few that share a hash are found by name. */
const byHash: (Tag | null)[] = new Array<Tag | null>(tableSize).fill(null);
for (const tag of byName.values()) byHash[hashOf(tag.name, 0, tag.name.length)] = tag;

/** The tag whose name stands at a place of the source: no string is made of names that are known. */
export function tagAt(html: string, start: number, end: number): Tag {
  const tag = byHash[hashOf(html, start, end)];
  return tag !== null && isNamed(tag.name, html, start, end) ? tag : tagNamed(html.slice(start, end));
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (hash * 31 + (text.charCodeAt(at) | 0x20)) & 0xffffff;
  return (hash ^ (hash >>> 10)) & (tableSize - 1);
}

function isNamed(name: string, html: string, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = 0; at < name.length; at++) {
    const code = html.charCodeAt(start + at);
    if (code !== name.charCodeAt(at) && (code | 0x20) !== name.charCodeAt(at)) return false;
    if (code < 0x30) return false;
  }
  return true;
}

/** HTML elements by how they take part in building the skeleton of a page. Tags in lower case. */

/** Elements that start a new block; custom elements (`news-card`) count too. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'div p section article main header footer nav aside h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd menu dir table thead tbody ' +
    'tfoot tr td th caption blockquote pre listing xmp figure figcaption form fieldset legend address details summary center ' +
    'hr frameset noframes search button select option optgroup textarea datalist'
  ).split(' '),
);

/** Text of these is the page's controls; it stands aside of the sentence it interrupts. */
export const controlTags: ReadonlySet<string> = new Set(['button', 'select', 'textarea', 'datalist']);

/** Elements whose text no reader sees, or sees only where something else fails to load. */
export const unseenTags: ReadonlySet<string> = new Set(
  'script style template svg math iframe noscript object applet audio video canvas map title dialog'.split(' '),
);

export const voidTags: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that are there whether or not their tags are written. */
export const impliedTags: ReadonlySet<string> = new Set(['html', 'head', 'body']);

const headings = 'h1 h2 h3 h4 h5 h6'.split(' ');
export const headingTags: ReadonlySet<string> = new Set(headings);

/** Start tags that do not end an open `<p>`: all other blocks do. */
export const staysInParagraph: ReadonlySet<string> = new Set(
  'button select option optgroup textarea datalist tr td th thead tbody tfoot caption frameset noframes'.split(' '),
);

/** Ends of these are not looked for beyond the nearest of the set: `</p>` in a table cell ends no paragraph around the table. */
const cells = ['table', 'td', 'th', 'caption'];
export const blockScope: ReadonlySet<string> = new Set(cells);
export const paragraphScope: ReadonlySet<string> = new Set([...cells, 'button']);
export const inlineScope: ReadonlySet<string> = new Set([...cells, ...controlTags]);
export const tableScope: ReadonlySet<string> = new Set(['table']);
const listScope: ReadonlySet<string> = new Set([...cells, 'ul', 'ol', 'menu', 'dir', 'dl']);
const selectScope: ReadonlySet<string> = new Set(['select', 'datalist']);

/** Parts of a table: their end tags reach past cells, up to the table. */
export const tableParts: ReadonlySet<string> = new Set('tr td th thead tbody tfoot caption'.split(' '));

/** Start tags that end an open element of another kind first: which, and how far up it is looked for. */
export const impliedEnds: ReadonlyMap<
  string,
  { readonly ends: readonly string[]; readonly scope: ReadonlySet<string> }
> = new Map([
  ['li', { ends: ['li'], scope: listScope }],
  ['dt', { ends: ['dt', 'dd'], scope: listScope }],
  ['dd', { ends: ['dt', 'dd'], scope: listScope }],
  ['td', { ends: ['td', 'th', 'caption'], scope: tableScope }],
  ['th', { ends: ['td', 'th', 'caption'], scope: tableScope }],
  ['tr', { ends: ['tr', 'caption'], scope: tableScope }],
  ['thead', { ends: ['thead', 'tbody', 'tfoot', 'caption'], scope: tableScope }],
  ['tbody', { ends: ['thead', 'tbody', 'tfoot', 'caption'], scope: tableScope }],
  ['tfoot', { ends: ['thead', 'tbody', 'tfoot', 'caption'], scope: tableScope }],
  ['option', { ends: ['option'], scope: selectScope }],
  ['optgroup', { ends: ['option', 'optgroup'], scope: selectScope }],
]);

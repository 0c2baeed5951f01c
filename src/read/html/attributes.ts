/** The attributes that copydesk looks at, of one start tag; empty where absent. */
export interface Attributes {
  class: string;
  id: string;
  role: string;
  style: string;
  href: string;
  name: string;
  property: string;
  content: string;
  rel: string;
  type: string;
  lang: string;
  datetime: string;
  itemprop: string;
  itemtype: string;
  hidden: string;
  'aria-hidden': string;
  'data-testid': string;
  'data-component': string;
  'http-equiv': string;
  placeholder: string;
  fallback: string;
  'subscriptions-section': string;
}

const blank: Attributes = {
  class: '',
  id: '',
  role: '',
  style: '',
  href: '',
  name: '',
  property: '',
  content: '',
  rel: '',
  type: '',
  lang: '',
  datetime: '',
  itemprop: '',
  itemtype: '',
  hidden: '',
  'aria-hidden': '',
  'data-testid': '',
  'data-component': '',
  'http-equiv': '',
  placeholder: '',
  fallback: '',
  'subscriptions-section': '',
};

const keys: readonly (keyof Attributes)[] = Object.keys(blank).filter(isAttribute);
const longestName = 21;
/** Attributes that say something without a value. */
const bare: ReadonlySet<string> = new Set(['hidden', 'placeholder', 'fallback']);
/** Slots, which are places in `keys`, by the length of their names. */
const byLength: readonly (readonly number[])[] = Array.from({ length: longestName + 1 }, (_, length) =>
  keys.flatMap((name, slot) => (name.length === length ? [slot] : [])),
);

function isAttribute(name: string): name is keyof Attributes {
  return name in blank;
}

/** Collects attributes while a start tag is read. */
export interface AttributeReader {
  readonly values: Attributes;
  /** Whether the tag has any of them. */
  any: boolean;
  /** Slots of the attributes that are given. */
  readonly given: number[];
}

export function attributeReader(): AttributeReader {
  return { values: { ...blank }, any: false, given: [] };
}

/** The slot of the attribute whose name stands at a place of the source; -1 for those that copydesk does not look at. */
export function slotAt(html: string, start: number, end: number): number {
  if (end - start > longestName) return -1;
  const code = html.charCodeAt(start) | 0x20;
  for (const slot of byLength[end - start]) {
    const name = keys[slot];
    if (name.charCodeAt(0) !== code) continue;
    if (html.startsWith(name, start) || html.slice(start, end).toLowerCase() === name) return slot;
  }
  return -1;
}

/** Notes an attribute; of one that is given twice, the first value counts. */
export function take(reader: AttributeReader, slot: number, value: string): void {
  const key = keys[slot];
  reader.any = true;
  reader.given.push(slot);
  if (reader.values[key] === '') reader.values[key] = value === '' && bare.has(key) ? key : value;
}

export function clear(reader: AttributeReader): void {
  if (!reader.any) return;
  for (const slot of reader.given) reader.values[keys[slot]] = '';
  reader.given.length = 0;
  reader.any = false;
}

const unseenStyle = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/iu;
const blockStyle = /display\s{0,9}:\s{0,9}block/iu;

/** Whether the element itself asks not to be shown, or AMP shows it only until or unless something else is there. */
export function isHidden(attributes: Attributes): boolean {
  const { hidden, style, placeholder, fallback } = attributes;
  return (
    (hidden !== '' && hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    placeholder !== '' ||
    fallback !== '' ||
    (attributes['subscriptions-section'] !== '' && attributes['subscriptions-section'] !== 'content') ||
    (style !== '' && unseenStyle.test(style.slice(0, 500)))
  );
}

/** Whether an inline element is laid out as a block. */
export function isBlockStyled({ style }: Attributes): boolean {
  return style !== '' && blockStyle.test(style.slice(0, 500));
}

/** Words of the attributes that name an element's part on the page; remembered, as templates repeat themselves. */
export function wordReader(): (attributes: Attributes) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (attributes) => {
    const { class: names, id, role, itemprop } = attributes;
    const raw = `${cap(names)} ${cap(id)} ${cap(role)} ${cap(itemprop)} ${cap(attributes['data-testid'])} ${cap(attributes['data-component'])}`;
    if (raw.length === 5) return none;
    const found = known.get(raw);
    if (found) return found;
    const words = wordsOf(raw);
    known.set(raw, words);
    return words;
  };
}

const none: readonly string[] = [];

function cap(value: string): string {
  return value.length > 200 ? value.slice(0, 200) : value;
}

const shortest = 3;

/** Runs of ASCII letters, parted at capitals after small letters: `articleBody_x1` gives `article`, `body`. */
function wordsOf(raw: string): readonly string[] {
  const words: string[] = [];
  let start = -1;
  let wasSmall = false;
  for (let i = 0; i <= raw.length; i++) {
    const code = i < raw.length ? raw.charCodeAt(i) : 0;
    const isSmall = code >= 0x61 && code <= 0x7a;
    const isCapital = code >= 0x41 && code <= 0x5a;
    if (start >= 0 && (!(isSmall || isCapital) || (isCapital && wasSmall))) {
      if (i - start >= shortest) addOnce(words, raw.slice(start, i).toLowerCase());
      start = -1;
    }
    if (start < 0 && (isSmall || isCapital)) start = i;
    wasSmall = isSmall;
  }
  return words;
}

function addOnce(words: string[], word: string): void {
  if (!words.includes(word)) words.push(word);
}

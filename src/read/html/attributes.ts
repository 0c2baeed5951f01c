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
};

const names: ReadonlyMap<string, keyof Attributes> = new Map(
  Object.keys(blank).flatMap((name) => (isAttribute(name) ? [[name, name]] : [])),
);
const longestName = 14;
const longestValue = 20_000;

function isAttribute(name: string): name is keyof Attributes {
  return name in blank;
}

/** Collects attributes while a start tag is read. `any` tells whether there is one at all. */
export interface AttributeReader {
  readonly values: Attributes;
  any: boolean;
  /** The attribute that is being read is one that copydesk looks at. */
  wanted: boolean;
  name(raw: string): void;
  data(raw: string): void;
  end(): void;
  clear(): void;
}

export function attributeReader(): AttributeReader {
  const values: Attributes = { ...blank };
  const given: (keyof Attributes)[] = [];
  let current: keyof Attributes | undefined;
  let value = '';
  return {
    values,
    any: false,
    wanted: false,
    name(raw) {
      current = raw.length > longestName ? undefined : (names.get(raw) ?? names.get(raw.toLowerCase()));
      this.wanted = current !== undefined;
      value = '';
    },
    data(raw) {
      if (current !== undefined && value.length < longestValue) value += raw.slice(0, longestValue);
    },
    end() {
      if (current === undefined) return;
      if (values[current] === '') {
        values[current] = value === '' && current === 'hidden' ? 'hidden' : value;
        given.push(current);
      }
      this.any = true;
      current = undefined;
      this.wanted = false;
    },
    clear() {
      for (const name of given) values[name] = '';
      given.length = 0;
      this.any = false;
    },
  };
}

const unseenStyle = /display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden/iu;
const blockStyle = /display\s{0,9}:\s{0,9}block/iu;

/** Whether the element itself asks not to be shown. */
export function isHidden({ hidden, style, 'aria-hidden': aria }: Attributes): boolean {
  return (
    (hidden !== '' && hidden !== 'until-found') ||
    aria === 'true' ||
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

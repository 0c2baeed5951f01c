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
  name(raw: string): void;
  data(raw: string): void;
  end(): void;
  clear(): void;
}

export function attributeReader(): AttributeReader {
  const values: Attributes = { ...blank };
  let current: keyof Attributes | undefined;
  let value = '';
  return {
    values,
    any: false,
    name(raw) {
      current = raw.length > longestName ? undefined : (names.get(raw) ?? names.get(raw.toLowerCase()));
      value = '';
    },
    data(raw) {
      if (current !== undefined && value.length < longestValue) value += raw.slice(0, longestValue);
    },
    end() {
      if (current === undefined) return;
      if (values[current] === '') values[current] = value === '' && current === 'hidden' ? 'hidden' : value;
      this.any = true;
      current = undefined;
    },
    clear() {
      if (!this.any) return;
      Object.assign(values, blank);
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

const humps = /([a-z])(?=[A-Z])/gu;
const notLetters = /[^A-Za-z]+/u;

/** Words of the attributes that name an element's part on the page; remembered, as templates repeat themselves. */
export function wordReader(): (attributes: Attributes) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (attributes) => {
    const raw = [
      attributes.class.slice(0, 200),
      attributes.id.slice(0, 200),
      attributes.role.slice(0, 200),
      attributes.itemprop.slice(0, 200),
      attributes['data-testid'].slice(0, 200),
      attributes['data-component'].slice(0, 200),
    ].join(' ');
    if (raw.length === 5) return none;
    const found = known.get(raw);
    if (found) return found;
    const words = wordsOf(raw);
    known.set(raw, words);
    return words;
  };
}

const none: readonly string[] = [];

function wordsOf(raw: string): readonly string[] {
  const words = raw.replace(humps, '$1-').split(notLetters);
  return [...new Set(words.filter((word) => word.length > 2).map((word) => word.toLowerCase()))];
}

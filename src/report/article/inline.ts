import type { Paragraph } from '../../model.ts';

/** A piece of a paragraph: text, or where a link or an emphasis starts or ends. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly tag: InlineTag; readonly href: string };

const inlineTags = ['a', 'em', 'strong', 'code', 'sub', 'sup'] as const;
export type InlineTag = (typeof inlineTags)[number];

const sameAs: Readonly<Record<string, InlineTag>> = { i: 'em', b: 'strong', cite: 'em', mark: 'strong', tt: 'code' };
const tagPattern = /<(\/?)([a-z][a-z0-9]{0,9})((?:\s[^<>]{0,4000})?)>/giu;
const hrefPattern = /\shref="([^"]*)"/iu;
const entityPattern = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const safeTarget = /^(?:https?:|mailto:|\/|#|\?|\.)/iu;
const hasScheme = /^[a-z][a-z0-9+.-]*:/iu;
const blanks = /[\s\0-\u001F]+/gu;

/**
 * The pieces of a paragraph, balanced: what opens is closed, in reverse order. The markup of a record that came from
 * elsewhere is not trusted: tags that are not listed, and targets that a browser would run, are left out.
 */
export function piecesOf({ text, inline }: Pick<Paragraph, 'text' | 'inline'>): Piece[] {
  if (inline === undefined) return [{ kind: 'text', text }];
  const pieces: Piece[] = [];
  const open: Open[] = [];
  let end = 0;
  for (const match of inline.matchAll(tagPattern)) {
    pushText(pieces, inline.slice(end, match.index));
    end = match.index + match[0].length;
    takeTag(match, pieces, open);
  }
  pushText(pieces, inline.slice(end));
  for (const { tag, href } of open.reverse()) pieces.push({ kind: 'close', tag, href });
  return pieces;
}

interface Open {
  readonly tag: InlineTag;
  readonly href: string;
  /** A link, or inside one. */
  readonly inLink: boolean;
}

function takeTag([, slash, name, attributes]: RegExpExecArray, pieces: Piece[], open: Open[]): void {
  const tag = tagNamed(name.toLowerCase());
  if (tag === undefined) return;
  if (slash === '/') {
    if (open.at(-1)?.tag === tag) pieces.push({ kind: 'close', tag, href: open.pop()?.href ?? '' });
    return;
  }
  const href = tag === 'a' ? targetOf(attributes) : '';
  const inLink = open.at(-1)?.inLink ?? false;
  if (tag === 'a' && (href === '' || inLink)) return;
  open.push({ tag, href, inLink: inLink || tag === 'a' });
  pieces.push({ kind: 'open', tag, href });
}

function tagNamed(name: string): InlineTag | undefined {
  return inlineTags.find((tag) => tag === name) ?? sameAs[name];
}

function targetOf(attributes: string): string {
  const href = decode(hrefPattern.exec(attributes)?.[1] ?? '').replace(blanks, '');
  return safeTarget.test(href) || !hasScheme.test(href) ? href : '';
}

function pushText(pieces: Piece[], html: string): void {
  if (html !== '') pieces.push({ kind: 'text', text: decode(html) });
}

function decode(html: string): string {
  return html.replace(entityPattern, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()];
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

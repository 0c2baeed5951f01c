import type { Attributes } from './attributes.ts';
import { escapeHtml } from './run.ts';
import type { Tag } from './tags.ts';

/** An open inline element, and what it makes of the text inside. */
export interface Inline {
  readonly tag: string;
  /** `<tag`, as it stands among the words of a block. */
  readonly opening: string;
  /** How many block elements were open at its start tag; it ends with the last of them at the latest. */
  readonly level: number;
  readonly link: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly hidden: boolean;
  readonly words: readonly string[];
  /** Start and end tag in safe HTML; null where nothing is to be kept of it. */
  readonly markup: { readonly start: string; readonly end: string } | null;
  /** Number of the text capture that ends with it, or -1. */
  readonly capture: number;
}

const strong = { start: '<strong>', end: '</strong>' };
const emphasis = { start: '<em>', end: '</em>' };
const code = { start: '<code>', end: '</code>' };
/** What is kept of the other inline elements; the rest only hold text. */
const kept: ReadonlyMap<string, Inline['markup']> = new Map([
  ['code', code],
  ['kbd', code],
  ['samp', code],
  ['tt', code],
  ['sub', { start: '<sub>', end: '</sub>' }],
  ['sup', { start: '<sup>', end: '</sup>' }],
]);

export function makeInline(
  { name, opening }: Tag,
  { href }: Attributes,
  level: number,
  hidden: boolean,
  words: readonly string[],
  capture: number,
): Inline {
  const link = name === 'a';
  const bold = name === 'b' || name === 'strong';
  const italic = name === 'i' || name === 'em';
  const markup = link ? linkMarkup(href) : bold ? strong : italic ? emphasis : (kept.get(name) ?? null);
  return { tag: name, opening, level, link, bold, italic, hidden, words, markup, capture };
}

const webAddress = /^https?:\/\//iu;
/** Blanks, controls and characters that turn the direction of text, which could make an address look like another. */
const unsafe = /[\s\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/gu;

function linkMarkup(href: string): Inline['markup'] {
  const address = href.trim();
  if (address.length > 2000 || !webAddress.test(address)) return null;
  return { start: `<a href="${escapeHtml(address.replace(unsafe, encodeURIComponent))}">`, end: '</a>' };
}

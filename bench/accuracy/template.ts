import { type CheerioAPI, load } from 'cheerio';
import type { Corpus } from './corpus.ts';

/** A page of a site with its story taken out: what fills it is set between what stood between its paragraphs. */
export interface Template {
  readonly fill: (story: Story) => string;
}

export interface Story {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const word = /[\p{L}\p{N}]+/gu;
const fewestParagraphs = 5;
/** Of a paragraph's word sequences so many stand in the gold, of the gold's words so many in paragraphs: no list, no table. */
const leastShared = 0.8;
const leastTold = 0.93;

/** A template of a page, null where its story is no run of paragraphs in one element. */
export function templateOf(html: string, gold: string): Template | null {
  const $ = load(html);
  const grams = gramsOf(gold, 4);
  const found = $('p')
    .toArray()
    .filter((one) => isShared($(one).text(), grams, 4));
  const boxes = new Map(found.map((one) => [one.parent, 0]));
  for (const { parent } of found) boxes.set(parent, (boxes.get(parent) ?? 0) + 1);
  const [box, count] = [...boxes].sort((one, other) => other[1] - one[1])[0] ?? [null, 0];
  if (box === null || found.length < fewestParagraphs || count < leastShared * found.length) return null;
  const told = found.reduce((sum, one) => sum + wordsOf($(one).text()).length, 0);
  if (told < leastTold * wordsOf(gold).length) return null;
  const loose = gramsOf(gold, 3);
  for (const child of $(box).children().toArray())
    if (!found.includes(child) && isShared($(child).text(), loose, 3)) $(child).remove();
  for (const one of found) $(one).replaceWith(one.parent === box ? '<slot></slot>' : '');
  $('script[type*="ld+json"]').remove();
  const source = $.html();
  return { fill: (story) => fill(load(source), story) };
}

function fill($: CheerioAPI, { id, outlet, title, paragraphs }: Story): string {
  const address = `https://www.${outlet.toLowerCase().replace(/[^a-z0-9]/gu, '')}.example/${id}`;
  $('h1').each((_, one) => {
    if (wordsOf($(one).text()).length > 2) $(one).text(title);
  });
  $('title').text(`${title} | ${outlet}`);
  $('meta[property="og:title"], meta[name="twitter:title"]').attr('content', title);
  const opening = (paragraphs[0] ?? '').split(' ').slice(0, 30).join(' ');
  $('meta[property="og:description"], meta[name="description"], meta[name="twitter:description"]').attr(
    'content',
    opening,
  );
  $('meta[property="og:site_name"]').attr('content', outlet);
  $('meta[property="og:url"]').attr('content', address);
  $('link[rel="canonical"]').attr('href', address);
  const slots = $('slot').toArray();
  paragraphs.forEach((text, at) => {
    const spread = paragraphs.length < slots.length ? Math.floor((at * slots.length) / paragraphs.length) : at;
    $(slots[Math.min(spread, slots.length - 1)]).before($('<p></p>').text(text));
  });
  $('slot').remove();
  return $.html();
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? [];
}

function gramsOf(text: string, size: number): Set<string> {
  const words = wordsOf(text);
  return new Set(words.slice(size - 1).map((_, at) => words.slice(at, at + size).join(' ')));
}

function isShared(text: string, gold: ReadonlySet<string>, size: number): boolean {
  const own = [...gramsOf(text, size)];
  return own.length > 4 && own.filter((gram) => gold.has(gram)).length >= leastShared * own.length;
}

/** What a corpus prints, by article. */
export function storiesOf({ articles }: Corpus): Story[] {
  return articles.map(({ id, outlet, title, paragraphs }) => ({
    id,
    outlet: outlet ?? 'none',
    title: title ?? '',
    paragraphs: paragraphs.map(({ text }) => text),
  }));
}

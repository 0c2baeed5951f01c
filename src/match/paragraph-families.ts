import { nameSequence } from '../language/hash.ts';
import {
  type ArticleSummary,
  type ParagraphFamily,
  type Printing,
  type PrintingKind,
  type Signature,
  wordFlags,
} from '../model.ts';
import type { Settings } from '../settings.ts';
import { groupFamilies } from './family.ts';
import { findFirst } from './first.ts';
import { type Outlets, outletsOf } from './paragraph-outlets.ts';
import { type ParagraphText, type Place, paragraphTexts } from './paragraph-texts.ts';
import { type Part, sharedWords, tieTexts } from './paragraph-ties.ts';
import type { Steps } from './steps.ts';

/** Text of a paragraph, by the numbers of its article and itself. */
export type TextOf = (article: number, paragraph: number) => string;

/** A quotation has this share of its words in quotation marks, and too few outside them to count alone. */
const quotationShare = 0.5;

interface Material {
  readonly signatures: readonly Signature[];
  readonly articles: readonly ArticleSummary[];
  readonly texts: readonly ParagraphText[];
  readonly outlets: Outlets;
  readonly textOf: TextOf;
  readonly settings: Settings;
}

/**
 * Paragraphs that several outlets printed, sorted as `ParagraphFindings` says: exactly, edited, or within a longer one.
 * Short ones and what an outlet prints under story after story count for nothing, and neither do notices, which
 * fingerprints do not have. Time is near-linear.
 *
 * @param signatures Sorted by id.
 * @param articles   Of the same ids, in the same order.
 */
export function* matchParagraphs(
  signatures: readonly Signature[],
  articles: readonly ArticleSummary[],
  textOf: TextOf,
  settings: Settings,
): Steps<ParagraphFamily[]> {
  const texts = yield* paragraphTexts(signatures, settings.paragraphWords, settings.shingleWords);
  const { ties, parts, crowd } = yield* tieTexts(texts, settings);
  const groups = withAlone(groupFamilies(ties, crowd), texts.length);
  const outlets = outletsOf(articles, groupsByArticle(groups, texts, articles.length));
  const material: Material = { signatures, articles, texts, outlets, textOf, settings };
  const partsOf = new Map<number, Part[]>();
  for (const part of parts) {
    const known = partsOf.get(part.text);
    if (known === undefined) partsOf.set(part.text, [part]);
    else known.push(part);
  }
  const families: ParagraphFamily[] = [];
  for (const [done, group] of groups.entries()) {
    families.push(...describeGroup(group, partsOf, material));
    yield { what: 'texts described', done, total: groups.length };
  }
  return families.sort(byReach);
}

/** The groups, and each text that is in none as a group of its own. */
function withAlone(groups: readonly (readonly number[])[], count: number): (readonly number[])[] {
  const grouped = new Set(groups.flat());
  const alone = Array.from({ length: count }, (_, text) => [text]).filter(([text]) => !grouped.has(text));
  return [...groups, ...alone];
}

function groupsByArticle(
  groups: readonly (readonly number[])[],
  texts: readonly ParagraphText[],
  articles: number,
): ReadonlySet<number>[] {
  const found = Array.from({ length: articles }, () => new Set<number>());
  for (const [group, members] of groups.entries()) {
    for (const text of members) for (const { article } of texts[text].places) found[article].add(group);
  }
  return found;
}

/** A place with the text that it prints. */
interface Printed extends Place {
  readonly text: number;
}

/** The family of a group of like texts; none where fewer than two outlets count. */
function describeGroup(
  group: readonly number[],
  partsOf: ReadonlyMap<number, readonly Part[]>,
  material: Material,
): ParagraphFamily[] {
  const { texts, outlets } = material;
  const own = outlets.countedPlaces(group.flatMap((text) => placesOf(texts, text)));
  if (own.length === 0) return [];
  const reference = commonest(own, material);
  const articles = new Set(own.map(({ article }) => article));
  const longer = new Set(group.flatMap((text) => (partsOf.get(text) ?? []).map(({ within }) => within)));
  for (const text of group) longer.delete(text);
  const within = [...longer]
    .sort((one, other) => one - other)
    .flatMap((text) => placesOf(texts, text))
    .filter(({ article }) => !articles.has(article));
  const counted = outlets.countedPlaces([...own, ...within]);
  if (outlets.count(counted.map(({ article }) => article)) < 2) return [];
  const whole = new Set(group);
  const printings = counted.map((place) => {
    const kind = place.text === reference ? 'exact' : whole.has(place.text) ? 'edited' : 'part';
    return describePrinting(place, kind, reference, material);
  });
  return [describeFamily(reference, counted, printings, material)];
}

function placesOf(texts: readonly ParagraphText[], text: number): Printed[] {
  return texts[text].places.map((place) => ({ ...place, text }));
}

/** The text that most outlets print; of two, the longer; of two as long, the one that comes first. */
function commonest(printed: readonly Printed[], { texts, outlets }: Material): number {
  const articlesOf = new Map<number, number[]>();
  for (const { text, article } of printed) {
    const known = articlesOf.get(text);
    if (known === undefined) articlesOf.set(text, [article]);
    else known.push(article);
  }
  const [[best]] = [...articlesOf]
    .map(([text, articles]) => [text, outlets.count(articles), texts[text].words.length] as const)
    .sort(([one, reach, words], [other, otherReach, otherWords]) => {
      return otherReach - reach || otherWords - words || one - other;
    });
  return best;
}

function describePrinting(
  { article, paragraph, text }: Printed,
  kind: PrintingKind,
  reference: number,
  { signatures, articles, texts, settings }: Material,
): Printing {
  const { id, path, outlet, title, published, agencies } = articles[article];
  const { lines } = signatures[article];
  return {
    article: id,
    path,
    outlet,
    title,
    published,
    agencies: [...new Set(agencies.map(({ name }) => name))],
    paragraph,
    lines: [lines[2 * paragraph], lines[2 * paragraph + 1]],
    kind,
    shared: text === reference ? 1 : round(sharedWords(texts[reference], texts[text], settings.shingleWords)),
  };
}

function describeFamily(
  reference: number,
  places: readonly Printed[],
  printings: readonly Printing[],
  { texts, articles, outlets, textOf, settings }: Material,
): ParagraphFamily {
  const { words, flags } = texts[reference];
  const quoted = flags.reduce((sum, flag) => sum + (flag & wordFlags.quoted), 0);
  const numbers = [...new Set(places.map(({ article }) => article))];
  const source = places.find(({ text }) => text === reference) ?? texts[reference].places[0];
  return {
    version: 1,
    type: 'paragraph-family',
    id: nameSequence(words, 0, words.length),
    text: textOf(source.article, source.paragraph),
    words: words.length,
    quoted: round(quoted / words.length),
    quotation: quoted >= quotationShare * words.length && words.length - quoted < settings.paragraphWords,
    outlets: outlets.count(numbers),
    first: findFirst(numbers.map((article) => articles[article])),
    printings: [...printings].sort(byPublished),
  };
}

function byPublished(one: Printing, other: Printing): number {
  const [a, b] = [one.published ?? '\uffff', other.published ?? '\uffff'];
  if (a !== b) return a < b ? -1 : 1;
  if (one.article !== other.article) return one.article < other.article ? -1 : 1;
  return one.paragraph - other.paragraph;
}

function byReach(one: ParagraphFamily, other: ParagraphFamily): number {
  return (
    other.outlets - one.outlets ||
    other.printings.length - one.printings.length ||
    other.words - one.words ||
    (one.id < other.id ? -1 : 1)
  );
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

import { declaredValues, isGiven } from './declared.ts';
import { isEndOf } from './headline.ts';
import { likeness, plain } from './likeness.ts';
import { type Found, hostOf, lineOf, type Scene } from './scene.ts';

const separators = /\s+[|·•»«›‹>–—-]+\s+|\s*[|»«]\s*|\s::\s|-\s|_(?=\S)|:\s/gu;
const truncated = /(?:\.{3}|…)$/u;
const alike = 0.8;
const longest = 400;
/** A declared title of so few words may be that of the site or a section, though the story says one of them. */
const mostSiteWords = 4;

/**
 * The headline: the record's or that of the site's rules; else the page's own headline where any declared title says the same; else the first declared
 * title, the site's name cut off, unless only the shown line is about the story. Null where there is neither.
 */
export function findTitle(scene: Scene, outlet: string | null): Found | null {
  const names = siteNames(scene, outlet);
  const shown = shownTitle(scene, names);
  const declared = declaredValues(scene.page, 'title');
  const given = declared.find(({ source }) => isGiven(source));
  if (
    shown !== null &&
    given === undefined &&
    declared.some(({ value }) => isSame(withoutSite(value, names, shown.value), shown.value))
  )
    return shown;
  for (const { value, source } of declared) {
    const title = isGiven(source) ? value : withoutKicker(withoutSite(value, names, shown?.value ?? null), scene);
    if (title === '' || names.some((name) => likeness(name, title, alike) >= alike)) continue;
    const isSaid = shown !== null && (isSame(title, shown.value) || isEndOf(plain(title), plain(shown.value)));
    if (shown !== null && !isGiven(source) && (isSaid || isAbout(scene, shown.value, title))) return shown;
    return { value: title.slice(0, longest), source, line: null };
  }
  return shown;
}

const leadingName = /^(?<name>(?:[\p{Lu}\d][\p{L}\p{M}\p{N}.'’&-]*\s){1,5}?)\s?(?:[-–—|:»>]+|\.{3})\s+(?<rest>.+)$/u;

/** `Harbour County Times - Ferry strike enters third week`: a name in front that the story never uses, where it uses the rest. */
function withoutKicker(title: string, { lead }: Scene): string {
  const { name, rest } = leadingName.exec(title)?.groups ?? {};
  if (name === undefined || lead.share(name) !== 0) return title;
  return (lead.share(rest) ?? 0) >= 0.5 ? rest : title;
}

/**
 * The shown line is about the story and the declared one is not: the site's name, a section, a slogan. An `<h1>` that is
 * nearly as much about it is what readers saw; heads are written for search engines.
 */
function isAbout({ lead, blocks, headline }: Scene, shown: string, declared: string): boolean {
  const said = lead.share(declared) ?? 0;
  const top = blocks[headline]?.markup?.headingLevel === 1 && shown.includes(' ');
  if (top && (lead.share(shown) ?? 0) >= Math.max(0.3, said - 0.3)) return true;
  const mayBeSite = said < 0.25 || declared.split(' ').length <= mostSiteWords;
  return mayBeSite && (lead.share(shown) ?? 0) >= said + 0.3;
}

/** The line over the story, unless it is the name of the site. */
export function shownTitle({ blocks, headline }: Scene, names: readonly string[]): Found | null {
  if (headline < 0) return null;
  const block = blocks[headline];
  if (block.text.length <= 60 && isSite(block.text, names)) return null;
  // The first line of a dump may be its document's title.
  const value =
    block.markup === null && headline === 0 ? withoutSite(block.text, names, null) : block.text.slice(0, longest);
  return { value, source: 'headline block', line: lineOf(block) };
}

/** The page's headline is the declared one, or goes on where that was cut. */
function isSame(declared: string, shown: string): boolean {
  const stem = plain(declared.replace(truncated, ''));
  const whole = plain(shown);
  if (truncated.test(declared) && stem.length >= 15 && whole.startsWith(stem)) return true;
  return whole.length >= 0.6 * stem.length && likeness(declared, shown, 0.85) >= 0.85;
}

/** What the site is called: its declared names, the outlet, the name in its host. */
export function siteNames({ page }: Scene, outlet: string | null): string[] {
  const declared = declaredValues(page, 'outlet').map(({ value }) => value);
  const host = hostOf({ page });
  const label = host
    ?.split('.')
    .slice(0, -1)
    .sort((a, b) => b.length - a.length)[0];
  return [
    ...declared,
    ...(outlet === null ? [] : [outlet]),
    ...(host === null ? [] : [host]),
    ...(label === undefined ? [] : [label]),
  ];
}

/** A declared title without the site's name before or behind it; dashes of the headline's own stay. */
function withoutSite(title: string, names: readonly string[], shown: string | null): string {
  const whole = title.slice(0, longest).trim();
  const cuts = Array.from(whole.matchAll(separators), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    bar: /[|»«]|::/u.test(mark),
  }));
  if (cuts.length === 0) return whole;
  if (shown !== null) {
    const part = segments(whole, cuts).find((one) => likeness(one, shown, 0.9) >= 0.9);
    if (part !== undefined) return part;
  }
  return trimEnds(whole, cuts, names);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly bar: boolean;
}

/** Every run of a title between two of its separators, longest first. */
function segments(title: string, cuts: readonly Cut[]): string[] {
  const starts = [0, ...cuts.slice(0, 5).map(({ end }) => end)];
  const ends = [...cuts.slice(0, 5).map(({ start }) => start), title.length];
  return starts
    .flatMap((start) => ends.filter((end) => end > start).map((end) => title.slice(start, end).trim()))
    .sort((a, b) => b.length - a.length);
}

function trimEnds(title: string, cuts: readonly Cut[], names: readonly string[]): string {
  let [start, end] = [0, title.length];
  for (const cut of [...cuts].reverse()) {
    const tail = title.slice(cut.end, end);
    if (!isSite(tail, names) && !(cut.bar && isLabel(tail, title.slice(start, cut.start)))) break;
    end = cut.start;
  }
  for (const cut of cuts) {
    if (cut.end > end || !isSite(title.slice(start, cut.start), names)) break;
    start = cut.end;
  }
  return title.slice(start, end).trim();
}

function isSite(text: string, names: readonly string[]): boolean {
  const bare = plain(text).replaceAll(' ', '');
  return (
    bare !== '' &&
    names.some((name) => plain(name).replaceAll(' ', '') === bare || likeness(name, text, alike) >= alike)
  );
}

/** Behind a bar stands a site or section, where the headline is left long enough. */
function isLabel(tail: string, rest: string): boolean {
  return tail.trim().split(/\s+/u).length <= 5 && (rest.trim().split(/\s+/u).length >= 3 || /\p{Lo}{6}/u.test(rest));
}

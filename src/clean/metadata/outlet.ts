import { agencyNamed } from './agency-names.ts';
import { findDate } from './dates.ts';
import { declaredValues } from './declared.ts';
import { likeness } from './likeness.ts';
import {
  copyrightHolder,
  fitsHost,
  isAddress,
  isDeclaredName,
  isTitled,
  siteOf,
  startsHost,
  withoutSlogan,
} from './outlet-names.ts';
import { type Found, hostOf, lineOf, type Scene } from './scene.ts';

const headReach = 10;
const footReach = 40;
const rights = /©|\([cC]\)|[cC]opyright|COPYRIGHT/u;
/** A name that makes up this much of the host is the site's own. */
const ownShare = 0.5;

/**
 * Who printed the page. The record's word is final. Else of the declared names the one that fits the page's host best,
 * with those in its title, over its story and at its foot where only a `<meta>` or nothing is declared; where none fits,
 * the first declared one that is no agency's. Without an address the first name in that order; with one, the host where
 * no name is declared.
 */
export function findOutlet(scene: Scene): Found | null {
  const declared = declaredNames(scene);
  const [first] = declared;
  if (first?.source === 'record') return first;
  const shown = shownOutlets(scene);
  const host = hostOf(scene);
  if (host === null) return first ?? shown[0] ?? null;
  const sure = declared.filter(({ source }) => source !== 'meta');
  const fitting = bestFit(sure.length > 0 ? declared : [...declared, ...shown], host);
  return (
    fitting ??
    sure[0] ??
    first ??
    shown.find(({ source }) => source.endsWith('title')) ?? { value: siteOf(host), source: 'address', line: null }
  );
}

/** The names that the page shows, best first. */
export function shownOutlets(scene: Scene): Found[] {
  return [
    gluedOutlet(scene),
    titleOutlet(scene),
    titlePart(scene),
    mastheadOutlet(scene),
    copyrightOutlet(scene),
  ].filter((name) => name !== null);
}

function bestFit(names: readonly Found[], host: string, atLeast = ownShare): Found | null {
  const scored = names.map((name) => ({
    name,
    fit: fitsHost(name.value, host) - (/^\p{Ll}+$|\.\p{Ll}{2,}$/u.test(name.value) ? 0.25 : 0),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (most, one) => (most === null || one.fit > most.fit ? one : most),
    null,
  );
  return best !== null && best.fit >= atLeast ? best.name : null;
}

/** Names that are names, agencies last: on a reprint the publisher is often the agency. */
function declaredNames({ page }: Scene): Found[] {
  const names = declaredValues(page, 'outlet')
    .map(
      ({ value, source }): Found => ({ value: source === 'record' ? value : withoutSlogan(value), source, line: null }),
    )
    .filter(({ value, source }) => source === 'record' || isDeclaredName(value));
  const own = names.filter(({ value, source }) => source === 'record' || agencyNamed(value) === null);
  return own.length > 0 ? own : names;
}

/** `Harbour Times02-03-2031`: between headline and story, a name that runs into a date. */
function gluedOutlet({ blocks, headline, first, hints }: Scene): Found | null {
  for (let at = Math.max(1, headline + 1, first - headReach); at < Math.min(first, blocks.length); at++) {
    const { text, glued } = blocks[at];
    const before = blocks[at - 1];
    const date = text.length <= 100 ? findDate(text, hints) : null;
    if (date === null || text.slice(date.end).replace(/[\d\s:.,|]+/gu, '') !== '') continue;
    if (date.start === 0 && glued && isTitled(before.text))
      return { value: before.text, source: `${before.role} block`, line: lineOf(before) };
    const name = text.slice(0, date.start);
    if (/\p{L}$/u.test(name) && isTitled(name))
      return { value: name, source: `${blocks[at].role} block`, line: lineOf(blocks[at]) };
  }
  return null;
}

/** `Headline- Rivers-News-The Harbour Times`: a name without space before it, where the page's host bears it out. */
const tightName = /-(\p{Lu}[^-]{2,59})$/u;
const titleMarks = /\s+[|·•»«–—-]+\s+|\s*[|»]\s*/gu;

/** `Headline | Harbour Times` or `Harbour Times » Headline`, where the page shows the headline without the name. */
function titleOutlet(scene: Scene): Found | null {
  const { page, blocks, headline } = scene;
  if (headline < 0) return null;
  const host = hostOf(scene);
  const shown = blocks[headline].text;
  for (const { value, source } of declaredValues(page, 'title')) {
    const tight = host === null ? undefined : tightName.exec(value.slice(0, 400))?.[1];
    if (tight !== undefined && host !== null && isTitled(tight) && fitsHost(tight, host) >= ownShare)
      return { value: tight, source: `${source} title`, line: null };
    const marks = Array.from(value.slice(0, 400).matchAll(titleMarks));
    const [opening] = marks;
    const closing = marks[marks.length - 1];
    if (opening === undefined || closing === undefined) continue;
    const behind = value
      .slice(closing.index + closing[0].length)
      .replace(/\s\([^)]*\)$/u, '')
      .trim();
    const front = value.slice(0, opening.index).trim();
    const found = { source: `${source} title`, line: null };
    const isName = isTitled(behind) || (host !== null && startsHost(behind, host));
    if (isName && isMostly(value.slice(0, closing.index), shown)) return { value: behind, ...found };
    if (isTitled(front) && isMostly(value.slice(opening.index + opening[0].length), shown))
      return { value: front, ...found };
  }
  return null;
}

const partMarks = /\s+[|·•»«>–—-]+\s+|\s*[|»«]\s*|\s::\s|-\s(?=\p{Lu})|_|\s?:\s/gu;
/** A part of a title makes up more of the host than a name that the page declares: sections and topics stand in both. */
const partShare = 0.6;
/** What is left of a title without a name is as long as a headline. */
const fewestLeft = 4;
const mostNameWords = 4;

/**
 * The part of a title that fits the page's host best. Without a host the first part where that is an address, or the last
 * where it is a name that the story does not say. Never the headline itself.
 */
function titlePart(scene: Scene): Found | null {
  const host = hostOf(scene);
  const shown = scene.blocks[scene.headline]?.text ?? '';
  for (const { value, source } of declaredValues(scene.page, 'title')) {
    const title = value.slice(0, 400).replace(/\s\([^)]*\)$/u, '');
    const parts = title.split(partMarks).map((part) => part.trim());
    if (parts.length < 2) continue;
    const names = parts
      .filter((part) => isTitled(part) && likeness(part, shown, 0.85) < 0.85)
      .map((part) => ({ value: part.replace(/^www\./u, ''), source: `${source} title`, line: null }));
    const name = host === null ? outerName(scene, names, parts) : bestFit(names, host, partShare);
    if (name !== null) return name;
  }
  return null;
}

/** Of names in a title the address in front, else the one behind, of two to four words or an agency's. */
function outerName({ lead }: Scene, names: readonly Found[], parts: readonly string[]): Found | null {
  const front = names[0];
  if (front !== undefined && front.value === parts[0] && isAddress(front.value)) return front;
  const behind = names[names.length - 1];
  if (behind === undefined || behind.value !== parts[parts.length - 1]) return null;
  const words = behind.value.split(' ').length;
  const isName = words > 1 ? words <= mostNameWords : isAddress(behind.value) || agencyNamed(behind.value) !== null;
  const left = parts.slice(0, -1).join(' ').split(/\s+/u).length;
  return isName && left >= fewestLeft && (lead.share(behind.value) ?? 0) === 0 ? behind : null;
}

/** The rest of a title is the headline, or begins or ends with it. */
function isMostly(rest: string, headline: string): boolean {
  const bare = rest.trim();
  return bare.startsWith(headline) || bare.endsWith(headline) || likeness(bare, headline, 0.9) >= 0.9;
}

/** The page's first line, if it is a name and a line of the day or the foot of the page says that it is a masthead. */
function mastheadOutlet({ blocks, headline, first, hints }: Scene): Found | null {
  const [top] = blocks;
  const start = headline >= 0 ? Math.min(headline, first) : first;
  if (top === undefined || start < 2 || headline === 0 || !isTitled(top.text)) return null;
  const dated = blocks
    .slice(1, Math.min(start, 6))
    .some(({ text }) => text.length <= 60 && findDate(text, hints) !== null);
  const signed = blocks.slice(-footReach).some(({ text }) => text.includes(top.text) && rights.test(text));
  return dated || signed ? { value: top.text, source: 'masthead', line: lineOf(top) } : null;
}

/** `© 2031 Harbour Times Ltd. All rights reserved`, the last such line of the page that names no agency. */
function copyrightOutlet({ blocks, last }: Scene): Found | null {
  for (let at = blocks.length - 1; at > last && at >= blocks.length - footReach; at--) {
    const { text } = blocks[at];
    if (!rights.test(text.slice(0, 300))) continue;
    const name = copyrightHolder(text);
    if (isTitled(name) && agencyNamed(name) === null)
      return { value: name, source: 'copyright line', line: lineOf(blocks[at]) };
  }
  return null;
}

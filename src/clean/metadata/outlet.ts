import { agencyNamed } from './agency-names.ts';
import { bestFit } from './best-fit.ts';
import { findDate } from './dates.ts';
import { declaredValues } from './declared.ts';
import { copyrightHolder, isDeclaredName, isTitled, siteOf, withoutSlogan } from './outlet-names.ts';
import { type Found, hostOf, lineOf, type Scene } from './scene.ts';
import { titleOutlet, titlePart } from './title-outlet.ts';

const headReach = 10;
const footReach = 40;
const rights = /©|\([cC]\)|[cC]opyright|COPYRIGHT/u;

/**
 * Who printed the page. The record's word is final. Else of the declared names the one that fits the page's host best,
 * with those in its title, over its story and at its foot where only a `<meta>` or nothing is declared; where none fits,
 * the first declared one that is no agency's; that of a `<meta>`, who may be its owner, after the one in the title. Without
 * an address the first name in that order; with one, the host where no name is declared.
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
    shown.find(({ source }) => source.endsWith('title')) ??
    first ?? { value: siteOf(host), source: 'address', line: null }
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

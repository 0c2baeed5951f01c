import { agencyNamed } from './agency-names.ts';
import { findDate } from './dates.ts';
import { declaredValues } from './declared.ts';
import { likeness } from './likeness.ts';
import { type Found, hostOf, lineOf, type Scene } from './scene.ts';

const longestName = 60;
const headReach = 10;
const footReach = 80;

const notNames =
  /^(?:home|menu|logo|search|login|log in|sign in|sign up|subscribe|register|more|news|skip to.*|advertisement|breaking.*|latest.*|top stories|share|close|open|navigation|main menu|toggle.*|contact|about|print|back|next|e-?paper|live|video|politics|business|sport|sports|world|opinion|startseite|accueil|inicio|menü|suche)$/iu;
const domainName = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;
const legalTail =
  /[,.]?\s(?:ltd|limited|inc|llc|gmbh|ag|plc|s\.?a\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|bv|b\.v\.|oy|ab|as|pty|corp(?:oration)?|company|co)\b\.?.*$/iu;
const copyright =
  /(?:©|\(c\)|copyright|&copy;)[\s©:.,-]*(?:\(c\)\s?)?(?:(?:19|20|21)\d{2}(?:\s?[-–—]\s?(?:(?:19|20|21)\d{2}|present))?)?[\s,.:|-]*(?:by\s|the copyright of\s)?(?<name>\p{L}[\p{L}\p{M}\p{N} .'’&+-]{2,60})/iu;
const endOfName =
  /\s(?:[-–—|]\s)|\.\s|\s(?:all rights|alle rechte|tous droits|todos los|tutti i|wszelkie|все права|is a|and its|or its|is not|may not|\d{4}).*$/iu;

/** Who printed the page. Declared names first, then what a line of the page shows; the host where nothing else is known. */
export function findOutlet(scene: Scene): Found | null {
  return (
    declaredOutlet(scene) ??
    shownOutlet(scene) ??
    titleOutlet(scene) ??
    mastheadOutlet(scene) ??
    copyrightOutlet(scene) ??
    hostOutlet(scene)
  );
}

/** The first declared name that is a name; an agency only where nobody else is named. */
function declaredOutlet({ page }: Scene): Found | null {
  const names = declaredValues(page, 'outlet').filter(({ value, source }) => source === 'record' || isName(value));
  const [first] = names;
  if (first === undefined) return null;
  const own = names.find(({ value, source }) => source === 'record' || agencyNamed(value) === null) ?? first;
  return { value: own.value, source: own.source, line: null };
}

function isName(value: string): boolean {
  return (
    value.length <= longestName && !/^https?:|^@|^\d+$/u.test(value) && /\p{L}{2}/u.test(value) && !notNames.test(value)
  );
}

/** `Harbour Times02-03-2031`: between headline and story, a name that runs into a date. */
function shownOutlet({ blocks, headline, first, hints }: Scene): Found | null {
  for (let at = Math.max(0, headline + 1, first - headReach); at < Math.min(first, blocks.length); at++) {
    const { text } = blocks[at];
    const [before] = blocks.slice(Math.max(0, at - 1), at);
    if (
      blocks[at].glued &&
      before !== undefined &&
      isTitled(before.text) &&
      findDate(text.slice(0, 60), hints)?.start === 0
    ) {
      return { value: before.text, source: `${before.role} block`, line: lineOf(before) };
    }
    const date = text.length <= 100 ? findDate(text, hints) : null;
    if (date === null) continue;
    const name = text.slice(0, date.start).replace(/[\s,|·•–—-]+$/u, '');
    const alone = text.slice(date.end).replace(/[\d\s:.,|]+/gu, '') === '';
    const glued = /[\p{L}]$/u.test(text.slice(0, date.start)) && /^\d/u.test(text.slice(date.start));
    if (alone && glued && isTitled(name))
      return { value: name, source: `${blocks[at].role} block`, line: lineOf(blocks[at]) };
  }
  return null;
}

/** `Headline | Harbour Times`, where the page shows the headline without the name. */
function titleOutlet({ page, blocks, headline }: Scene): Found | null {
  if (headline < 0) return null;
  const shown = blocks[headline].text;
  for (const { value, source } of declaredValues(page, 'title')) {
    const parts = value.slice(0, 400).split(/\s+[|·•»«–—-]+\s+|\s*\|\s*/u);
    const [opening] = parts;
    if (
      parts.length < 2 ||
      likeness(value.slice(0, value.lastIndexOf(parts[parts.length - 1])).replace(/[\s|·•»«–—-]+$/u, ''), shown) < 0.9
    ) {
      if (parts.length !== 2 || likeness(parts[1], shown) < 0.9 || !isTitled(opening)) continue;
      return { value: opening, source: `${source} title`, line: null };
    }
    const name = parts[parts.length - 1];
    if (isTitled(name)) return { value: name, source: `${source} title`, line: null };
  }
  return null;
}

/** The page's first line, if it is a name and the line of the day or the foot of the page says that it is a masthead. */
function mastheadOutlet({ blocks, headline, first, hints }: Scene): Found | null {
  const [top] = blocks;
  const start = headline >= 0 ? Math.min(headline, first) : first;
  if (top === undefined || start < 2 || !isTitled(top.text) || top.role === 'headline') return null;
  const dated = blocks
    .slice(1, Math.min(start, 6))
    .some(({ text }) => text.length <= 60 && findDate(text, hints) !== null);
  const signed = blocks
    .slice(-footReach)
    .some(({ text }) => /©|\(c\)|copyright/iu.test(text) && text.includes(top.text));
  return dated || signed ? { value: top.text, source: 'masthead', line: lineOf(top) } : null;
}

/** `© 2031 Harbour Times Ltd. All rights reserved`, the last such line of the page that names no agency. */
function copyrightOutlet({ blocks, last }: Scene): Found | null {
  for (let at = blocks.length - 1; at > last && at >= blocks.length - footReach; at--) {
    const match = copyright.exec(blocks[at].text.slice(0, 300));
    const name =
      match?.groups?.name
        .replace(endOfName, '')
        .replace(legalTail, '')
        .replace(/[\s.,-]+$/u, '') ?? '';
    if (isTitled(name) && agencyNamed(name) === null)
      return { value: name, source: 'copyright line', line: lineOf(blocks[at]) };
  }
  return null;
}

function hostOutlet({ page }: Scene): Found | null {
  const host = hostOf({ page });
  return host === null ? null : { value: host, source: 'address', line: null };
}

/** One to six words that each start large, as names do, and none of a menu's. */
function isTitled(text: string): boolean {
  const words = text.split(' ');
  return (
    text.length >= 3 &&
    text.length <= longestName &&
    words.length <= 6 &&
    !notNames.test(text) &&
    (domainName.test(text) ||
      words.every((word) =>
        /^(?:[\p{Lu}\p{Lo}&\d]|(?:of|the|and|de|del|la|le|el|da|di|der|die|das|und|et|y|e)$)/u.test(word),
      )) &&
    !/[!?,;:]|\.$/u.test(text)
  );
}

import type { Agency } from '../lexicons/agencies.ts';
import { agenciesIn, agencyNamed } from './agency-names.ts';
import { monthNamed } from './months.ts';
import { isKnownPlace } from './places.ts';

/** What opens a story: `MOSCOW (Reuters) -`. At least one of place and agencies is there. */
export interface FoundDateline {
  /** In title case; null where only an agency stands. */
  readonly place: string | null;
  readonly agencies: readonly Agency[];
  /** Agencies are credited that nobody names: `(Agencies)`. */
  readonly unnamed?: true;
  /** UTF-16 units of the paragraph that the dateline takes, from its start. */
  readonly length: number;
}

/** A dateline ends well before this; the text after is never looked at. */
const reach = 160;

const opener = /^[\s"'“”‘’«»•*|>#]+/u;
const bracketed =
  /^(?<before>[^([（【［\])）】］\n]{0,70}?)\s*(?<open>[([（【［])(?<inner>[^([（【［\])）】］\n]{2,60}?)[\])）】］](?<after>\s*(?:[-–—―_=:,.|?]\s*){0,4})/u;
const slashed =
  /^(?<before>[\p{Lu}\p{Lo}\d][^/([\n]{1,60}?)\s?(?<open>\/)(?<inner>[^/(\n]{2,40}?)\/(?<after>\s*(?:[-–—―:,.]\s*){0,4})/u;
const dashed =
  /^(?<before>[^-–—―:([\n]{3,60}?)\s*(?<dash>-{1,3}|[–—―])\s*(?<inner>[\p{L}][\p{L}\p{M} ./=-]{1,38}?)\s*(?:-{1,2}|[–—―:=]|\.-)\s/u;
const chinese =
  /^[（(【]?(?<inner>新华社|新華社|中新社|中新网|中央社|中通社|路透社?|法新社|美联社|美聯社|共同社|韩联社|韓聯社|塔斯社|彭博社)[記记]?者?\s?[）)]?(?<place>[\p{Script=Han}]{2,8}?)\s?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:[电電]|\s*[-—])/u;
const russianDots =
  /^(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:\.|,)\s?(?<day>\d{1,2}) (?<month>\p{Ll}+)\.?\s*[.,–—-]?\s*(?<inner>\p{Lu}[\p{L}-]+(?:\.RU)?(?: \p{Lu}[\p{L}-]+)?)(?:\s?[-–—.]\s*|$)/u;
const ownDash =
  /^(?<place>\p{Lu}[^-–—―:([\n]{1,45}?)(?<gap>\s?)(?<dash>-{1,3}|[–—―])\s{0,2}(?=[\p{Lu}\p{N}"'“«‘]|\p{Lo}|$)/u;
const ownColon =
  /^(?<place>[\p{L}\p{M}][\p{L}\p{M} .'-]{1,30})(?:,\s(?<date>[\p{L}\p{N} .]{3,14}))?\s?:\s(?=[\p{Lu}\p{N}"'“«‘]|\p{Lo})/u;

/** Two words in capitals after the dash: a heading (`BUSINESS - IN THIS SECTION`). */
const heading = /^\p{Lu}{2,}\s\p{Lu}{2,}/u;

/** The dateline at the head of a paragraph, null where there is none. Linear, and blind after 160 characters. */
export function findDateline(paragraph: string): FoundDateline | null {
  const lead = opener.exec(paragraph)?.[0].length ?? 0;
  const head = paragraph.slice(lead, lead + reach);
  const found =
    inBrackets(head) ??
    inChinese(head) ??
    betweenDashes(head) ??
    betweenDots(head) ??
    unbracketed(head) ??
    beforeDash(head) ??
    beforeColon(head);
  return found === null ? null : { ...found, length: found.length + lead };
}

/** Looked for before the patterns are: most paragraphs have none. */
const anyBracket = /[([（【［/]/u;

/** `MOSCOW (Reuters) -`, `(ANSA) - ROMA, 3 MAR -`, `(서울=연합뉴스)`, `МОСКВА, 3 марта. /ТАСС/.`, `[東京 3日 ロイター]`. */
function inBrackets(head: string): FoundDateline | null {
  if (!anyBracket.test(head)) return null;
  const match = slashed.exec(head) ?? bracketed.exec(head.includes('[') ? head.replace(region, blanks) : head);
  if (match?.groups === undefined) return null;
  const { before: whole, open, inner: inside, after } = match.groups;
  const before = whole.replace(dateFirst, '');
  const inner = inside.trim().replace(correspondent, '');
  const length = match[0].length;
  const place = placeIn(before);
  const dated =
    /\d/u.test(whole) ||
    whole
      .split(/[\s,]+/u)
      .slice(1)
      .some(isDateWord);
  const signed = signature(inner);
  if (signed === null && unnamed.test(inner) && place !== null && after.trim() !== '')
    return { place, agencies: [], unnamed: true, length };
  if (signed === null)
    return isShouted(before.split(',')[0]) && isOwnName(inner, after) && place !== null
      ? { place, agencies: [], length }
      : null;
  if (before.trim() === '') return unplaced(head, { ...signed, sure: signed.sure || open === '【' }, after, length);
  const closed = after.trim() !== '' || dated || /\p{Lu}{2}|[-–—]\s*$/u.test(before);
  return closed && (place !== null || (dated && isAllDate(before)))
    ? { place, agencies: signed.agencies, length }
    : null;
}

const unnamed =
  /^(?:(?:news )?agencies|agencias|agences|agenturen|agenzie|agências|agencje|agensi|агентства|وكالات|एजेंसियां|एजेंसी)$/iu;

/** `Patna (Bihar) [India], March 4 (ANI)`: the country in its own brackets, which are left out. */
const region = /(?<=^\p{Lu}[^()[\]\n]{1,40})\[[\p{L} ]{2,30}\](?=[, ])/u;
const blanks = (text: string) => ' '.repeat(text.length);
/** `5 мая, Минск /Корр. БЕЛТА/`. */
const dateFirst = /^\d{1,2}\s\p{L}{3,10}[,.]\s+/u;
const correspondent = /^корр\.\s*/iu;

/** `LOS ANGELES (Harbour Times) -`: an outlet, or the day, in the agency's place. */
function isOwnName(inner: string, after: string): boolean {
  return /^\p{Lu}/u.test(inner) && inner.length <= 30 && /[-–—―]/u.test(after);
}

function isAllDate(text: string): boolean {
  return text
    .trim()
    .split(/[\s,.]+/u)
    .every((word) => word === '' || isDateWord(word));
}

interface Signature {
  readonly place: string | null;
  readonly agencies: readonly Agency[];
  /** Brackets that belong to datelines and nothing else. */
  readonly sure: boolean;
}

/** `(Reuters) -` and `(ANSA) - ROMA, 3 MAR -`; in 【】 and with a place inside no dash is needed. */
function unplaced(
  head: string,
  { place, agencies, sure }: Signature,
  after: string,
  length: number,
): FoundDateline | null {
  if (place !== null || sure) return { place, agencies, length };
  const prose = head.slice(length);
  if (!/[-–—―:=.|]/u.test(after))
    return /^\p{Lu}/u.test(prose) && prose.length > 60 ? { place: null, agencies, length } : null;
  const next = beforeDash(head.slice(length));
  return next === null
    ? { place: null, agencies, length }
    : { place: next.place, agencies, length: length + next.length };
}

const agencyParts = /\s*(?:[/,;&+|]|\s-\s|\band\b|\bund\b|\bet\b|\by\b|\be\b|\bи\b|=)\s*/u;
const eastern = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;
const easternDate = /\d{1,2}\s?[日일月월]/gu;
const easternNoise = /[\s=・\d]|記者|记者|特派員|特派员|기자|특파원|発|通信$/gu;

/** The agencies that a bracket holds, if it holds nothing else but a place, a date or a reporter. */
function signature(inner: string): Signature | null {
  const parts = inner.split(agencyParts).filter((part) => part !== '');
  const named = parts.map(agencyNamed);
  const agencies = named.filter((agency) => agency !== null);
  const rest = parts.filter((_, index) => named[index] === null);
  if (agencies.length > 0 && rest.length === 1 && eastern.test(inner) && agenciesIn(inner).length > agencies.length)
    return easternSignature(inner);
  const isService = rest.length === 1 && serviceMark.test(rest[0]);
  if (agencies.length > 0 && (rest.length === 0 || isService || (rest.length === 1 && isPlain(rest[0])))) {
    return {
      place: rest.length === 1 && !isService ? placeIn(rest[0]) : null,
      agencies,
      sure: rest.length === 1 && eastern.test(inner),
    };
  }
  return eastern.test(inner) ? easternSignature(inner) : withTrailer(inner);
}

/** A regional service beside its agency: `dpa/lnw`. */
const serviceMark = /^\p{Ll}{2,4}$/u;

/** `AP Business Writer`, `Reuters Life!`: a longer name that opens with the agency's. */
function withTrailer(inner: string): Signature | null {
  const [first] = agenciesIn(inner);
  return first !== undefined &&
    first.start === 0 &&
    inner.length - first.end <= 12 &&
    /^[!\s]*(?:staff|news|writer|sports|life|health)?[!\s]*$/iu.test(inner.slice(first.end))
    ? { place: null, agencies: [first.agency], sure: false }
    : null;
}

function easternSignature(inner: string): Signature | null {
  const named = agenciesIn(inner);
  if (named.length === 0) return null;
  const rest = named
    .reduce((text, { start, end }) => text.replace(inner.slice(start, end), ' '), inner)
    .replace(easternDate, ' ')
    .replace(easternNoise, '');
  if (rest.length > 10) return null;
  return {
    place: rest === '' || rest.length > 5 ? null : rest,
    agencies: named.map(({ agency }) => agency),
    sure: true,
  };
}

function isPlain(text: string): boolean {
  return text.length <= 30 && placeIn(text) !== null;
}

/** `新华社北京3月2日电`. */
function inChinese(head: string): FoundDateline | null {
  const match = chinese.exec(head);
  const agency = agencyNamed(match?.groups?.inner ?? '');
  return match?.groups === undefined || agency === null
    ? null
    : { place: match.groups.place, agencies: [agency], length: match[0].length };
}

/** `PARIS, Mar 3 — AFP — …`, `МОСКВА, 3 мар - РИА Новости. …`, `تهران - ایرنا - …`. */
function betweenDashes(head: string): FoundDateline | null {
  const match =
    dashed.exec(head) ??
    /^(?<before>\p{Lu}[^-–—:(\n]{3,50}?)\s*[-–—]\s(?<inner>РИА Новости|ТАСС|Интерфакс)\.\s/u.exec(head);
  if (match?.groups === undefined) return null;
  const agency = agencyNamed(match.groups.inner);
  const place = placeIn(match.groups.before);
  return agency === null || place === null ? null : { place, agencies: [agency], length: match[0].length };
}

/** `Москва. 3 марта. INTERFAX.RU - …`. */
function betweenDots(head: string): FoundDateline | null {
  const match = russianDots.exec(head);
  if (match?.groups === undefined || monthNamed(match.groups.month, null) === null) return null;
  const agency = agencyNamed(match.groups.inner.replace(/\.$/u, ''));
  return agency === null ? null : { place: titleCase(match.groups.place), agencies: [agency], length: match[0].length };
}

/** `VELDEN, May 5, Kyodo -`, `VELDEN dpa |`, `АСТАНА. КАЗИНФОРМ -`, `AGI -`: an agency without brackets before the dash. */
function unbracketed(head: string): FoundDateline | null {
  const match = unbracketedShapes.map((shape) => shape.exec(head)).find((one) => one !== null);
  if (match?.groups === undefined) return agencyAlone(head);
  const { before, inner } = match.groups;
  const agencies = inner.split(agencyParts).map(agencyNamed);
  const named = agencies.filter((agency) => agency !== null);
  const place = placeIn(before);
  return place === null || named.length < agencies.length ? null : { place, agencies: named, length: match[0].length };
}
const afterDate =
  /^(?<before>\p{Lu}[^-–—:([\d\n]{1,40}[,.]?\s\d{1,2}(?:[,.]?\s\d{4})?),\s(?<inner>\p{Lu}[\p{L} ]{1,30}?)\s?(?:-{1,2}|[–—])\s/u;
const beforeBar = /^(?<before>\p{Lu}{2}[\p{Lu} .-]{0,28})\s(?<inner>\p{L}[\p{L}/]{1,20})\s\|\s/u;
const afterStop = /^(?<before>\p{Lu}{2}[\p{Lu} -]{0,28})\.\s(?<inner>\p{Lu}[\p{L} ]{1,30}?)\s?(?:-{1,2}|[–—])\s/u;

/** `AA / Ankara /`. */
const betweenBars = /^(?<inner>\p{Lu}{2,8})\s\/\s(?<before>\p{Lu}[^/\n]{1,30}?)\s\/\s/u;
/** `ВЕЛЬДЕН, 5 мая 2031, 12:30 — REGNUM …`. */
const afterTime = /^(?<before>\p{Lu}{2}[^—\n\d]{1,30}\d[^—\n]{2,30}?)\s—\s(?<inner>\p{Lu}{3,10})\s(?=\p{Lu})/u;
/** `رام الله 5-5-2031 وفا-`. */
const afterNumbers =
  /^(?<before>\p{Lo}[\p{Lo} ]{1,25}\s\d{1,2}[-/]\d{1,2}[-/]\d{4})\s(?<inner>\p{Lo}{2,8})\s?[-–—]\s?/u;
const unbracketedShapes = [afterDate, beforeBar, afterStop, betweenBars, afterTime, afterNumbers];

/** `AGI - Il sindaco …`: an agency's mark, not the name that a sentence may open with. */
function agencyAlone(head: string): FoundDateline | null {
  const match = /^(?<inner>\p{Lu}{3,9})\s(?:-{1,2}|[–—])\s(?=\p{Lu})/u.exec(head);
  const agency = agencyNamed(match?.groups?.inner ?? '');
  return match === null || agency === null || agency.kind !== 'wire'
    ? null
    : { place: null, agencies: [agency], length: match[0].length };
}

/** `ATLANTA -- …`, `LAHORE, Pakistan — …`; not in capitals only for known cities. */
function beforeDash(head: string): FoundDateline | null {
  const match = ownDash.exec(head);
  if (match?.groups === undefined) return null;
  const { place: before, gap, dash } = match.groups;
  if (dash === '-' && gap === '') return null;
  if (heading.test(head.slice(match[0].length))) return null;
  const [first] = before.split(',');
  const shouted = isShouted(first) && !labels.has(first.trim().toLowerCase());
  const place = shouted || isKnownPlace(first.trim()) ? placeIn(before) : null;
  return place === null ? null : { place, agencies: [], length: match[0].length };
}

/** `Moscow: …`, `NEW DELHI: …`: known cities, and names that the story puts a place's preposition before. */
function beforeColon(head: string): FoundDateline | null {
  const match = ownColon.exec(head);
  if (match?.groups === undefined) return null;
  const { place } = match.groups;
  if (!isKnownPlace(place) && !isPlaceIn(head.slice(match[0].length), place)) return null;
  return { place: titleCase(place), agencies: [], length: match[0].length };
}

/** `Low Ember: The parish of Low Ember …`; one word needs more than "of", which people have too. */
function isPlaceIn(text: string, name: string): boolean {
  const words = name.split(' ');
  const prepositions = words.length > 1 ? ['in', 'at', 'near', 'of', 'from'] : ['in', 'at', 'near'];
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    prepositions.some((before) => text.includes(` ${before} ${name}`))
  );
}

/** Words in capitals that open a paragraph with a dash and are no places. */
const labels = new Set([
  'analysis',
  'advertisement',
  'alert',
  'answer',
  'breaking',
  'breaking news',
  'column',
  'comment',
  'correction',
  'corrected',
  'editorial',
  'exclusive',
  'explainer',
  'factbox',
  'feature',
  'file',
  'for immediate release',
  'interview',
  'just in',
  'kicker',
  'live',
  'news',
  'note',
  'obituary',
  'opinion',
  'photos',
  'poll',
  'preview',
  'profile',
  'q',
  'q&a',
  'question',
  'quotes',
  'read more',
  'recap',
  'related',
  'review',
  'special report',
  'sponsored',
  'summary',
  'timeline',
  'top',
  'update',
  'updated',
  'video',
  'warning',
  'watch',
  'wrapup',
  'tv',
  'dvd',
  'cd',
  'ceo',
  'us',
  'eu',
  'uk',
  'faq',
  'diy',
  'ps',
  'eil',
  'eilmeldung',
  'wm',
  'em',
]);

function isShouted(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{M} .'’/-]{2,}$/u.test(text.trim());
}

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?$/iu;
const small = new Set([
  'de',
  'del',
  'di',
  'da',
  'do',
  'dos',
  'of',
  'the',
  'al',
  'el',
  'la',
  'le',
  'les',
  'am',
  'an',
  'der',
  'den',
  'im',
  'sur',
  'en',
  'on',
  'upon',
  'na',
  'nad',
  'и',
  'і',
  'на',
  'i',
  'y',
  'and',
  'und',
  'et',
]);

/** The place in what stands before an agency: dates cut off, the first of its comma parts, title case; null if it is none. */
function placeIn(before: string): string | null {
  const [first] = before.split(/[,，.]\s(?!\p{Lu})|[,，]/u);
  const words = first
    .replace(/[\s–—-]+$/u, '')
    .trim()
    .split(/\s+/u);
  let numbered = false;
  while (words.length > 1 && (endsInDate(words) || (numbered && isDateWord(words[words.length - 1]))))
    numbered = /^\d/u.test(words.pop() ?? '');
  if (words.length > 1 && words[words.length - 1] === arabicIn) words.pop();
  const place = words.join(' ').replace(/[\s.,:;–—-]+$/u, '');
  const named =
    words.length <= 6 && place.length >= 2 && place.length <= 40 && words.every(isPlaceWord) && !isDateWord(words[0]);
  return named ? titleCase(place) : null;
}

/** `فيلدن في 5 مايو`: "in", before the date. */
const arabicIn = 'في';

/** Month names alone are kept: Rio de Janeiro. */
function endsInDate(words: readonly string[]): boolean {
  const [before, last] = words.slice(-2);
  return /^\d/u.test(last) || weekday.test(last.replace(/\.$/u, '')) || (isDateWord(last) && /^\d/u.test(before));
}

function isDateWord(word: string): boolean {
  const bare = word.replace(/[.,]+$/u, '').toLowerCase();
  return /^\d{1,4}$/u.test(bare) || weekday.test(bare) || monthNamed(bare, null) !== null;
}

function isPlaceWord(word: string): boolean {
  return (
    (/^[\p{Lu}\p{Lo}]/u.test(word) && !/\d/u.test(word)) ||
    small.has(word.toLowerCase()) ||
    /^(?:d|l)['’]\p{Lu}/u.test(word)
  );
}

/** `NEW YORK` as `New York`; words that are not all capitals stay as they are. */
function titleCase(place: string): string {
  if (/\p{Ll}/u.test(place) || /^[A-Z]\.?[A-Z]\.?$/u.test(place)) return place;
  return place
    .split(/(?<=[ /-])/u)
    .map((word, index) =>
      index > 0 && small.has(word.trim().toLowerCase())
        ? word.toLowerCase()
        : word.slice(0, 1) + word.slice(1).toLowerCase(),
    )
    .join('');
}

/** A place as its language writes it: in Turkish `ÇINARLI` is `Çınarlı`, elsewhere it would be `Çinarli`. */
export function placeAsWritten(place: string, paragraph: string, language: string | null): string {
  if (language !== 'tr') return place;
  const at = paragraph.slice(0, reach).toLowerCase().indexOf(place.toLowerCase());
  const written = at < 0 ? '' : paragraph.slice(at, at + place.length);
  if (written === '' || written !== written.toUpperCase()) return place;
  return written
    .split(/(?<=[ /-])/u)
    .map((word) => word.slice(0, 1) + word.slice(1).replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase())
    .join('');
}

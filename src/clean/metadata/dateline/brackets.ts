import type { FoundDateline } from '../dateline.ts';
import { beforeDash } from './own.ts';
import { isDateWord, isShouted, placeIn } from './place.ts';
import { type Signature, signature } from './signature.ts';

const bracketed =
  /^(?<before>[^([（【［\])）】］\n]{0,70}?)\s*(?<open>[([（【［])(?<inner>[^([（【［\])）】］\n]{2,60}?)[\])）】］](?<after>\s*(?:[-–—―_=:,.|?]\s*){0,4})/u;

const slashed =
  /^(?<before>[\p{Lu}\p{Lo}\d][^/([\n]{1,60}?)\s?(?<open>\/)(?<inner>[^/(\n]{2,40}?)\/(?<after>\s*(?:[-–—―:,.]\s*){0,4})/u;

/** Looked for before the patterns are: most paragraphs have none. */
const anyBracket = /[([（【［/]/u;

/** `MOSCOW (Reuters) -`, `(ANSA) - ROMA, 3 MAR -`, `(서울=연합뉴스)`, `МОСКВА, 3 марта. /ТАСС/.`, `[東京 3日 ロイター]`. */
export function inBrackets(head: string): FoundDateline | null {
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

/** `Patna (Bihar) [India], March 4 (ANI)`: state and country in brackets of their own, which are left out. */
const region = /(?<=^\p{Lu}[^()[\]\n]{1,40})(?:\([\p{L} ]{2,30}\)\s?)?\[[\p{L} ]{2,30}\](?=[, ])/u;

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

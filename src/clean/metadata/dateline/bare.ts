import { agencyNamed } from '../agency-names.ts';
import type { FoundDateline } from '../dateline.ts';
import { monthNamed } from '../months.ts';
import { placeIn, titleCase } from './place.ts';
import { agencyParts } from './signature.ts';

const dashed =
  /^(?<before>[^-–—―:([\n]{3,60}?)\s*(?<dash>-{1,3}|[–—―])\s*(?<inner>[\p{L}][\p{L}\p{M} ./=-]{1,38}?)\s*(?:-{1,2}|[–—―:=]|\.-)\s/u;

const chinese =
  /^[（(【]?(?<inner>新华社|新華社|中新社|中新网|中央社|中通社|路透社?|法新社|美联社|美聯社|共同社|韩联社|韓聯社|塔斯社|彭博社)[記记]?者?\s?[）)]?(?<place>[\p{Script=Han}]{2,8}?)\s?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:[电電]|\s*[-—])/u;

const russianDots =
  /^(?<place>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:\.|,)\s?(?<day>\d{1,2}) (?<month>\p{Ll}+)\.?\s*[.,–—-]?\s*(?<inner>\p{Lu}[\p{L}-]+(?:\.RU)?(?: \p{Lu}[\p{L}-]+)?)(?:\s?[-–—.]\s*|$)/u;

/** `新华社北京3月2日电`. */
export function inChinese(head: string): FoundDateline | null {
  const match = chinese.exec(head);
  const agency = agencyNamed(match?.groups?.inner ?? '');
  return match?.groups === undefined || agency === null
    ? null
    : { place: match.groups.place, agencies: [agency], length: match[0].length };
}

/** `PARIS, Mar 3 — AFP — …`, `МОСКВА, 3 мар - РИА Новости. …`, `تهران - ایرنا - …`. */
export function betweenDashes(head: string): FoundDateline | null {
  const match =
    dashed.exec(head) ??
    /^(?<before>\p{Lu}[^-–—:(\n]{3,50}?)\s*[-–—]\s(?<inner>РИА Новости|ТАСС|Интерфакс)\.\s/u.exec(head);
  if (match?.groups === undefined) return null;
  const agency = agencyNamed(match.groups.inner);
  const place = placeIn(match.groups.before);
  return agency === null || place === null ? null : { place, agencies: [agency], length: match[0].length };
}

/** `Москва. 3 марта. INTERFAX.RU - …`. */
export function betweenDots(head: string): FoundDateline | null {
  const match = russianDots.exec(head);
  if (match?.groups === undefined || monthNamed(match.groups.month, null) === null) return null;
  const agency = agencyNamed(match.groups.inner.replace(/\.$/u, ''));
  return agency === null ? null : { place: titleCase(match.groups.place), agencies: [agency], length: match[0].length };
}

/** `VELDEN, May 5, Kyodo -`, `VELDEN dpa |`, `АСТАНА. КАЗИНФОРМ -`, `AGI -`: an agency without brackets before the dash. */
export function unbracketed(head: string): FoundDateline | null {
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

/** `Damascus, SANA- …`. */
const afterPlace = /^(?<before>\p{Lu}[\p{L} ]{1,30}),\s(?<inner>\p{Lu}{3,9})\s?[-–—]\s/u;

const unbracketedShapes = [afterDate, beforeBar, afterStop, betweenBars, afterTime, afterNumbers, afterPlace];

/** `AGI - Il sindaco …`: an agency's mark, not the name that a sentence may open with. */
function agencyAlone(head: string): FoundDateline | null {
  const match = /^(?<inner>\p{Lu}{3,9})\s(?:-{1,2}|[–—])\s(?=\p{Lu})/u.exec(head);
  const agency = agencyNamed(match?.groups?.inner ?? '');
  return match === null || agency === null || agency.kind !== 'wire'
    ? null
    : { place: null, agencies: [agency], length: match[0].length };
}

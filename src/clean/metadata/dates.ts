import { findTime } from './clock-times.ts';
import { monthNamed } from './months.ts';

/** How the page's place writes `05/06/2031`; null where it cannot be told, and then such a date is not read. */
export type NumericOrder = 'day-first' | 'month-first' | null;

export interface DateHints {
  /** BCP 47 primary tag of the page, or null. */
  readonly language: string | null;
  readonly order: NumericOrder;
}

/** A date found in a text; offsets in UTF-16 units of the text, of the day alone. */
export interface FoundDate {
  /** ISO 8601: `2031-03-02`, `2031-03-02T07:14`, `2031-03-02T07:14:09+08:00`; the zone only where it is stated. */
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  readonly timed: boolean;
}

/** Dates are looked for in short texts: labels, table cells, the head of a line. */
const longestText = 200;
const longestTimeGap = 60;
const timeReach = 16;

const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z)?)?$/u;
const seconds = /^1\d{9}(?:\d{3})?$/u;
const yearFirst =
  /(?<!\d)(?<year>\d{4})(?:\s?[年년]\s?|[-/]|\.\s?)(?<month>\d{1,2})(?:\s?[月월]\s?|[-/]|\.\s?)(?<day>\d{1,2})(?!\d)/u;
const yearLast = /(?<!\d)(?<a>\d{1,2})(?:-|\/|\.\s?)(?<b>\d{1,2})(?<mark>[-/.])\s?(?<year>\d{4}|\d{2})(?!\d|\.\d)/u;
/** A time in a zone of the United States, as in `01/09/2031 09:37 PM PST`; Canada's press writes months first as well. */
const americanClock = /^[\d/]+[\s,-]{1,3}\d{1,2}:\d{2}(?::\d{2})?\s?[ap]\.?m\.?\s\(?(?:[ECMP][SD]?T)\b/iu;
const vietnamese = /(?<!\d)(?<day>\d{1,2})\s+tháng\s+(?<month>\d{1,2}),?\s+(?:năm\s+)?(?<year>\d{4})(?!\d)/iu;
const piece = /[\p{L}\p{M}]+|\d+/gu;
const joint =
  /^(?:de|del|d|of|the|st|nd|rd|th|er|º|ª|a|år|den|le|el|la|του|г|года|року|y|ος|ter|e|gada|m|thang|ที่|พ|ศ|utc|gmt|est|edt|pst|pdt|cet|cest)$/u;
const beyondLatin = /[\u0600-\uffff]/u;
const otherDigits = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu;
const splitMonths = /(كانون|تشرين) (الثاني|الأول)/gu;
const shortMonthDots = /(?<=[\u0e00-\u0e7f])\.(?=[\u0e00-\u0e7f])/gu;

/**
 * The first date in a text of at most 200 characters that names year, month and day; null where there is none. Relative
 * dates ("2 hours ago") and dates without a year are none: nothing here knows what day it is. A midnight without a zone
 * is a filler and gives the day alone.
 */
export function findDate(text: string, hints: DateHints): FoundDate | null {
  const line = plainDigits(text.slice(0, longestText));
  if (!/\d/u.test(line)) return null;
  const day = findDay(line, hints);
  if (day === null) return null;
  const iso = isoDay(day);
  const clock =
    findTime(line.slice(day.end, day.end + longestTimeGap)) ??
    findTime(line.slice(Math.max(0, day.start - timeReach), day.start));
  const filler = clock === null || (clock.zone === '' && /^00:00(?::00)?$/u.test(clock.clock));
  return { iso: filler ? iso : `${iso}T${clock.clock}${clock.zone}`, start: day.start, end: day.end, timed: !filler };
}

/** A date that stands alone, as in a `content` attribute: also `20310302T071400Z` and seconds since 1970 (UTC). */
export function readDate(value: string, hints: DateHints): string | null {
  const text = value.trim();
  if (seconds.test(text)) return new Date(Number(text.slice(0, 10)) * 1000).toISOString().replace('.000', '');
  const parts = compact.exec(text);
  if (parts === null) return findDate(text, hints)?.iso ?? null;
  const [, year, month, day, hour, minute, second, zone] = parts;
  const found = dayOf(Number(year), Number(month), Number(day), 0, 0);
  if (found === null) return null;
  return hour === undefined
    ? isoDay(found)
    : `${isoDay(found)}T${hour}:${minute}${second ? `:${second}` : ''}${zone ?? ''}`;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

function findDay(line: string, hints: DateHints): Day | null {
  const found = [
    fixedOrder(line, yearFirst),
    fixedOrder(line, vietnamese),
    statedOrder(line, hints.order),
    byMonthName(line, hints.language),
  ];
  return found.reduce((best, day) => (day !== null && (best === null || day.start < best.start) ? day : best), null);
}

function fixedOrder(line: string, shape: RegExp): Day | null {
  const match = shape.exec(line);
  if (match?.groups === undefined) return null;
  const { year, month, day } = match.groups;
  return dayOf(Number(year), Number(month), Number(day), match.index, match.index + match[0].length);
}

function statedOrder(line: string, order: NumericOrder): Day | null {
  const match = yearLast.exec(line);
  if (match?.groups === undefined) return null;
  const { a, b, mark, year } = match.groups;
  const first = Number(a);
  const second = Number(b);
  const ambiguous = first <= 12 && second <= 12 && first !== second && mark !== '.';
  // `24/7/03` is no date for want of a zero; `01/14/08` is one.
  if (year.length === 2 && mark !== '.' && (mark !== '/' || match[0].length < 8)) return null;
  const asStated = order ?? (americanClock.test(line.slice(match.index)) ? 'month-first' : null);
  if (ambiguous && asStated === null) return null;
  const monthFirst = ambiguous ? asStated === 'month-first' : second > 12;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return dayOf(century(Number(year)), month, day, match.index, match.index + match[0].length);
}

/** Two-digit years as POSIX reads them: 69 to 99 are of the last century. */
function century(year: number): number {
  if (year > 99) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function byMonthName(line: string, language: string | null): Day | null {
  const pieces = Array.from(line.toLowerCase().matchAll(piece), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  })).filter(({ text }) => !joint.test(text));
  for (const [at, { text }] of pieces.entries()) {
    const month = monthNamed(text, language);
    const found = month === null ? null : aroundMonth(pieces, at, month, language);
    if (found !== null) return found;
  }
  return null;
}

/** `3 March 2031`, `March 3, 2031`, `Mar 3 07:14:00 2031`, `2031 March 3`. */
function aroundMonth(pieces: readonly Piece[], at: number, month: number, language: string | null): Day | null {
  const before = distance(pieces, at - 1) <= nearby ? pieces[at - 1] : undefined;
  const after = distance(pieces, at) <= nearby ? pieces[at + 1] : undefined;
  const read = (year: number | null, day: number | null, start: number, end: number) =>
    year === null || day === null ? null : dayOf(fromThai(year, language), month, day, start, end);
  const { start } = pieces[at];
  if (before === undefined || dayIn(after) !== null) {
    const year = pieces.slice(at + 2, at + 7).find((late) => yearIn(late) !== null && late.start - start <= 36);
    const end = year !== undefined && year === pieces[at + 2] ? year.end : (after?.end ?? 0);
    const monthFirst = read(yearIn(year), dayIn(after), start, end);
    if (monthFirst !== null || before === undefined) return monthFirst;
    return read(yearIn(before), dayIn(after), before.start, end);
  }
  return after === undefined ? null : read(yearIn(after), dayIn(before), before.start, after.end);
}

/** Between the words of one date lie a space, "de", "rd of" or a comma, no more. */
const nearby = 8;

function distance(pieces: readonly Piece[], left: number): number {
  const [one, other] = [pieces[left], pieces[left + 1]];
  return one === undefined || other === undefined ? Number.POSITIVE_INFINITY : other.start - one.end;
}

function dayIn(candidate: Piece | undefined): number | null {
  return candidate !== undefined && /^\d{1,2}$/u.test(candidate.text) ? Number(candidate.text) : null;
}

function yearIn(candidate: Piece | undefined): number | null {
  return candidate !== undefined && /^\d{4}$/u.test(candidate.text) ? Number(candidate.text) : null;
}

/** The Buddhist era, in which Thai pages count years. */
function fromThai(year: number, language: string | null): number {
  return (language === 'th' || language === null) && year > 2400 && year < 2700 ? year - 543 : year;
}

const longMonths = new Set([1, 3, 5, 7, 8, 10, 12]);

function dayOf(year: number, month: number, day: number, start: number, end: number): Day | null {
  const last =
    month === 2
      ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
        ? 29
        : 28
      : longMonths.has(month)
        ? 31
        : 30;
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || day < 1 || day > last) return null;
  return { year, month, day, start, end };
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function plainDigits(text: string): string {
  if (!beyondLatin.test(text)) return text;
  return text
    .replace(otherDigits, (digit) => String(digitOf(digit.charCodeAt(0))))
    .replace(splitMonths, '$1$2')
    .replace(shortMonthDots, '');
}

const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

function digitOf(code: number): number {
  return code - (zeros.find((zero) => code >= zero && code <= zero + 9) ?? code);
}

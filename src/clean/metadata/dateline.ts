import type { Agency } from '../lexicons/agencies.ts';
import { betweenDashes, betweenDots, inChinese, unbracketed } from './dateline/bare.ts';
import { inBrackets } from './dateline/brackets.ts';
import { beforeColon, beforeDash } from './dateline/own.ts';
import { reach } from './dateline/place.ts';

export { placeAsWritten } from './dateline/place.ts';

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

const opener = /^[\s"'“”‘’«»•*|>#]+/u;

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
